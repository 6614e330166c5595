/** Reads a page of docs: its fenced blocks, with what a test needs to know of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/run-cli.ts';

export interface Block {
  /** What stands behind the opening fence: `console`, `yaml`. */
  readonly kind: string;
  /** The file that the block shows, from a first line such as `# transcripts/01-elm.yaml`. */
  readonly file: string | null;
  /** Exit code of the block's last command, from a comment before it: `<!-- exit 1 -->`. */
  readonly exit: number;
  readonly text: string;
  /** Line of the opening fence in the page. */
  readonly line: number;
}

const fence = /(?:^<!-- exit (\d+) -->\n\n?)?^```(\w*)\n([\s\S]*?)^```$/gm;
const title = /^# (\S+\.(?:yaml|json|jsonl|csv|txt))\n/;

/** The page at `path` in the checkout. */
export const pageAt = (path: string): string => readFileSync(join(root, path), 'utf8');

export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(fence)].map(({ 1: exit = '0', 2: kind = '', 3: text = '', index }) => ({
    kind,
    file: title.exec(text)?.[1] ?? null,
    exit: Number(exit),
    text,
    line: page.slice(0, index).split('\n').length,
  }));

/** The block's text without the line that names its file, for JSON, CSV and what is typed, which know no comments. */
export const contentOf = ({ text, kind }: Block): string =>
  /^(?:json|csv|text)/.test(kind) ? text.replace(title, '') : text;
