/** Small inquiries of every shape: who sat where and allowed what, in places large and small, over no, one or two rounds. */
import fc from 'fast-check';
import type { Over } from '../../../src/template/template.ts';
import type { Consent, Seat } from './words.ts';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly area?: string;
  readonly people?: number;
}

export interface SessionPlan {
  readonly template: string;
  readonly day: string;
  readonly place: number;
  readonly seats: readonly Seat[];
  readonly language: 'nl' | 'en';
  /** Decides what is told. */
  readonly seed: number;
  /** Told anew with these consents after everything was taken in. */
  readonly again: readonly (Consent | null)[] | null;
}

export interface Village {
  readonly places: readonly Place[];
  readonly rounds: number;
  readonly groups: boolean;
  /** Whether the topic names a small setting. */
  readonly indiscreet: boolean;
  readonly sessions: readonly SessionPlan[];
}

export const aliases = ['xpanna', 'xpbram', 'xpcor', 'xpdina', 'xpelly', 'xpfaas'];
export const roles = ['xrbuur', 'xrzorg', 'xrstad'];
export const facilitator = 'xfgreet';
export const practices = ['Soep op maandag', 'Boksen aan de overkant', 'Lenen bij de buren'];
const flowers = ['dahlia', 'iris', 'roos', 'tulp', 'aster', 'lelie', 'viool', 'klaver'];

const consent = fc.constantFrom<(Consent | null)[]>(
  'quote',
  'public',
  'internal',
  null,
  'none',
  'public',
  'quote',
);
const days = ['2026-01-10', '2026-01-20', '2026-09-10', '2026-10-10'];

const places: fc.Arbitrary<readonly Place[]> = fc
  .array(
    fc.record({
      people: fc.constantFrom<(number | undefined)[]>(4, 4, 9, 10, 40, undefined),
      area: fc.constantFrom<(string | undefined)[]>('Noordkant', 'Noordkant', 'Zuidkant', undefined),
      numbered: fc.boolean(),
    }),
    { maxLength: flowers.length },
  )
  .map((some) =>
    some.map(({ people, area, numbered }, index) => ({
      id: numbered ? `xcombi-0${index}` : `xq${flowers[index]}`,
      name: `Höfke X${flowers[index]}`,
      kind: 'combi',
      ...(area === undefined ? {} : { area }),
      ...(people === undefined ? {} : { people }),
    })),
  );

const seats = fc.uniqueArray(
  fc.record({ alias: fc.constantFrom(...aliases), role: fc.constantFrom(...roles), consent }),
  { selector: ({ alias }) => alias, maxLength: 3 },
);

const session = (templates: readonly string[]): fc.Arbitrary<SessionPlan> =>
  fc.record({
    template: fc.constantFrom(...templates),
    day: fc.constantFrom(...days),
    place: fc.nat(flowers.length),
    seats,
    language: fc.constantFrom('nl', 'en'),
    seed: fc.nat(1_000_000),
    again: fc.option(fc.array(consent, { minLength: 3, maxLength: 3 }), { freq: 4 }),
  });

export const villages = (templates: readonly string[]): fc.Arbitrary<Village> =>
  fc.record({
    places,
    rounds: fc.nat(2),
    groups: fc.boolean(),
    indiscreet: fc.boolean(),
    sessions: fc.array(session(templates), { minLength: 2, maxLength: 8 }),
  });

/** The items that rows may go over, each once. */
export const itemsOf = ({ places: settings }: Village, over: Over | null): readonly string[] => {
  switch (over?.kind) {
    case 'list':
      return over.items.map(({ value }) => value);
    case 'settings':
      return settings.map(({ id }) => id);
    default:
      return practices;
  }
};

export const isSmall = ({ people }: Place): boolean => people !== undefined && people < 10;

/** inquiry.yaml, as JSON. */
export const inquiryFile = ({ places: settings, rounds, groups, indiscreet }: Village): string => {
  const small = settings.find(isSmall);
  const topic = indiscreet && small !== undefined ? `Samen in ${small.name}` : 'Samen';
  return JSON.stringify({
    inquiry: `Op weg: ${topic}`,
    topic: { nl: topic, en: topic },
    languages: ['nl', 'en'],
    ...(settings.length === 0 ? {} : { frame: { sampling: 'census', settings } }),
    groups: groups ? [{ id: 'jong', name: { nl: 'jongeren', en: 'the young' }, priority: true }] : [],
    roles: roles.map((id, index) => ({
      id,
      name: { nl: `${id}nl`, en: `${id}en` },
      side: index === 0 ? 'concerned' : 'partner',
    })),
    rounds: [
      { id: '1', from: '2026-01-01', to: '2026-02-20' },
      { id: '2', from: '2026-09-01', to: '2026-10-30' },
    ].slice(0, rounds),
  });
};
