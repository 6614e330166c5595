/** A small inquiry in a folder of its own, and the interview that is held there, as the engine sees it. */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, type State } from '../../src/interview/engine.ts';
import { overviewOf } from '../../src/interview/overview.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { emptyFolder, root } from '../support/run-cli.ts';

export interface Place {
  readonly folder: string;
  /** The data file, made by the first interview. */
  readonly data: string;
}

const inquiry = `inquiry: Proef
topic: {nl: Samen, en: Together}
languages: [nl, en]
frame: {sampling: census, settings: [{id: combi-01, name: Combi Merel, kind: combi, people: 14}]}
roles: [{id: resident, name: {nl: bewoner, en: resident}, side: concerned}]
rounds: [{id: "1", from: 2026-10-01, to: 2026-12-31}]
`;

export const newPlace = (folder: string = emptyFolder()): Place => {
  const real = realpathSync(folder);
  writeFileSync(join(real, 'inquiry.yaml'), inquiry);
  return { folder: real, data: join(real, 'sessions', 'saniveld.db') };
};

/** The words that begin the interview, with everything said that would be asked first; `face`: what chooses the face. */
export const beginning = (
  program: string,
  language = 'nl',
  face: readonly string[] = ['--plain'],
): readonly string[] => [
  ...[process.execPath, program, 'interview', 'core', ...face, '--lang', language],
  ...[
    '--person',
    'P07',
    '--role',
    'resident',
    '--setting',
    'combi-01',
    '--round',
    '1',
    '--facilitator',
    'F1',
  ],
];

export const resuming = (
  program: string,
  language = 'nl',
  face: readonly string[] = ['--plain'],
): readonly string[] => [process.execPath, program, 'resume', 'S001', ...face, '--lang', language];

const { value: template } = readTemplate(readFileSync(join(root, 'templates/core.yaml'), 'utf8'));

/** Before the first question. */
export const begun = (): State => {
  if (template === null) throw new Error('templates/core.yaml is not whole');
  const surroundings = {
    now: '2026-11-02T10:00:00+01:00',
    settings: ['combi-01'],
    groups: [],
    roles: ['resident'],
    rounds: ['1'],
    practices: [],
  };
  return begin(template, surroundings, { participants: ['P07'], language: 'nl', order: 'live-first' });
};

/** Whether what is left waits for the review. */
export const isTold = (state: State): boolean => {
  const { stations, now } = overviewOf(state);
  return state.at === null && stations[now]?.after !== false;
};
