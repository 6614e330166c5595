/** Holds a new interview for which the facilitator may write: who tells, what is told, and the review when that is wanted. */
import type { Face } from '../../../faces/face.ts';
import { sessionName } from '../../../harvest/record.ts';
import type { SessionFacts } from '../../../interview/session-facts.ts';
import type { Store } from '../../../store/store.ts';
import type { Call, Outcome } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { FoundTemplate } from '../found-template.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { type Asking, askFacts, type GivenFacts } from './ask-facts.ts';
import { beginSession } from './begin-session.ts';
import { goOn, reviewed } from './go-on.ts';
import { askCouple, factsOfHalf, otherHalf } from './pair.ts';
import type { Sitting } from './sitting.ts';
import { valueOrEnd } from './value-or-end.ts';

interface Begun {
  readonly call: Call;
  readonly context: Context;
  readonly place: InquiryAt;
  readonly store: Store;
  readonly face: Face;
  readonly found: FoundTemplate;
  readonly given: GivenFacts;
}

export const holdLive = async ({
  call,
  context,
  place,
  store,
  face,
  found,
  given,
}: Begun): Promise<Outcome> => {
  const { say, language } = context;
  const day = context.now().slice(0, 10);
  const sessions = [...store.keptSessions(), ...store.unfinished().map(({ session }) => session)];
  const asking: Asking = {
    ...{ face, say, language, inquiry: place.inquiry, sessions, day },
    withdrew: (alias) => store.isErased('person', alias),
  };
  const { participants, setting, round } = valueOrEnd(await askFacts(asking, given));
  const couple = call.flag('pair') ? valueOrEnd(await askCouple(asking, participants)) : null;
  const { id, languages } = found.template;
  const facts: SessionFacts = {
    id: null,
    template: id,
    language: languages.includes(language) ? language : languages[0],
    date: day,
    round,
    setting,
    facilitator: call.text('facilitator'),
    participants,
  };
  const sitting = await beginSession(context, place, store, face, {
    facts: couple === null ? facts : factsOfHalf(facts, couple),
    found,
    pair: couple === null ? null : context.newId(),
    retoldBy: call.text('retoldBy'),
    headlinesFirst: call.flag('headlines'),
  });
  face.tell([begunLine(sitting)]);
  const first = await goOn(context, place, store, face, sitting);
  const second = await otherHalf(context, place, store, face, first, couple?.[1]);
  return reviewed(context, place, store, face, second === null ? [first] : [first, second]);
};

/** Who, where and under which name it is kept, before the first question. */
const begunLine = ({ say, number, facts: { participants, setting }, inquiry }: Sitting): string => {
  const place = inquiry.frame?.settings.find(({ id }) => id === setting)?.name ?? setting;
  const people = participants.map(({ alias }) => alias).join(', ');
  const facts = [sessionName(number), people, place ?? ''].filter((fact) => fact !== '');
  return say('hold.begun', { facts: facts.join(' · ') });
};
