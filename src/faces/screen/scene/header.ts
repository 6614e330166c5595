/** The top row of the scene: the part, how far it is, its minutes, who tells, and when it was last saved. */
import type { Paper, Row } from '../../canvas.ts';
import type { Scene } from '../../face.ts';
import { phaseTitle, stationNow } from '../../words/phase-words.ts';
import { roleLabel } from '../../words/reading.ts';
import { cut, span, widthOf } from '../rows.ts';

export interface Clock {
  /** Milliseconds at this question. */
  readonly spent: number;
  /** `14:32`; empty: nothing was saved yet; null: something is not saved now. */
  readonly saved: string | null;
}

const longestBar = 10;

interface Manner {
  readonly bar: boolean;
  readonly minutes: boolean;
  /** 1: the person, 2: with the role. */
  readonly who: 0 | 1 | 2;
  /** 1: the time alone. */
  readonly saved: 1 | 2;
}

/** Richest first; the first that fits is shown. */
const manners: readonly Manner[] = [
  { bar: true, minutes: true, who: 2, saved: 2 },
  { bar: false, minutes: true, who: 2, saved: 2 },
  { bar: false, minutes: true, who: 1, saved: 2 },
  { bar: false, minutes: true, who: 1, saved: 1 },
  { bar: false, minutes: true, who: 0, saved: 1 },
];

/** What is not saved is said in words, however narrow the window is. */
const unsavedManners: readonly Manner[] = [...manners, { bar: false, minutes: false, who: 0, saved: 2 }];

/** A title that is cut keeps so many columns at least. */
const leastForTitle = 8;

export const headerRow = (scene: Scene, clock: Clock, paper: Paper): Row => {
  const { between } = paper.signs;
  const place = placeOf(scene);
  const number = place.number === '' ? '' : ` ${place.number}`;
  const who = [whoTells(scene, '', paper), whoTells(scene, between, paper)];
  const isUnsaved = clock.saved === null;
  const time = clock.saved ?? scene.say('screen.unsaved');
  const saved = isUnsaved || time === '' ? time : scene.say('screen.saved', { time });
  const rowIn = (manner: Manner, title: string): Row | null => {
    const minutes = manner.minutes ? minutesOf(scene, clock) : '';
    const left: Row = [
      span(` ${title}${number}`, 'strong'),
      ...(manner.bar && place.count > 1 ? [span('  '), span(barOf(place, paper), 'accent')] : []),
      ...(minutes === '' ? [] : [span(`   ${minutes}`, 'dim')]),
    ];
    const person = manner.who === 0 ? '' : (who[manner.who - 1] ?? '');
    const right = manner.saved === 1 ? time : saved;
    const free = paper.columns - widthOf(left, paper) - paper.columnsOf(person + right);
    const gaps = [person, right].filter((text) => text !== '').length;
    if (free < gaps * 3) return null;
    const before = person === '' ? 0 : Math.min(5, right === '' ? free : free - 3);
    const middle = `${' '.repeat(before)}${person}${' '.repeat(free - before)}`;
    return isUnsaved
      ? [...left, span(middle, 'dim'), span(right, 'warning')]
      : [...left, span(`${middle}${right}`, 'dim')];
  };
  const cutTo = (columns: number): string => cut(place.title, columns, paper);
  const ways = isUnsaved ? unsavedManners : manners;
  for (const manner of ways) {
    const row = rowIn(manner, place.title);
    if (row !== null) return row;
  }
  const narrow = ways.slice(-2);
  for (let columns = paper.columns; columns >= leastForTitle; columns -= 1)
    for (const manner of narrow) {
      const row = rowIn(manner, cutTo(columns));
      if (row !== null) return row;
    }
  const columns = paper.columns - 1 - paper.columnsOf(number);
  return [span(` ${cutTo(columns)}${number}`, 'strong')];
};

interface PlaceInPhase {
  readonly title: string;
  /** `3/7`; empty when there is nothing left to ask. */
  readonly number: string;
  readonly at: number;
  readonly count: number;
}

/** Among the questions of the phase; in the review among all that waited for it. */
const placeOf = (scene: Scene): PlaceInPhase => {
  const { overview, say } = scene;
  const now = stationNow(scene);
  if (now === null) return { title: say('screen.done'), number: '', at: 0, count: 0 };
  const own = phaseTitle(scene, now.phase);
  const title = now.after ? say('live.phase.after', { title: own }) : own;
  const numbers = overview.stations.flatMap(({ phase, after, step }, index) =>
    (now.after || phase === now.phase) && after === now.after && step === 'question' ? [index] : [],
  );
  const at = Math.max(1, numbers.filter((index) => index <= overview.now).length);
  const count = Math.max(1, numbers.length);
  return { title, number: `${at}/${count}`, at, count };
};

const barOf = ({ at, count }: PlaceInPhase, { signs }: Paper): string => {
  const cells = Math.min(count, longestBar);
  const full = Math.round((at / count) * cells);
  return signs.full.repeat(full) + signs.empty.repeat(cells - full);
};

/** Of the phase, counting on while it is asked; nothing is counted in the review. */
const minutesOf = (scene: Scene, { spent }: Clock): string => {
  const now = stationNow(scene);
  if (now === null || now.after) return '';
  const minutes = Math.floor((scene.minutes.get(now.phase) ?? 0) + spent / 60_000);
  const planned = scene.state.template.phases.find(({ id }) => id === now.phase)?.minutes ?? null;
  return planned === null
    ? scene.say('screen.minutes', { minutes })
    : scene.say('screen.minutes.of', { minutes, planned });
};

/** One person with the role where that is wanted (`between` is given), of a group how many there are. */
const whoTells = (scene: Scene, between: string, paper: Paper): string => {
  const { participants, roles = [], say } = scene;
  const [alias] = participants;
  if (alias === undefined) return '';
  if (participants.length > 1) {
    const all = participants.join(', ');
    return between !== '' && paper.columnsOf(all) <= 24
      ? all
      : say('screen.people', { count: participants.length });
  }
  const role = roles[0] ?? null;
  return between === '' || role === null ? alias : `${alias} ${between} ${roleLabel(scene, role)}`;
};
