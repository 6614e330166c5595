/** Takes the names of others out of a story, together with the facilitator: a word between brackets for each. */
import type { Inquiry } from '../../../inquiry/inquiry.ts';
import { timesNamed, withoutName, withoutNameIn } from '../../../interview/bracket-names.ts';
import type { Path } from '../../../interview/conversation.ts';
import type { State } from '../../../interview/engine.ts';
import { otherNames } from '../../../interview/other-names.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import { textsOf } from '../../../interview/said-texts.ts';
import { excerpt } from '../../../source/excerpt.ts';
import type { Desk, Reply, StepEnd } from './desk.ts';

/** Each name that was found is asked about, then any other; Enter leaves a name as it is. */
export const replaceNames = async (desk: Desk): Promise<StepEnd> => {
  const { say, number, by, store } = desk;
  const found = otherNames(toldIn(desk.sitting().state), knownNames(desk));
  let replacedAny = false;
  desk.tell(say(found.length === 0 ? 'review.names.none' : 'review.names', { count: found.length }));
  for (const { name, sentence } of found) {
    const times = timesNamed(textsIn(desk.sitting().state), name);
    if (times === 0) continue;
    desk.tell(say('review.name', { name, times, sentence: excerpt(sentence, 100) }));
    const replaced = await askWord(desk, name);
    if ('left' in replaced) return replaced.left;
    replacedAny ||= replaced.value;
  }
  for (;;) {
    const name = await desk.line(say('review.name.more'));
    if ('left' in name) return name.left;
    if (name.value === '') break;
    if (timesNamed(textsIn(desk.sitting().state), name.value) === 0) {
      desk.tell(say('review.name.nowhere', { name: name.value }));
      continue;
    }
    const replaced = await askWord(desk, name.value);
    if ('left' in replaced) return replaced.left;
    replacedAny ||= replaced.value;
  }
  const written = store
    .outputs()
    .filter(({ kind, sessions }) => kind === 'backup' || sessions.includes(number));
  if (replacedAny && written.length > 0) {
    desk.tell(say('review.names.written'), ...written.map(({ file }) => `  ${file}`));
  }
  const kept = await desk.keep(() => store.noteChange(number, 'names', null, by));
  return 'left' in kept ? kept.left : 'done';
};

/** Asked until it is sure, as nothing brings the name back; whether it was replaced. */
const askWord = async (desk: Desk, name: string): Promise<Reply<boolean>> => {
  const { say } = desk;
  for (;;) {
    const given = await desk.line(say('review.name.ask', { name }));
    if ('left' in given) return given;
    const word = given.value.replace(/[[\]]/g, '').trim();
    if (word === '') return { value: false };
    const sure = await desk.confirm(say('review.name.sure', { name, word }));
    if ('left' in sure) return sure;
    if (!sure.value) continue;
    const kept = await replace(desk, name, word);
    return 'left' in kept ? kept : { value: true };
  }
};

/** In everything that is kept of this session, also in what stands no more. */
const replace = async (desk: Desk, name: string, word: string): Promise<Reply<null>> => {
  const { say, number, by, store, sitting } = desk;
  const { state } = sitting();
  const times = timesNamed(textsIn(state), name);
  const cleaned = withoutNameIn(state, name, word);
  const replacing = {
    without: (text: string) => withoutName(text, name, word),
    path: firstChanged(state, cleaned),
    by,
  };
  let isGone = true;
  const kept = await desk.keep(() => {
    isGone = store.replaceInHistory(number, replacing);
  });
  if ('left' in kept) return kept;
  desk.become(cleaned);
  desk.tell(say('review.name.replaced', { name, word, times }));
  if (!isGone) desk.tell(say('review.name.busy', { name }));
  return kept;
};

/** Where it was first replaced; null: in a remark only. */
const firstChanged = (before: State, after: State): Path | null =>
  [...after.answers].find(([path, answer]) => String(before.answers.get(path)) !== String(answer))?.[0] ??
  [...after.headlines].find(([path, { text }]) => before.headlines.get(path)?.text !== text)?.[0] ??
  [...after.notes, ...after.skips].map(([path]) => path)[0] ??
  null;

/** Everything that was said or noted, hidden or not. */
const textsIn = ({ answers, headlines, notes, skips, items }: State): readonly string[] => [
  ...[...answers.values()].flatMap(textsOf),
  ...[...headlines.values()].map(({ text }) => text),
  ...notes.values(),
  ...skips.values(),
  ...items.values(),
];

/** The same without the names of practices, which begin with a capital of their own. */
const toldIn = (state: State): readonly string[] => {
  const plan = planOf(state.template);
  const told = [...state.answers].filter(([path]) => questionOf(plan, idOf(path))?.type !== 'practice');
  return textsIn({ ...state, answers: new Map(told) });
};

/** Names that the inquiry gives itself, and who takes part. */
const knownNames = ({ place: { inquiry }, sitting }: Desk): readonly string[] => [
  ...namesIn(inquiry),
  ...sitting().facts.participants.map(({ alias }) => alias),
  sitting().facts.facilitator ?? '',
];

const namesIn = ({ name, topic, frame, groups, roles, practices }: Inquiry): readonly string[] => [
  name,
  ...Object.values(topic),
  ...(frame?.settings ?? []).flatMap((setting) => [
    setting.id,
    setting.name,
    setting.kind ?? '',
    setting.area ?? '',
  ]),
  ...[...groups, ...roles].flatMap((each) => [each.id, ...Object.values(each.name)]),
  ...practices.flatMap((practice) => [practice.name, ...practice.aliases]),
];
