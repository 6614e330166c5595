/** What a walk reached: the conversation it came to, put before the conditions once more. */
import type { Path } from '../../interview/conversation.ts';
import { idsOf } from '../../interview/path.ts';
import { planOf, questionOf } from '../../interview/plan.ts';
import { readAnswer } from '../../interview/read-answer.ts';
import { type Sight, sightOf } from '../../interview/sight.ts';
import { emptyDraft } from '../../interview/state.ts';
import { entryOf, type MapNode, type SourceNode } from '../../source/node.ts';
import type { Answer, Template } from '../../template/template.ts';
import type { WalkRun } from '../run-walk.ts';
import { reachedIn } from './reached.ts';

/** Keys of the targets that the walk reached, also where it differs from what was expected. */
export const reachedBy = (template: Template, ran: WalkRun): ReadonlySet<string> =>
  reachedIn(sightAfter(template, ran), refusedAnswers(template, ran));

/** The conversation as the engine saw it at its end. */
const sightAfter = (template: Template, { walk, run }: WalkRun): Sight => {
  const { conversation } = run;
  const draft = emptyDraft(template, walk.surroundings, { order: 'as-written' });
  for (const { path, value } of [...conversation.answers, ...conversation.hidden])
    draft.answers.set(path, value);
  for (const { path, item } of conversation.turns) {
    const bracket = path.lastIndexOf('[');
    const repeat = path.slice(0, bracket);
    draft.turns.set(repeat, [...(draft.turns.get(repeat) ?? []), Number(path.slice(bracket + 1, -1))]);
    if (item !== null) draft.items.set(path, item);
  }
  return sightOf(draft);
};

/** Answers that a `check` refused: they stand in the file only. */
const refusedAnswers = (template: Template, { walk, run }: WalkRun): ReadonlyMap<Path, Answer> => {
  const found = new Map<Path, Answer>();
  for (const { question: path, code } of run.refused) {
    if (code !== 'check-failed') continue;
    const question = questionOf(planOf(template), idsOf(path).at(-1) ?? '');
    const node = nodeOf(walk.transcript.answers, path);
    const answer = question === null || node === null ? null : readAnswer(question, node).answer;
    if (answer !== null) found.set(path, answer);
  }
  return found;
};

/** What is written at a path: rows by their number in the file. */
const nodeOf = (answers: MapNode | null, path: Path): SourceNode | null => {
  let node: SourceNode | null = answers;
  for (const part of path.split('.')) {
    if (node?.kind !== 'map') return null;
    const [id = '', number] = part.split(/[[\]]/);
    const value: SourceNode | null = entryOf(node, id)?.value ?? null;
    node =
      number === undefined
        ? value
        : value?.kind === 'list'
          ? (value.items[Number(number) - 1] ?? null)
          : null;
  }
  return node;
};
