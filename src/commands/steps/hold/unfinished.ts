/** The interviews and reviews that are not finished, as `resume` lists them. */
import type { Choice } from '../../../faces/face.ts';
import { sessionName } from '../../../harvest/record.ts';
import { stateFrom } from '../../../interview/kept-state.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { momentIn } from '../../../messages/days.ts';
import type { Say } from '../../../messages/speech.ts';
import { tableText } from '../../../render/text-table.ts';
import type { UnfinishedSession } from '../../../store/live-store.ts';
import type { Store } from '../../../store/store.ts';
import { readTemplate } from '../../../template/read-template.ts';
import { textIn } from '../../../template/template.ts';
import type { Outcome } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { localMinute } from '../local-minute.ts';
import { surroundingsOf } from '../surroundings-of.ts';

export interface Unfinished {
  readonly number: number;
  readonly session: string;
  readonly people: readonly string[];
  readonly template: string;
  /** What the template is called; its id when it can no longer be read. */
  readonly title: string;
  readonly state: 'live' | 'review';
  /** What the part is called that it is in; null in a review, or when its template can no longer be read. */
  readonly phase: string | null;
  /** ISO with time, or null. */
  readonly changedAt: string | null;
  readonly answers: number;
  readonly words: number;
  /** Paths with half-typed text. */
  readonly halfTyped: readonly string[];
  /** The process of the window that has it open now. */
  readonly heldBy: number | null;
}

/** The one that was changed last comes first. */
export const unfinishedIn = (context: Context, place: InquiryAt, store: Store): readonly Unfinished[] => {
  const surroundings = surroundingsOf(
    place.inquiry,
    context.now(),
    store.practices().map(({ name }) => name),
  );
  const templateOf = (hash: string) => readTemplate(store.template(hash).bytes).value;
  const titleOf = ({ session }: UnfinishedSession): string => {
    const whole = store.wholeSession(session.number);
    const template = whole === null ? null : templateOf(whole.templateHash);
    return template === null
      ? session.template
      : textIn(template.title, context.language, template.languages[0]);
  };
  const phaseOf = ({ session, state, progress }: UnfinishedSession): string | null => {
    const whole = state === 'live' ? store.wholeSession(session.number) : null;
    const template = whole === null ? null : templateOf(whole.templateHash);
    if (whole === null || template === null) return null;
    const participants = session.participants.map(({ alias }) => alias);
    const { stations, now } = overviewOf(
      stateFrom(template, surroundings, { participants }, whole, progress),
    );
    const phase = template.phases.find(({ id }) => id === stations[now]?.phase);
    if (phase === undefined) return null;
    return phase.title === null ? phase.id : textIn(phase.title, context.language, template.languages[0]);
  };
  return store
    .unfinished()
    .map((each) => ({
      number: each.session.number,
      session: sessionName(each.session.number),
      people: each.session.participants.map(({ alias }) => alias),
      template: each.session.template,
      title: titleOf(each),
      state: each.state,
      phase: phaseOf(each),
      changedAt: latest([each.changedAt, ...each.drafts.map(({ changedAt }) => changedAt)]),
      answers: each.answers,
      words: each.words,
      halfTyped: each.drafts.map(({ path }) => path),
      heldBy: each.heldBy,
    }))
    .sort((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? '') || a.number - b.number);
};

const latest = (moments: readonly (string | null)[]): string | null =>
  moments.reduce((last, each) => ((each ?? '') > (last ?? '') ? each : last), null);

const whereIn = (say: Say, { state, phase }: Unfinished): string =>
  state === 'review' ? say('hold.state.review') : (phase ?? say('hold.state.live'));

const marksOf = (say: Say, { halfTyped, heldBy }: Unfinished): string =>
  [
    ...(halfTyped.length === 0 ? [] : [say('hold.mark.half-typed')]),
    ...(heldBy === null ? [] : [say('hold.mark.held')]),
  ].join(', ');

const changed = ({ language, localTime, now }: Context, { changedAt }: Unfinished): string =>
  changedAt === null ? '' : momentIn(language, localTime(changedAt), localTime(now()));

/** To choose from: which it is and with whom, and then where it was put down. */
export const unfinishedChoice = (context: Context, each: Unfinished): Choice => {
  const { say } = context;
  return {
    value: each.session,
    label: [each.session, each.people.join(', ') || say('sessions.observation'), each.title].join(between),
    detail: [whereIn(say, each), changed(context, each), marksOf(say, each)]
      .filter((part) => part !== '')
      .join(between),
  };
};

const between = ' · ';

/** `next`: the command that goes on with one of them. */
export const unfinishedOutcome = (
  context: Context,
  unfinished: readonly Unfinished[],
  next: 'resume' | 'review' = 'resume',
): Outcome => {
  const { say, width } = context;
  const head = [
    say('sessions.column.session'),
    say('sessions.column.people'),
    say('sessions.column.template'),
    say('hold.column.where'),
    say('hold.column.changed'),
    say('hold.column.marks'),
  ];
  const rows = unfinished.map((each) => [
    each.session,
    each.people.join(', ') || say('sessions.observation'),
    each.title,
    whereIn(say, each),
    each.changedAt === null ? '' : localMinute(context, each.changedAt),
    marksOf(say, each),
  ]);
  const [first] = unfinished;
  return {
    schema: 'unfinished',
    data: {
      sessions: unfinished.map(({ number: _, title: __, changedAt, halfTyped, heldBy, ...each }) => ({
        ...each,
        changed_at: changedAt,
        half_typed: halfTyped,
        held_by: heldBy,
      })),
    },
    text:
      first === undefined
        ? say(next === 'resume' ? 'hold.none' : 'review.none')
        : [...tableText(head, rows, width), `${say('words.next')} saniveld ${next} ${first.session}`].join(
            '\n',
          ),
  };
};
