/** Makes records of a visit that was not made, to see what it would change; they never leave the trace. */
import { constructs } from '../../harvest/record.ts';
import type { Stage } from '../../template/fixed-answers.ts';
import type { Ground } from '../ground.ts';
import { settingsInUse } from '../rungs/best.ts';
import {
  isInUse,
  type KeptEffect,
  type KeptExample,
  type KeptNormalization,
  type KeptStatus,
} from '../telling.ts';
import type { Imagined, Newcomer } from './remedy.ts';

/** No session has this number. */
export const imaginedSession = 0;

/** Later than anything said before, so that it is what is known last. */
const later = '9999-12-31';

/** Stands for a setting that nobody has named yet. */
const somewhere = 'somewhere';

/** The setting given, or a nameless one. */
export const placeOr = (setting: string | null): string => setting ?? somewhere;

const baseOf = (ground: Ground, setting: string, toldBy: string) => ({
  session: imaginedSession,
  path: 'imagined',
  parent: null,
  toldBy,
  observed: false,
  practice: ground.practice,
  setting,
  round: ground.round?.id ?? null,
  date: later,
  words: {},
  told: ['enabling', 'not_yet', 'own_part', 'story', 'what', 'who'],
});

/** The stage in use that is known there, else routine: a visit is not imagined to change what goes on. */
const stageIn = (ground: Ground, setting: string): Stage => {
  const stage = ground.latest.get(setting)?.stage ?? null;
  return stage !== null && isInUse(stage) ? stage : 4;
};

const anotherInUse = (ground: Ground, setting: string): string | null =>
  settingsInUse(ground).find(([other]) => other !== setting)?.[0] ?? null;

/** A whole story by one person, as good as stories are. */
export const exampleBy = (ground: Ground, setting: string, toldBy: string): KeptExample => ({
  ...baseOf(ground, setting, toldBy),
  kind: 'example',
  firstHand: true,
  retoldBy: null,
  stage: stageIn(ground, setting),
  reach: {},
  learnedFrom: anotherInUse(ground, setting),
  learnedHow: null,
  evidence: 'told',
});

export const effectBy = (ground: Ground, setting: string, toldBy: string): KeptEffect => ({
  ...baseOf(ground, setting, toldBy),
  kind: 'effect',
  effectKind: null,
  basis: 'told',
  after: [],
  ledBackTo: [],
});

/** A status with every priority group reached; `stage` null when only the reach is asked. */
export const statusBy = (
  ground: Ground,
  setting: string,
  toldBy: string,
  stage: Stage | null,
): KeptStatus => ({
  ...baseOf(ground, setting, toldBy),
  kind: 'status',
  stage,
  stoppedWhy: null,
  source: 'user',
  since: null,
  reach: Object.fromEntries(
    ground.inquiry.groups.filter(({ priority }) => priority).map(({ id }) => [id, 'reached'] as const),
  ),
});

export const voicesBy = (ground: Ground, setting: string, toldBy: string): readonly KeptNormalization[] =>
  constructs.map((construct) => ({
    ...baseOf(ground, setting, toldBy),
    kind: 'normalization',
    construct,
    holds: 'yes',
  }));

export const concernedRole = ({ inquiry }: Ground): string =>
  inquiry.roles.find(({ side }) => side === 'concerned')?.id ?? 'concerned';

const otherRole = (ground: Ground): string =>
  ground.inquiry.roles.find(({ id }) => id !== concernedRole(ground))?.id ?? 'network';

const concernedNewcomer = (ground: Ground, setting: string): Newcomer => ({
  alias: `\u0000${setting} 1`,
  role: concernedRole(ground),
});

/** One story by one of the people concerned, and nothing more. */
export const storyOnly = (ground: Ground, setting: string): Imagined => {
  const newcomer = concernedNewcomer(ground, setting);
  return {
    records: [{ ...exampleBy(ground, setting, newcomer.alias), told: ['story'] }],
    company: [newcomer],
  };
};

/**
 * A visit at its best: one of the people concerned and someone in another role each tell the whole story. Where the
 * setting was not seen in this round, they also say how it stands.
 */
export const fullVisit = (ground: Ground, setting: string): Imagined => {
  const first = concernedNewcomer(ground, setting);
  const second: Newcomer = { alias: `\u0000${setting} 2`, role: otherRole(ground) };
  const status = ground.known.has(setting)
    ? []
    : [
        statusBy(
          ground,
          setting,
          first.alias,
          ground.field.counted.includes(setting) ? 4 : stageIn(ground, setting),
        ),
      ];
  return {
    records: [
      exampleBy(ground, setting, first.alias),
      exampleBy(ground, setting, second.alias),
      effectBy(ground, setting, first.alias),
      ...voicesBy(ground, setting, first.alias),
      ...status,
    ],
    company: [first, second],
  };
};
