/** What changed in inquiry.yaml since data was collected under it: codes and facts, for doctor and the trace. */
import type { Frame, Inquiry, Ladder, Text } from './inquiry.ts';

/** `inquiry.change.<code>` of the catalogue is its sentence. */
export interface InquiryChange {
  readonly code: InquiryChangeCode;
  readonly params: Readonly<Record<string, string | number>>;
}

type InquiryChangeCode =
  | 'name'
  | 'topic'
  | 'frame-added'
  | 'frame-removed'
  | 'sampling'
  | 'drawn'
  | `${'setting' | 'group' | 'role' | 'round' | 'practice'}-${'added' | 'removed' | 'changed'}`
  | 'threshold'
  | 'decided';

const change = (code: InquiryChangeCode, params: InquiryChange['params'] = {}): InquiryChange => ({
  code,
  params,
});

/** In the order of the file; no changes is an empty list. Languages, translations and the order of lists do not count. */
export const changesBetween = (older: Inquiry, newer: Inquiry): readonly InquiryChange[] => [
  ...(older.name === newer.name ? [] : [change('name', { from: older.name, to: newer.name })]),
  ...(sharesText(older.topic, newer.topic) ? [] : [change('topic')]),
  ...frameChanges(older.frame, newer.frame),
  ...listChanges('group', older.groups, newer.groups, ({ id }) => id, ['priority']),
  ...listChanges('role', older.roles, newer.roles, ({ id }) => id, ['side']),
  ...listChanges('round', older.rounds, newer.rounds, ({ id }) => id, ['from', 'to']),
  ...ladderChanges(older.ladder, newer.ladder),
  ...listChanges('practice', older.practices, newer.practices, ({ name }) => name, [
    'aliases',
    'definition',
    'core',
    'mayDiffer',
    'where',
  ]),
];

/** A topic stays the same as long as its text stands in one of the languages they share. */
const sharesText = (older: Text, newer: Text): boolean =>
  Object.entries(older).some(([language, text]) => newer[language] === text);

const frameChanges = (older: Frame | null, newer: Frame | null): readonly InquiryChange[] => {
  if (older === null && newer === null) return [];
  if (older === null) return [change('frame-added', { settings: newer?.settings.length ?? 0 })];
  if (newer === null) return [change('frame-removed', { settings: older.settings.length })];
  return [
    ...(older.sampling === newer.sampling
      ? []
      : [change('sampling', { from: older.sampling, to: newer.sampling })]),
    ...(same(older.drawn?.toSorted(), newer.drawn?.toSorted())
      ? []
      : [change('drawn', { from: older.drawn?.length ?? 0, to: newer.drawn?.length ?? 0 })]),
    ...listChanges('setting', older.settings, newer.settings, ({ id }) => id, [
      'name',
      'kind',
      'area',
      'people',
      'from',
      'until',
    ]),
  ];
};

/** Items are the same when `keyOf` is; they changed when one of `facts` did. */
const listChanges = <T extends object>(
  what: 'setting' | 'group' | 'role' | 'round' | 'practice',
  older: readonly T[],
  newer: readonly T[],
  keyOf: (item: T) => string,
  facts: readonly (keyof T & string)[],
): readonly InquiryChange[] => {
  const before = new Map(older.map((item) => [keyOf(item), item]));
  const after = new Map(newer.map((item) => [keyOf(item), item]));
  const removed = [...before.keys()].filter((id) => !after.has(id));
  return [
    ...[...after].flatMap(([id, item]) => {
      const was = before.get(id);
      if (was === undefined) return [change(`${what}-added`, { id })];
      return facts
        .filter((fact) => !same(was[fact], item[fact]))
        .map((fact) =>
          change(`${what}-changed`, {
            id,
            fact: keyInFile(fact),
            from: shown(was[fact]),
            to: shown(item[fact]),
          }),
        );
    }),
    ...removed.map((id) => change(`${what}-removed`, { id })),
  ];
};

const ladderChanges = (older: Ladder, newer: Ladder): readonly InquiryChange[] => {
  const thresholds = [
    'spreading',
    'common',
    'universal',
    'minimumSettings',
    'minimumFrame',
    'sustainedDays',
  ] as const;
  const decided = ({ decidedBy, decidedOn }: Ladder): string => shown([decidedBy ?? '–', decidedOn ?? '–']);
  return [
    ...thresholds
      .filter((threshold) => older[threshold] !== newer[threshold])
      .map((threshold) =>
        change('threshold', { fact: keyInFile(threshold), from: older[threshold], to: newer[threshold] }),
      ),
    ...(decided(older) === decided(newer)
      ? []
      : [change('decided', { from: decided(older), to: decided(newer) })]),
  ];
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `minimumSettings` → `minimum_settings`. */
const keyInFile = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return '–';
  return Array.isArray(value) ? value.join(', ') : String(value);
};
