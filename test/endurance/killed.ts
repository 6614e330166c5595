/** Interviews that are killed at random moments and resumed, until there were enough kills; and what was lost. */
import { setTimeout as pause } from 'node:timers/promises';
import type { State } from '../../src/interview/engine.ts';
import { after, type Doing, type Halfway, isNote, typedText } from './conduct.ts';
import { beginning, begun, isTold, newPlace, resuming } from './inquiry-place.ts';
import type { Interviewer, Seat } from './interviewer.ts';
import { type Cut, judge } from './judge.ts';
import { keptIn } from './kept.ts';
import type { Chance } from './length.ts';
import { tellerOf } from './telling.ts';

export interface Killed {
  readonly kills: number;
  /** Of which while the program started, among the keys, after the last key, and at the acknowledgement. */
  readonly at: Readonly<Record<Moment['at'], number>>;
  /** Interviews that came to their end. */
  readonly finished: number;
  /** What was not as it should be, one line each. */
  readonly losses: readonly string[];
}

export interface KillOptions {
  readonly interviewer: Interviewer;
  readonly program: string;
  readonly kills: number;
  readonly chance: Chance;
  /** Stops at the first loss: enough to know that a planted fault is caught. */
  readonly untilLoss?: boolean;
}

/** Where a run is cut short: `wait` milliseconds after so many keys, or at the first such event after these. */
interface Moment {
  readonly at: 'start' | 'key' | 'reply' | 'acknowledged';
  readonly keys: number;
  readonly wait: number;
}

const momentBy = (chance: Chance): Moment => {
  const keys = chance.below(180);
  const dice = chance.below(100);
  if (dice < 8) return { at: 'start', keys: 0, wait: chance.below(400) };
  if (dice < 45) return { at: 'key', keys, wait: chance.below(4) };
  if (dice < 75) return { at: 'reply', keys, wait: chance.below(12) };
  return { at: 'acknowledged', keys, wait: 0 };
};

export const killedInterviews = async (options: KillOptions): Promise<Killed> => {
  const { interviewer, program, kills, chance, untilLoss = false } = options;
  const losses: string[] = [];
  const at = { start: 0, key: 0, reply: 0, acknowledged: 0 };
  let done = 0;
  let finished = 0;
  const isEnough = (): boolean => done >= kills || (untilLoss && losses.length > 0);

  while (!isEnough()) {
    const { folder, data } = newPlace();
    const tell = tellerOf(chance, 3, interviewer.hand);
    let state = begun();
    let again: LeftOff | null = null;
    for (let known = false; !isTold(state) && !isEnough(); ) {
      const moment = momentBy(chance);
      const words = known ? resuming : beginning;
      const seat = interviewer.sit(words(program, 'nl', interviewer.options), { folder });
      const cut = await untilKilled(seat, { state, again, moment, tell, chance });
      done += 1;
      at[moment.at] += 1;
      const kept = keptIn(data, 1);
      const judged = judge(kept, cut);
      losses.push(...judged.losses.map((loss) => `kill ${done}, ${moment.at}: ${loss}`));
      if (judged.losses.length > 0) break;
      again = judged.state === cut.state ? leftOff(cut, again, judged.draft) : null;
      state = judged.state;
      known = kept.sessions > 0;
    }
    if (isTold(state)) finished += 1;
  }
  return { kills: done, at, finished, losses };
};

/** What was being typed when the last run was cut short, and what is left of it. */
interface LeftOff {
  readonly doing: Doing;
  readonly draft: string;
}

const leftOff = ({ halfway }: Cut, before: LeftOff | null, draft: string): LeftOff | null => {
  const doing = halfway?.doing ?? before?.doing;
  return doing === undefined ? null : { doing, draft };
};

interface Begun {
  readonly state: State;
  readonly again: LeftOff | null;
  readonly moment: Moment;
  readonly tell: (state: State) => Doing;
  readonly chance: Chance;
}

/** Types on until the moment has come, or the interview its end; then kills. */
const untilKilled = async (seat: Seat, { again, moment, tell, chance, ...rest }: Begun): Promise<Cut> => {
  let { state } = rest;
  let left = moment.keys;
  const kill = async (halfway: Halfway | null): Promise<Cut> => {
    seat.kill('SIGKILL');
    await seat.ended;
    if (halfway === null) return { state, halfway, acknowledged: false, onScreen: 0 };
    return { state, halfway, acknowledged: seat.isAcknowledged(halfway), onScreen: seat.echoed(halfway) };
  };
  if (moment.at === 'start') {
    await pause(moment.wait);
    if (again === null) return kill(null);
    return kill({ doing: again.doing, state, typed: keysOf(again), began: 0, entered: 0 });
  }
  await seat.untilAsked(state, 0);
  let resumed = again;
  while (!isTold(state)) {
    const doing: Doing = resumed?.doing ?? tell(state);
    const began = resumed === null ? seat.mark() : 0;
    let typed = resumed === null ? 0 : keysOf(resumed);
    if (typed > 0) await seat.takeUp(doing);
    resumed = null;
    for (; typed < doing.keys.length; left -= 1) {
      const isLast = typed === doing.keys.length - 1;
      if (isLast) await seat.untilEchoed({ doing, state, began, entered: began });
      const halfway = { doing, state, typed: typed + 1, began, entered: seat.mark() };
      await seat.press(doing, typed);
      typed += 1;
      if (left <= 0 && (moment.at === 'key' || (isLast && moment.at === 'reply'))) {
        await pause(moment.wait);
        return kill(halfway);
      }
      if (isLast) {
        await seat.until('it was acknowledged', () => seat.isAcknowledged(halfway));
        if (left <= 0 && moment.at === 'acknowledged') return kill(halfway);
        state = after(state, doing);
        if (!isTold(state) && !isNote(doing)) await seat.untilAsked(state, halfway.entered);
      } else if (chance.percent(10)) await pause(chance.below(5));
    }
  }
  return kill(null);
};

/** How many keys brought about the draft. */
const keysOf = ({ doing, draft }: LeftOff): number => {
  let typed = 0;
  while (typedText({ doing, typed }) !== draft && typed < doing.keys.length) typed += 1;
  return draft === '' ? 0 : typed;
};
