/** A template on paper: the guide that a facilitator carries, and behind it the codebook. */
import type { Language, Say } from '../../messages/say.ts';
import type { Template } from '../../template/template.ts';
import { cleanLine } from '../clean.ts';
import { readBack } from './closing.ts';
import { type CodebookRow, codebookOf } from './codebook.ts';
import { codebookPages } from './codebook-table.ts';
import { head } from './head.ts';
import type { PaperBlock } from './paper.ts';
import { afterwards, conversation } from './phases.ts';
import { wordingOf } from './wording.ts';

export interface Guide {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  readonly codebook: readonly CodebookRow[];
}

/** The same template and language give the same pages. */
export const guideTo = (template: Template, say: Say, language: Language): Guide => {
  const wording = wordingOf(template, say, language);
  const codebook = codebookOf(template, wording);
  return {
    title: cleanLine(wording.read(template.title)) || template.id,
    blocks: [
      ...head(template, wording),
      ...conversation(template, wording),
      ...readBack(template, wording),
      ...afterwards(template, wording),
      codebookPages(codebook, wording),
    ],
    codebook,
  };
};
