/** A small inquiry to break: four places, one session that goes in, and files beside it that should not. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from './run-cli.ts';

export const inquiryText = `inquiry: Proef
topic: {nl: Buren, en: Neighbours}
languages: [nl, en]
frame:
  sampling: census
  settings: [{id: combi-01}, {id: combi-02}, {id: combi-03}, {id: combi-04}]
roles: [{id: resident, name: {nl: bewoner, en: resident}, side: concerned}]
rounds: [{id: "1", from: 2026-01-10, to: 2026-12-20}]
`;

export const good = `session:
  id: s1
  template: core
  date: 2026-03-14
  setting: combi-01
  participants: [{alias: P07, role: resident, consent: public}]
answers:
  high_point: Het was winter. "niemand telde de uren"
  example:
    - {practice: Boksschool, story: Een verhaal, stage: 3, told_by: P07}
`;

/** The head of a transcript in YAML; its answers follow, indented. */
export const head = 'session: {template: core, date: 2026-03-14}\nanswers:\n';

/** One session as a line of JSON. */
export const line = (id: string, words: string): string =>
  JSON.stringify({ session: { id, template: 'core', date: '2026-03-14' }, answers: { high_point: words } });

/** `count` sessions in JSONL, each with some 2 kB of words. */
export const manyLines = (count: number): string =>
  `${Array.from({ length: count }, (_, at) => line(`g${at}`, `verhaal ${at} `.repeat(150))).join('\n')}\n`;

/** Writes files in a folder by name. */
export const put = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
};

/** A new folder, open to other users too, with inquiry.yaml, good.yaml and `files`. */
export const smallInquiry = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = emptyFolder();
  chmodSync(folder, 0o755);
  put(folder, { 'inquiry.yaml': inquiryText, 'good.yaml': good, ...files });
  return folder;
};
