/** Takes one answer from the transcript and gives it to the engine, with its headline. */
import { enact } from './event.ts';
import { placeOfPart, type ReadAnswer, readAnswer } from './read-answer.ts';
import { type Complaint, complaint } from './refusal.ts';
import { type ForwardReply, respond } from './reply.ts';
import { answersIn, isUnwritten, nodeAt, placeOf, type Run, refuse } from './run.ts';
import { headlineKey } from './state.ts';
import { isBlank } from './transcript-keys.ts';
import type { HiddenStep, QuestionStep } from './walk.ts';

const nothing: ReadAnswer = { answer: null, refused: [] };

export const takeAnswer = (run: Run, step: QuestionStep): void => {
  const { path, question, scope } = step;
  if (question.type === 'say') {
    enact(run.draft, { event: 'passed', step: path });
    return;
  }
  run.asked.push(path);
  takeHeadline(run, step);
  const node = nodeAt(run, scope.turn, question.id);
  if (isUnwritten(run, path)) {
    if (node !== undefined) run.withheld += answersIn(node);
    enact(run.draft, { event: 'passed', step: path });
    return;
  }
  const written = node === undefined ? nothing : readAnswer(question, node);
  const refused = written.refused.length > 0 ? written.refused : tell(run, step, written);
  for (const found of refused) {
    const at = node === undefined ? placeOf(run, scope.turn) : placeOfPart(node, found.part);
    refuse(run, path, at, found);
  }
};

/** The reply to a question that was asked: its answer, or why it was skipped. */
const tell = (run: Run, step: QuestionStep, { answer }: ReadAnswer): readonly Complaint[] => {
  const { path, question, scope } = step;
  const { id } = question;
  const skip = run.skipped.get(path);
  if (answer === null && skip === undefined && run.transcript.unfinished) return [];
  if (answer === null && skip === undefined && scope.repeats.at(-1)?.itemQuestion === id) {
    return [complaint('row-without-item', '', { name: id })];
  }
  if (answer !== null && skip !== undefined) return [complaint('answer-and-skip', '', { name: id })];
  const reply: ForwardReply =
    skip === undefined ? { reply: 'answer', value: answer } : { reply: 'skip', reason: skip.text };
  const { events, refused } = respond(run.sight, step, reply);
  for (const event of events) enact(run.draft, event);
  return refused;
};

const takeHeadline = (run: Run, step: QuestionStep): void => {
  const { path, question } = step;
  const headline = run.headlines.get(path);
  if (headline === undefined) {
    if (question.headline !== null && !run.transcript.unfinished)
      enact(run.draft, { event: 'passed', step: headlineKey(path) });
    return;
  }
  const kind = headline.kind ?? question.headline;
  if (isUnwritten(run, path)) run.withheld += 1;
  else if (kind !== null) enact(run.draft, { event: 'headlined', path, kind, text: headline.text });
  else
    refuse(run, path, headline.at, complaint('headline-without-kind', headline.text, { name: question.id }));
};

/** An answer to what a condition hides is refused; it can stand only when what opened it was left out here. */
export const passHidden = (run: Run, step: HiddenStep): void => {
  const { path, item, scope, because } = step;
  run.hidden.push(path);
  const node = nodeAt(run, scope.turn, item.id);
  if (node === undefined || isBlank(node)) return;
  if (isUnwritten(run, path)) run.withheld += answersIn(node);
  else if (run.withheld === 0) {
    refuse(run, path, node.at, complaint('answer-hidden', '', { name: item.id, when: because.source }));
  } else if (item.item === 'question') {
    const { answer } = readAnswer(item, node);
    if (answer !== null) enact(run.draft, { event: 'answered', path, value: answer });
  }
};
