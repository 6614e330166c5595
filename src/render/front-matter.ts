/** The few facts above a Markdown report, as YAML that any text can be put in safely. */
import { stringify } from 'yaml';
import { cleanLine } from '../report/clean.ts';
import type { FrontMatter } from '../report/document.ts';

/** `---` to `---`, each fact on one line in a fixed order; what is not known is left out. */
export const frontMatter = (front: FrontMatter): string => {
  const { title, inquiry, round, purpose, language, made, tool } = front;
  const facts = Object.entries({ title, inquiry, round, purpose, language, made, tool }).flatMap(
    ([key, value]) => (value === null ? [] : [[key, cleanLine(value)] as const]),
  );
  return `---\n${stringify(Object.fromEntries(facts), { lineWidth: 0 })}---\n`;
};
