/** `saniveld template test`: runs the walks that stand beside templates, says what they leave out, and proposes what is missing. */
import { relative } from 'node:path';
import { hintLines } from '../render/hint-lines.ts';
import { type Coverage, coverageOf } from '../walks/coverage/coverage.ts';
import { expectsNothing } from '../walks/run-walk.ts';
import type { Outcome, Run } from './command.ts';
import type { Context } from './context.ts';
import { asTyped } from './steps/as-typed.ts';
import { allWalks, type TemplateWalks, walksNamed } from './steps/find-walks.ts';
import { ownTemplates } from './steps/inquiry-at.ts';
import { placedLines, problemLines } from './steps/problem-lines.ts';
import { type Written, writeProposals } from './steps/propose-walks.ts';
import { allWell, isFaulty, type Tested, type TestedFile, testWalks } from './steps/test-walks.ts';
import { testData } from './steps/walk-data.ts';
import { coverageLines, tellDifference, tellTarget } from './steps/walk-words.ts';

/** One template with its walks, and what was asked for besides. */
interface TemplateTest {
  readonly tested: Tested;
  readonly coverage: Coverage | null;
  readonly written: Written | null;
}

export const run: Run = async (call, context) => {
  const { say } = context;
  const own = await ownTemplates(context);
  const { templates, faulty } =
    call.args.length > 0
      ? { templates: walksNamed(context, own, call.args), faulty: [] }
      : allWalks(context, own);
  const tests = templates.map((walks): TemplateTest => {
    const present = testWalks(context, walks);
    const written = call.flag('write') ? writeProposals(context, present, call.flag('force')) : null;
    const tested = written?.file ? testWalks(context, withFile(walks, written.file)) : present;
    const { template, bytes } = tested.found;
    const coverage = call.flag('coverage') ? coverageOf(template, bytes, tested.reached) : null;
    return { tested, written, coverage };
  });
  for (const { file, reading, bytes } of faulty)
    for (const line of problemLines(say, near(context, file), reading.problems, {
      source: bytes,
      width: context.width,
    }))
      context.notice(line);
  return outcomeOf(context, tests, faulty.length);
};

/** What was proposed is run as it was written down. */
const withFile = ({ found, files }: TemplateWalks, file: string): TemplateWalks => ({
  found,
  files: [...new Set([...files, file])],
});

const outcomeOf = (context: Context, tests: readonly TemplateTest[], faulty: number): Outcome => {
  const { say } = context;
  const files = tests.flatMap(({ tested }) => tested.files);
  const runs = files.flatMap((file) => file.runs);
  const passed = runs.filter(({ differences }) => differences.length === 0).length;
  const unread = files.filter(isFaulty).length + faulty;
  const isWell =
    unread === 0 &&
    tests.every(({ tested, coverage }) => allWell(tested) && (coverage?.missed.length ?? 0) === 0);
  return {
    schema: 'walk-tests',
    data: { templates: tests.map((test) => testData(say, test)), passed, failed: runs.length - passed },
    text: [
      ...tests.flatMap((test) => [...testLines(context, test), '']),
      say('walks.summary', { passed, failed: runs.length - passed }),
      ...(unread === 0 ? [] : [say('walks.summary.faulty', { count: unread })]),
    ].join('\n'),
    paint: 'problems',
    exit: isWell ? 0 : 1,
  };
};

/** The name of a file as it is shortest to type from here. */
const near = ({ currentFolder }: Context, file: string): string => {
  const from = relative(currentFolder, file);
  return from === '' || from.startsWith('..') ? file : from;
};

const testLines = (context: Context, { tested, coverage, written }: TemplateTest): readonly string[] => {
  const { say } = context;
  const { found, files } = tested;
  const file = near(context, found.file);
  const none =
    files.length === 0 && written === null
      ? [`  ${say('walks.none')}`, ...hintLines(say('walks.none.hint', { file: asTyped([file]) }))]
      : [];
  return [
    file,
    ...none,
    ...(written === null ? [] : writtenLines(context, written)),
    ...files.flatMap((each) => fileLines(context, each)),
    ...(coverage === null ? [] : coverageLines(say, file, coverage)),
  ];
};

const fileLines = (context: Context, { file, source, problems, runs }: TestedFile): readonly string[] => {
  const { say, width } = context;
  const name = near(context, file);
  return [
    ...problemLines(say, name, problems, { source, width }),
    ...runs.flatMap(({ walk, differences }) => [
      `  ${say(differences.length === 0 ? 'walks.ok' : 'walks.differs', { name: walk.name })}`,
      ...(expectsNothing(walk.expect) ? [`    ${say('walks.expects-nothing')}`] : []),
      ...differences.flatMap((each) => placedLines(name, each.at, tellDifference(say, each), { width })),
    ]),
  ];
};

const writtenLines = (context: Context, { walks, file, unreached }: Written): readonly string[] => {
  const { say } = context;
  return [
    `  ${file === null ? say('walks.nothing-to-write') : say('walks.written', { count: walks.length, file: near(context, file) })}`,
    ...unreached.map(
      ({ target, why }) =>
        `    ${say(`walks.unreached.${why}`, { what: tellTarget(say, 'missed', target) })}`,
    ),
  ];
};
