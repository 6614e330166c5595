/** The cheapest thing to do: fill in what was left blank, in a session already held or in the inquiry itself. */
import { type KeptRecord, referenceOf } from '../../harvest/record.ts';
import { settingsThat } from '../count.ts';
import type { Ground } from '../ground.ts';
import { isReachedEnough, reachPerGroup } from '../rungs/common-reach.ts';
import { tellersInUse } from '../rungs/shared.ts';
import {
  isInUse,
  isRetelling,
  isRoutine,
  type KeptExample,
  type Telling,
  tellerOf,
  tells,
} from '../telling.ts';
import type { ConditionId } from '../trace.ts';
import { concernedRole, imaginedSession, placeOr, statusBy } from './imagined.ts';
import { type Newcomer, type Remedy, remedy } from './remedy.ts';

const blank = (
  field: string,
  record: KeptRecord | undefined,
  filled: (record: KeptRecord) => KeptRecord,
  company: readonly Newcomer[] = [],
): Remedy | null =>
  record === undefined
    ? null
    : remedy(
        `blank.${field}`,
        record.setting,
        { reference: referenceOf(record) },
        {
          records: [filled(record)],
          company,
        },
      );

const alsoTelling = (record: KeptRecord, ...captures: string[]): KeptRecord => ({
  ...record,
  told: [...record.told, ...captures],
});

const examplesOf = ({ tellings }: Ground): readonly KeptExample[] =>
  tellings.filter((telling) => telling.kind === 'example');

const blankStory = (ground: Ground): Remedy | null => {
  const story = examplesOf(ground).find(
    (example) => !isRetelling(example) && example.toldBy !== null && example.firstHand !== false,
  );
  if (story === undefined) return null;
  const place = placeOr(story.setting ?? ground.field.settings[0] ?? null);
  return blank(
    'first_hand',
    story,
    () => ({
      ...story,
      session: imaginedSession,
      firstHand: true,
      setting: place,
      told: [...story.told, 'story'],
    }),
    [{ alias: story.toldBy ?? '', role: ground.company.roleOf(story) ?? concernedRole(ground) }],
  );
};

/** A story in a setting of which no stage is known at all. */
const blankStage = (ground: Ground): Remedy | null => {
  const open = examplesOf(ground).find(
    ({ setting, stage }) => stage === null && setting !== null && !ground.latest.has(setting),
  );
  return open === undefined ? null : blank('stage', open, () => ({ ...open, stage: 4 }));
};

const blankDocument = ({ tellings }: Ground): Remedy | null =>
  blank(
    'document',
    tellings.find(
      (telling) =>
        (telling.kind === 'example' ? telling.evidence : telling.source) === 'document' &&
        isInUse(telling.stage) &&
        !isRetelling(telling) &&
        !tells(telling, 'document'),
    ),
    (record) => alsoTelling(record, 'document'),
  );

const blankRole = (ground: Ground, role: string): Remedy | null => {
  const nameless = ground.tellings.find(
    (telling: Telling) => tellerOf(telling) !== null && ground.company.roleOf(telling) === null,
  );
  return blank('role', nameless, (record) => ({ ...record, session: imaginedSession }), [
    { alias: nameless?.toldBy ?? '', role },
  ]);
};

const blankWords = (ground: Ground, capture: 'own_part' | 'enabling' | 'not_yet'): Remedy | null => {
  const examples = examplesOf(ground);
  const example = examples.find((one) => one.firstHand === true && !isRetelling(one)) ?? examples[0];
  return blank(capture, example, (record) => alsoTelling(record, capture));
};

const blankLink = (ground: Ground): Remedy | null => {
  const own = tellersInUse(ground);
  const example = examplesOf(ground).find(
    ({ setting, learnedFrom, stage }) => learnedFrom === null && stage !== -1 && own.has(setting ?? ''),
  );
  const from = [...own.keys()].find((setting) => setting !== example?.setting);
  return example === undefined || from === undefined
    ? null
    : blank('learned_from', example, () => ({ ...example, learnedFrom: from }));
};

const blankFrame = ({ field, inquiry }: Ground): Remedy | null => {
  const minimum = inquiry.ladder.minimumFrame;
  if (field.N === null) return remedy('blank.frame', null, { minimum }, null);
  return field.N < minimum ? remedy('blank.frame-larger', null, { N: field.N, minimum }, null) : null;
};

/** Groups of which nothing was said in a routine setting, when saying it could be enough. */
const blankReach = (ground: Ground): Remedy | null => {
  if (!ground.inquiry.groups.some(({ priority }) => priority)) return remedy('blank.groups', null, {}, null);
  const routine = settingsThat(ground, isRoutine).map(([setting]) => setting);
  const failing = reachPerGroup(ground, routine).filter((group) => !isReachedEnough(group));
  const isOpen = (group: string, setting: string): boolean =>
    ground.reach.get(setting)?.get(group) === undefined;
  const first = failing[0];
  const setting = first?.applies.find((place) => isOpen(first.group, place));
  if (first === undefined || setting === undefined) return null;
  const records = routine.map((place) => {
    const status = statusBy(ground, place, '', null);
    const open = Object.entries(status.reach).filter(([group]) => isOpen(group, place));
    return { ...status, reach: Object.fromEntries(open) };
  });
  return remedy('blank.reach', setting, { group: first.group }, { records, company: [] });
};

/** Null when nothing that was left blank could bring the condition about. */
export const blankFor = (ground: Ground, id: ConditionId): Remedy | null => {
  switch (id) {
    case 'spark.first_hand':
      return blankStory(ground);
    case 'best.in_use':
    case 'shared.settings':
      return blankStage(ground);
    case 'best.confirmed':
      return blankDocument(ground);
    case 'best.concerned':
      return blankRole(ground, concernedRole(ground));
    case 'best.own_part':
      return blankWords(ground, 'own_part');
    case 'best.effect':
      return blank(
        'effect',
        ground.effects.find((effect) => !tells(effect, 'who') || !tells(effect, 'what')),
        (record) => alsoTelling(record, 'what', 'who'),
      );
    case 'best.enabling':
      return blankWords(ground, 'enabling');
    case 'best.not_yet':
      return blankWords(ground, 'not_yet');
    case 'shared.link':
      return blankLink(ground);
    case 'shared.roles':
      return blankRole(ground, '\u0000another role');
    case 'spreading.frame':
      return blankFrame(ground);
    case 'spreading.share':
    case 'common.share':
      return ground.field.N === null ? blankFrame(ground) : null;
    case 'common.reach':
      return blankReach(ground);
    case 'spreading.settings':
    case 'common.settings':
    case 'common.sustained':
    case 'common.normal':
      return null;
  }
};
