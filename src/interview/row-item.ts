/** What a row may say besides its answers: who told it and, in a repeat that goes over something, the item it is about. */
import type { Question, Repeat } from '../template/template.ts';

/** The key under which a row names it; no question can have this id. */
export const itemKey = 'item';

/** The key under which a row says who told it. */
export const tellerKey = 'told_by';

const made = new WeakMap<Repeat, Question>();

/** Stands in for the question that was not asked, so that the item is kept and written back like any answer. */
export const itemQuestionOf = (repeat: Repeat): Question => {
  const known = made.get(repeat);
  if (known !== undefined) return known;
  const question: Question = {
    item: 'question',
    id: itemKey,
    type: 'text',
    ask: repeat.ask ?? repeat.each,
    help: null,
    say: null,
    probes: [],
    headline: null,
    when: null,
    check: null,
    checkMessage: null,
    computed: null,
    options: [],
    required: true,
    default: null,
    private: false,
    moment: repeat.moment,
    captures: null,
    from: null,
    to: null,
    atMost: null,
    many: false,
    earlierSessions: false,
    renamedFrom: null,
    at: repeat.at,
  };
  made.set(repeat, question);
  return question;
};
