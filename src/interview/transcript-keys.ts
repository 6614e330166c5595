/** The keys of a transcript: what each may hold, and which are needed. */

import { isDay } from '../source/day.ts';
import { optional, required } from '../source/keys.ts';
import type { SourceNode } from '../source/node.ts';
import { error } from '../source/problem.ts';
import { listOf, node, oneOf, placed, type Shape, text, wordsOf, yesNo } from '../source/shape.ts';
import { consents } from '../template/fixed-answers.ts';
import { headlineKinds } from '../template/template.ts';

/** A one-line text without the blanks around it. */
const word: Shape<string> = {
  form: text.form,
  read: (found, reader) => text.read(found, reader)?.trim() ?? null,
};

const day: Shape<string> = {
  form: text.form,
  read: (found, reader) => {
    const written = word.read(found, reader);
    if (written === null || isDay(written)) return written;
    reader.report(error('transcript-not-a-day', found.at, written, { text: written }));
    return null;
  },
};

export const transcriptKeys = {
  session: required(node()),
  unfinished: optional(yesNo),
  headlines_first: optional(yesNo),
  answers: optional(node()),
  headlines: optional(node()),
  notes: optional(node()),
  skipped: optional(node()),
  told_by: optional(node()),
  quotes: optional(listOf(node())),
} as const;

export const sessionKeys = {
  id: optional(placed(word)),
  template: required(placed(word)),
  language: optional(word),
  date: required(day),
  round: optional(placed(word)),
  setting: optional(placed(word)),
  facilitator: optional(word),
  participants: optional(listOf(node())),
} as const;

export const participantKeys = {
  alias: required(word),
  role: optional(placed(word)),
  consent: optional(oneOf(consents)),
  consent_by: optional(word),
} as const;

/** A marked sentence, with whether it may be quoted. */
export const quoteKeys = {
  path: required(word),
  text: required(text),
  allowed: required(yesNo),
} as const;

export const headlineKeys = {
  kind: optional(oneOf(headlineKinds)),
  text: required(node()),
} as const;

/** One alias or a list of them. */
export const aliases: Shape<readonly string[]> = {
  form: { form: 'list', of: text.form },
  read: (found, reader) => {
    const nodes = found.kind === 'list' ? found.items : [found];
    if (nodes.some((item) => item.kind !== 'scalar')) {
      reader.report(error('needs-text', found.at, wordsOf(found), { key: reader.key, text: wordsOf(found) }));
      return null;
    }
    return nodes.filter((item) => !isBlank(item)).map((item) => textOf(item).trim());
  },
};

/** Nothing stands there: null, or a text of blanks only. */
export const isBlank = (found: SourceNode): boolean =>
  found.kind === 'scalar' &&
  (found.value === null || (typeof found.value === 'string' && !/\S/.test(found.text)));

/** A scalar as it was written; empty for a list or a map. */
export const textOf = (found: SourceNode): string => (found.kind === 'scalar' ? found.text : '');
