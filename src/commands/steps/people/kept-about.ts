/** Gathers everything that the data file holds about one person. */
import type { KeptPart, KeptPerson } from '../../../report/person/kept-person.ts';
import type { Store, WholeSession } from '../../../store/store.ts';
import { readTemplate } from '../../../template/read-template.ts';
import type { Context } from '../../context.ts';
import { wholeOr } from '../read-whole.ts';
import { isOfSummary } from '../summary-drafts.ts';
import type { Person, PersonSession } from './find-person.ts';
import { passedOnBy, wasRetold } from './passed-on.ts';
import { outputsAbout } from './person-outputs.ts';
import { quotesOf } from './person-quotes.ts';

const partOf = (
  { say }: Context,
  store: Store,
  alias: string,
  { role, consent }: PersonSession,
  whole: WholeSession,
): KeptPart => {
  const { number, participants } = whole.session;
  const alone = participants.length === 1;
  const isTheirs = ({ toldBy }: { readonly toldBy: readonly string[] }): boolean =>
    alone || toldBy.includes(alias);
  const answers = whole.answers.filter(isTheirs);
  const hidden = whole.hidden.filter(isTheirs);
  const headlines = whole.headlines.filter(isTheirs);
  const history = store.history(number);
  const drafts = store.drafts(number);
  const template = wholeOr(
    readTemplate(store.template(whole.templateHash).bytes),
    whole.session.template,
    say,
  );
  const told = new Set([...answers, ...hidden, ...headlines].map(({ path }) => path));
  const isAbout = ({ path }: { readonly path: string }): boolean => alone || told.has(path);
  return {
    session: whole.session,
    template,
    retold: wasRetold(template, whole.answers, alias),
    role,
    consent,
    finished: whole.state === 'finished',
    readBack: whole.readBack,
    alone,
    answers,
    hidden,
    headlines,
    notes: whole.notes.filter(isAbout),
    summary: alone ? [...store.summary(number), ...drafts.filter(isOfSummary)].map(({ text }) => text) : [],
    drafts: alone ? drafts.filter((draft) => !isOfSummary(draft)) : [],
    earlier: history.flatMap(({ path, text, stands, at }) =>
      stands || path === null || text === null || !isAbout({ path }) ? [] : [{ path, text, at }],
    ),
  };
};

/** Of a group session only what this person told, alone or together with others, and what they passed on. */
export const keptAbout = (context: Context, store: Store, person: Person): KeptPerson => {
  const parts = person.sessions.flatMap((one) => {
    const whole = store.wholeSession(one.session.number);
    return whole === null ? [] : [partOf(context, store, person.alias, one, whole)];
  });
  return {
    alias: person.alias,
    parts,
    passedOn: passedOnBy(store, person.alias),
    statements: person.history,
    quotes: quotesOf(store, person),
    outputs: outputsAbout(
      store,
      person.alias,
      person.sessions.map(({ session }) => session.number),
    ),
  };
};
