/** Writes an inquiry as the file that its group will keep and edit: YAML with a word of explanation at each part. */
import type { Say } from '../messages/say.ts';
import type { DeclaredPractice, Frame, Inquiry, Ladder, Text } from './inquiry.ts';

/** In the language of `say`. Parts that are empty are left as an example in comments. Reads back as the same inquiry. */
export const writeInquiry = (inquiry: Inquiry, say: Say): string => {
  const { frame, groups, roles, rounds, practices } = inquiry;
  return [
    comment(say('inquiry.file.head')),
    `inquiry: ${scalar(inquiry.name)}`,
    'topic:',
    ...Object.entries(inquiry.topic).map(([language, text]) => `  ${scalar(language)}: ${scalar(text)}`),
    `languages: ${flowList(inquiry.languages)}`,
    '',
    comment(say('inquiry.file.frame')),
    ...(frame === null ? [comment(say('inquiry.file.frame-example'))] : frameLines(frame)),
    '',
    comment(say('inquiry.file.groups')),
    ...block('groups', groups, ({ id, name, priority }) => [
      ['id', scalar(id)],
      ['name', textMap(name)],
      ['priority', String(priority)],
    ]),
    ...(groups.length === 0 ? [comment(say('inquiry.file.groups-example'))] : []),
    '',
    comment(say('inquiry.file.roles')),
    ...block('roles', roles, ({ id, name, side }) => [
      ['id', scalar(id)],
      ['name', textMap(name)],
      ['side', side],
    ]),
    ...(roles.length === 0 ? [comment(say('inquiry.file.roles-example'))] : []),
    '',
    comment(say('inquiry.file.rounds')),
    ...block('rounds', rounds, ({ id, from, to }) => [
      ['id', scalar(id)],
      ['from', from],
      ['to', to],
    ]),
    ...(rounds.length === 0 ? [comment(say('inquiry.file.rounds-example'))] : []),
    '',
    comment(say('inquiry.file.ladder')),
    ...ladderLines(inquiry.ladder, say),
    '',
    comment(say('inquiry.file.practices')),
    ...block('practices', practices, practicePairs),
    ...(practices.length === 0 ? [comment(say('inquiry.file.practices-example'))] : []),
    '',
  ].join('\n');
};

type Pairs = readonly (readonly [key: string, value: string])[];

const comment = (text: string): string =>
  text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');

const frameLines = ({ sampling, settings, drawn }: Frame): readonly string[] => [
  'frame:',
  `  sampling: ${sampling}`,
  ...(drawn === null ? [] : [`  drawn: ${flowList(drawn)}`]),
  ...(settings.length === 0 ? ['  settings: []'] : ['  settings:']),
  ...settings.map(
    ({ id, name, kind, area, people, from, until }) =>
      `    - ${flowMap([
        ['id', scalar(id)],
        ['name', scalar(name)],
        ...optional('kind', kind),
        ...optional('area', area),
        ...(people === null ? [] : [['people', String(people)] as const]),
        ...optional('from', from),
        ...optional('until', until),
      ])}`,
  ),
];

const ladderLines = (ladder: Ladder, say: Say): readonly string[] => {
  const threshold = (key: string, value: number, why: string): string =>
    `  ${`${key}: ${value}`.padEnd(24)}# ${why}`;
  const decided = (key: string, value: string | null): string =>
    value === null ? `  # ${key}:` : `  ${key}: ${scalar(value)}`;
  return [
    'ladder:',
    threshold('spreading', ladder.spreading, say('inquiry.file.spreading')),
    threshold('common', ladder.common, say('inquiry.file.common')),
    threshold('universal', ladder.universal, say('inquiry.file.universal')),
    threshold('minimum_settings', ladder.minimumSettings, say('inquiry.file.minimum-settings')),
    threshold('minimum_frame', ladder.minimumFrame, say('inquiry.file.minimum-frame')),
    threshold('sustained_days', ladder.sustainedDays, say('inquiry.file.sustained-days')),
    decided('decided_by', ladder.decidedBy),
    decided('decided_on', ladder.decidedOn),
  ];
};

const practicePairs = ({ name, aliases, definition, core, mayDiffer, where }: DeclaredPractice): Pairs => [
  ['name', scalar(name)],
  ...(aliases.length === 0 ? [] : [['aliases', flowList(aliases)] as const]),
  ...optional('definition', definition),
  ...optional('core', core),
  ...optional('may_differ', mayDiffer),
  ...(where.length === 0 ? [] : [['where', flowList(where)] as const]),
];

/** A list of maps under its key, or nothing when it is empty. */
const block = <T>(key: string, items: readonly T[], pairsOf: (item: T) => Pairs): readonly string[] =>
  items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${flowMap(pairsOf(item))}`)];

const optional = (key: string, value: string | null): Pairs => (value === null ? [] : [[key, scalar(value)]]);

const flowMap = (pairs: Pairs): string => `{${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
const flowList = (items: readonly string[]): string => `[${items.map(scalar).join(', ')}]`;
const textMap = (text: Text): string =>
  flowMap(Object.entries(text).map(([language, words]) => [scalar(language), scalar(words)]));

const readsAsOther = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Plain where YAML reads it as the same text, else in double quotes. */
const scalar = (text: string): string => {
  const plain = /^(?:\p{L}[\p{L}\p{N}]*(?:[ _-][\p{L}\p{N}]+)*|\d{4}-\d{2}-\d{2})$/u.test(text);
  return plain && !readsAsOther.test(text) ? text : JSON.stringify(text);
};
