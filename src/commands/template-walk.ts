/** `saniveld template walk`: runs a transcript through a template dry, and says what was asked, hidden, refused and computed. */
import { runTranscript } from '../interview/run-transcript.ts';
import { noSurroundings } from '../interview/surroundings.ts';
import { Failure } from '../messages/failure.ts';
import type { Problem } from '../source/problem.ts';
import type { Template } from '../template/template.ts';
import { itemsOf } from '../template/walk.ts';
import { writable } from '../walks/writable.ts';
import type { Run } from './command.ts';
import { findTemplate } from './steps/find-template.ts';
import { incomingFrom } from './steps/incoming.ts';
import { ownTemplates } from './steps/inquiry-at.ts';
import { placedLines, problemLines, tell } from './steps/problem-lines.ts';

const faulty = (file: string, problems: readonly Problem[], details: readonly string[]): Failure =>
  new Failure('faulty-file', { file, count: problems.length, details: details.join('\n') });

/** Answers that do not say of which conversation they are, or stand outside `answers:`. */
const isAboutSession = ({ code, params }: Problem, template: Template): boolean => {
  const { key, of } = params;
  if (code === 'missing-key') return key === 'session' || of === 'session';
  if (code === 'needs-map') return key === 'session';
  return (
    (code === 'unknown-key' || code === 'misspelt-key') &&
    itemsOf(template).some(({ item }) => item.id === key)
  );
};

export const run: Run = async (call, context) => {
  const { say } = context;
  const [file = ''] = call.args;
  const answers = call.text('answers');
  if (answers === null) throw new Failure('walk-needs-answers', { file }, 2);
  const { template } = findTemplate(context, await ownTemplates(context), file);
  const { value: first } = await incomingFrom(context, [answers]).next();
  if (first === undefined) throw new Failure('walk-needs-answers', { file }, 2);
  const { value: transcript, problems } = first.reading;
  if (transcript === null && problems.some((problem) => isAboutSession(problem, template)))
    throw new Failure('answers-without-session', {
      file: answers,
      template: template.id,
      day: context.now().slice(0, 10),
    });
  if (transcript === null) throw faulty(answers, problems, problemLines(say, answers, problems));

  const walked = runTranscript(template, transcript, noSurroundings(context.now()));
  const refused = walked.refused.map(({ question, code, params, at }) => ({
    question,
    line: at.line,
    column: at.column,
    code,
    ...tell(say, 'refusal', code, params),
  }));
  const list = (paths: readonly string[]): string =>
    paths.length === 0 ? say('words.none') : paths.join(', ');
  const values = Object.entries(walked.computed).map(([path, value]) => [path, writable(value)] as const);
  const computed = values.map(([path, value]) => `${path} = ${value ?? say('words.none')}`);
  return {
    schema: 'walk',
    data: { asked: walked.asked, hidden: walked.hidden, refused, computed: Object.fromEntries(values) },
    text: [
      say('template.walk.asked', { count: walked.asked.length }),
      ...walked.asked.map((path) => `  ${path}`),
      say('template.walk.hidden', { list: list(walked.hidden) }),
      say('template.walk.computed', { list: list(computed) }),
      ...(refused.length === 0
        ? [say('template.walk.fine')]
        : [say('template.walk.refused'), ...refused.flatMap((each) => placedLines(answers, each, each))]),
    ].join('\n'),
    exit: refused.length > 0 ? 1 : 0,
  };
};
