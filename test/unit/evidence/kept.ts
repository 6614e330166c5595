/** Small things that were kept, for the tests of the consent door. */
import type { ConsentStatement, KeptSession, Material } from '../../../src/evidence/material.ts';
import type { ExampleRecord, KeptRecord } from '../../../src/harvest/record.ts';
import { defaultLadder, type Inquiry, type Setting } from '../../../src/inquiry/inquiry.ts';
import type { Participant } from '../../../src/interview/session-facts.ts';
import type { Consent } from '../../../src/template/fixed-answers.ts';

export const person = (
  alias: string,
  consent: Consent | null,
  role: string | null = 'resident',
): Participant => ({
  alias,
  role,
  consent,
  consentBy: null,
});

export const session = (number: number, date: string, participants: readonly Participant[]): KeptSession => ({
  number,
  id: `own-${number}`,
  template: 'core',
  language: 'nl',
  date,
  round: null,
  setting: 'combi-01',
  facilitator: 'F1',
  participants,
});

export const statement = (
  alias: string,
  about: number | null,
  consent: Consent,
  date: string,
): ConsentStatement => ({ alias, session: about, consent, date, by: null });

export const example = (
  number: number,
  toldBy: string | null,
  more: Partial<ExampleRecord> = {},
): KeptRecord => ({
  session: number,
  kind: 'example',
  path: 'example[1]',
  parent: null,
  toldBy,
  observed: false,
  practice: 'Soep',
  setting: 'combi-01',
  round: null,
  date: '2026-01-01',
  words: { story: `Verhaal van ${toldBy}` },
  told: ['story'],
  firstHand: true,
  retoldBy: null,
  stage: 3,
  reach: {},
  learnedFrom: null,
  learnedHow: null,
  evidence: null,
  ...more,
});

export const setting = (id: string, people: number | null, area: string | null = null): Setting => ({
  id,
  name: `Plek ${id}`,
  kind: null,
  area,
  people,
  from: null,
  until: null,
});

export const inquiry = (settings: readonly Setting[] | null = null): Inquiry => ({
  name: 'Op weg',
  topic: { nl: 'Er zijn' },
  languages: ['nl'],
  frame: settings === null ? null : { sampling: 'census', settings, drawn: null },
  groups: [],
  roles: [],
  rounds: [],
  ladder: defaultLadder,
  practices: [],
});

export const material = (more: Partial<Material>): Material => ({
  inquiry: inquiry(),
  sessions: [],
  consents: [],
  practices: [],
  records: [],
  ...more,
});
