/** The text of a written transcript: YAML for people, one line of JSON for bulk. */
import { stringify } from 'yaml';
import type { Written } from './write-transcript.ts';

/** Texts of several lines as literal blocks, unwrapped; a text that would read as something else is quoted. */
export const transcriptYaml = (written: Written): string =>
  stringify(written, { lineWidth: 0, blockQuote: 'literal', version: '1.2', aliasDuplicateObjects: false });

/** Without a line end of its own. */
export const transcriptLine = (written: Written): string => JSON.stringify(written);
