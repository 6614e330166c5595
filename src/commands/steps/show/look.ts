/** Looks once into the data file: which interview a second window shows, and what there is to see of it. */
import { sessionName } from '../../../harvest/record.ts';
import { next } from '../../../interview/engine.ts';
import type { UnfinishedSession } from '../../../store/live-store.ts';
import type { Store, WholeSession } from '../../../store/store.ts';
import type { Context } from '../../context.ts';
import { findSession } from '../find-session.ts';
import { mayWrite } from '../hold/may-write.ts';
import { isAlone } from '../hold/pair.ts';
import { lookInto, type Sitting } from '../hold/sitting.ts';
import { type InquiryAt, withStore } from '../inquiry-at.ts';
import { askedNow } from './asked-now.ts';
import type { Shown } from './shown.ts';

export interface Looked {
  readonly shown: Shown;
  /** Number of the session that it is about. */
  readonly session: number | null;
}

/** `name`: the one session that is wanted, or null; `before`: the last look. Fails where the data file cannot be read. */
export const lookOnce = (
  context: Context,
  place: InquiryAt,
  name: string | null,
  before: Looked | null,
): Promise<Looked> =>
  withStore(context, place, 'read', async (store) => {
    const number =
      name === null
        ? chosen(store, before?.session ?? null, context.now())
        : findSession(store, name).session.number;
    const whole = number === null ? null : store.wholeSession(number);
    const { say } = before?.shown ?? context;
    if (number === null) return { shown: { showing: 'waiting', session: null, say }, session: null };
    const session = sessionName(number);
    if (whole === null) return { shown: { showing: 'unseen', session, say }, session: number };
    if (whole.state !== 'live') {
      const showing = name === null && isHalfway(store, whole) ? 'swap' : 'over';
      return { shown: { showing, session, say }, session: number };
    }
    const sitting = await lookInto(context, place, store, number, { language: null });
    if (isBeginning(sitting)) return { shown: { showing: 'waiting', session: null, say }, session: number };
    const heldBy = store.unfinished().find((each) => each.session.number === number)?.heldBy ?? null;
    const now = askedNow(sitting);
    const shown: Shown =
      whole.progress !== null && (heldBy === null || whole.progress.resting === true)
        ? { showing: 'pause', place: now.place, session, say: sitting.say }
        : { showing: 'question', ...now, session, say: sitting.say };
    return { shown, session: number };
  });

/** Whether the answer that came before the session is not in it yet. */
const isBeginning = ({ state }: Pick<Sitting, 'state'>): boolean => {
  const ask = next(state);
  return ask.ask === 'question' && ask.path === mayWrite && ask.answer === null;
};

/** The one that is followed while it goes on; else one that a window has open; else one that was put down today. */
const chosen = (store: Store, followed: number | null, now: string): number | null => {
  const live = store.unfinished().filter(({ state }) => state === 'live');
  const own = live.find(({ session }) => session.number === followed);
  if (own !== undefined && own.heldBy !== null) return followed;
  const held = newest(live.filter(({ heldBy }) => heldBy !== null));
  const today = live.filter(({ changedAt }) => hoursBetween(changedAt, now) < 12);
  if (followed === null) return (held ?? newest(today))?.session.number ?? null;
  const pair = store.wholeSession(followed)?.pair ?? null;
  if (own === undefined) {
    const other = live.find(({ session }) => pair !== null && pairOf(store, session.number) === pair);
    return other?.session.number ?? followed;
  }
  return held?.session.number ?? followed;
};

const hoursBetween = (at: string | null, now: string): number =>
  at === null ? Number.POSITIVE_INFINITY : (Date.parse(now) - Date.parse(at)) / 3_600_000;

const newest = (sessions: readonly UnfinishedSession[]): UnfinishedSession | undefined =>
  sessions.toSorted((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? ''))[0];

const pairOf = (store: Store, number: number): string | null => store.wholeSession(number)?.pair ?? null;

/** Whether it is one half of a pair of which the other has not begun. */
const isHalfway = (store: Store, { session, pair, state }: WholeSession): boolean =>
  pair !== null && state === 'review' && isAlone(store, session.number, pair);
