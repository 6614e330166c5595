/** Tells a session: answers a template with words that each hold a canary, and remembers whose they are. */
import type { Item, Phase, Question, Repeat, Template } from '../../../src/template/template.ts';
import { diceFrom } from './dice.ts';
import {
  aliases,
  facilitator,
  isSmall,
  itemsOf,
  practices,
  type SessionPlan,
  type Village,
} from './village.ts';
import type { Canary, Seat, Telling, Told } from './words.ts';

type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written };
type Row = Map<string, Written>;

export interface Telt {
  readonly told: Told;
  /** The session as a transcript. */
  readonly transcript: Written;
}

/** Where answers stand: who tells them, who passes them on. */
interface Spot {
  readonly prefix: string;
  readonly owners: readonly string[];
  readonly retold: readonly string[];
  /** Of a turn that counts, who told what is in it. */
  readonly tellers: Set<string> | null;
  /** Whether a single answer may be somebody else's. */
  readonly apart: boolean;
}

/** The only forms of condition that the templates here have. */
const equals = /^\$\{(\w+)\} = '?([\w-]+)'?$/;

export const tellSession = (
  village: Village,
  plan: SessionPlan,
  template: Template,
  {
    number,
    seats,
    fresh,
  }: { readonly number: number; readonly seats: readonly Seat[]; readonly fresh: () => string },
): Telt => {
  const { chance, pick } = diceFrom(plan.seed);
  const everyone = seats.map(({ alias }) => alias);
  const canaries: Canary[] = [];
  const tellings: Telling[] = [];
  const retold: string[] = [];
  const toldBy: Row = new Map();
  const headlines: Row = new Map();
  const notes: Row = new Map();
  const skipped: Row = new Map();
  const small = village.places.filter(isSmall);

  const note = (canary: Omit<Canary, 'canary'>): string => {
    const word = fresh();
    canaries.push({ canary: word, ...canary });
    return word;
  };
  /** Some words; now and then they name a small setting, however it is written. */
  const said = (canary: Omit<Canary, 'canary'>): string => {
    const place = chance(60) ? undefined : pick(small);
    const words = `kanarie ${note(canary)}`;
    if (place === undefined) return words;
    const { name, id } = place;
    const spelt = [name, name.normalize('NFD'), name.toUpperCase(), ...(id.includes('-') ? [id] : [])];
    return `${words} bij ${pick(spelt)}.`;
  };

  const ownersOf = (spot: Spot, path: string): readonly string[] => {
    const other = spot.apart && chance(12) ? pick(everyone) : undefined;
    if (other === undefined) return spot.owners;
    toldBy.set(path, other);
    return [other];
  };

  const labelOf = (question: Question, row: Row, spot: Spot): Written | null => {
    switch (question.type) {
      case 'practice':
        if (!chance(30)) return pick(practices) ?? '';
        return `Praktijk ${note({ ...asTold(spot.owners, spot), kind: 'name', capture: null })}`;
      case 'stage':
        return pick([3, 4, 5, 4, 3, 2, -1, 'unknown']) ?? 3;
      case 'setting':
        return pick(village.places)?.id ?? 'plein';
      case 'choice':
        return row.get(question.id) ?? pick(question.options)?.value ?? null;
      case 'yes_no':
        return true;
      case 'date':
        return '2026-01';
      case 'reach':
        return village.groups ? { jong: 'reached' } : { iedereen: 'reached' };
      case 'person':
        return question.captures === 'retold_by' ? (spot.retold.at(-1) ?? null) : (pick(aliases) ?? null);
      default:
        return null;
    }
  };

  const asTold = (owners: readonly string[], { retold }: Spot) =>
    ({ owners, retold, as: 'answer', searched: true }) as const;

  const answer = (question: Question, row: Row, spot: Spot): void => {
    const { id, type, captures } = question;
    const path = `${spot.prefix}${id}`;
    if (question.when !== null) {
      const [, name = '', value] = equals.exec(question.when.source) ?? [];
      if (String(row.get(name)) !== value) return;
    }
    const isWords = type === 'text' || type === 'story' || type === 'list';
    const passedOn = captures === 'retold_by' && spot.retold.length > 0;
    const given = row.has(id) || question.required || passedOn || chance(isWords ? 60 : 80);
    if (!given) {
      if (spot.prefix === '' && isWords && chance(30)) {
        skipped.set(
          path,
          said({ ...asTold(spot.owners, spot), kind: 'private', as: 'skip', capture: null, searched: false }),
        );
      }
      return;
    }
    if (!isWords) {
      const label = labelOf(question, row, spot);
      if (label === null) return;
      row.set(id, label);
      for (const owner of spot.owners) spot.tellers?.add(owner);
      return;
    }
    const owners = ownersOf(spot, path);
    if (!question.private) for (const owner of owners) spot.tellers?.add(owner);
    const kind = question.private ? 'private' : 'words';
    const words = (): string =>
      said({ ...asTold(owners, spot), kind, capture: spot.prefix === '' ? null : captures });
    if (captures === 'learned_from' && chance(70))
      row.set(id, pick(['outside', 'grew_here', ...village.places.map((place) => place.id)]) ?? 'outside');
    else row.set(id, type === 'list' ? [words(), words()] : words());
    if (chance(25)) {
      headlines.set(path, {
        kind: 'story',
        text: said({ ...asTold(owners, spot), kind: 'words', as: 'headline', capture: null }),
      });
    }
    if (chance(15))
      notes.set(
        path,
        said({ ...asTold(owners, spot), kind: 'private', as: 'note', capture: null, searched: false }),
      );
  };

  const allowsNothing = (owners: readonly string[]): boolean =>
    seats.some(({ alias, consent }) => consent === 'none' && owners.includes(alias));

  const retellerIn = (items: readonly Item[]): readonly string[] => {
    const isAsked = items.some((item) => item.item === 'question' && item.captures === 'retold_by');
    const by = isAsked && chance(30) ? [pick(aliases) ?? ''] : [];
    retold.push(...by);
    return by;
  };

  const turn = (repeat: Repeat, outer: Spot, turnNumber: number, given: Row): Row => {
    const row: Row = new Map(given);
    const named =
      (outer.retold.length === 0 || !allowsNothing(outer.owners)) && chance(60) ? pick(everyone) : undefined;
    const owners = named === undefined ? outer.owners : [named];
    const by = retellerIn(repeat.items);
    const tellers = repeat.of === 'example' || repeat.of === 'status' ? new Set<string>() : null;
    const spot = {
      prefix: `${outer.prefix}${repeat.id}[${turnNumber}].`,
      owners,
      retold: [...outer.retold, ...by],
      tellers,
      apart: outer.apart && by.length === 0,
    };
    if (row.has('item')) for (const owner of owners) tellers?.add(owner);
    tell(repeat.items, row, spot);
    if (named !== undefined) row.set('told_by', named);
    if (tellers !== null) tellings.push({ tellers, retold: by });
    return row;
  };

  const rowsOf = (repeat: Repeat, outer: Spot): readonly Row[] => {
    const count = pick([0, 1, 1, 2]) ?? 0;
    if (repeat.over === null)
      return Array.from({ length: count }, (_, index) => turn(repeat, outer, index + 1, new Map()));
    const items = itemsOf(village, repeat.over);
    const from = items.indexOf(pick(items) ?? '');
    return items
      .slice(Math.max(0, from), Math.max(0, from) + count)
      .map((item, index) => turn(repeat, outer, index + 1, new Map([[repeat.itemQuestion ?? 'item', item]])));
  };

  const tell = (items: readonly Item[], row: Row, spot: Spot): void => {
    for (const item of items) {
      if (item.item === 'question') {
        if (!(row.has(item.id) && item.type === 'practice')) answer(item, row, spot);
        continue;
      }
      const rows = rowsOf(item, spot);
      if (rows.length > 0) row.set(item.id, rows.map(plain));
    }
  };

  const phase = ({ items, of }: Phase, row: Row): void => {
    const by = retellerIn(items);
    const tellers = of === 'example' ? new Set<string>() : null;
    tell(items, row, { prefix: '', owners: everyone, retold: by, tellers, apart: by.length === 0 });
    if (tellers !== null) tellings.push({ tellers, retold: by });
  };

  const answers: Row = new Map();
  for (const each of template.phases) phase(each, answers);
  const id = `xs-${number}`;
  return {
    told: { id, number, date: plan.day, seats, canaries, retold, tellings },
    transcript: plain(
      new Map<string, Written>([
        [
          'session',
          {
            id,
            template: template.id,
            language: plan.language,
            date: plan.day,
            facilitator,
            participants: seats.map(({ consent, ...seat }) =>
              consent === null ? seat : { ...seat, consent },
            ),
            ...(village.places[plan.place] === undefined
              ? {}
              : { setting: village.places[plan.place]?.id ?? '' }),
          },
        ],
        ['answers', plain(answers)],
        ['told_by', plain(toldBy)],
        ['headlines', plain(headlines)],
        ['notes', plain(notes)],
        ['skipped', plain(skipped)],
      ]),
    ),
  };
};

const plain = (row: Row): Written => Object.fromEntries(row);
