/** A repeat of short questions as a table: a row for each turn, a column for each answer. */
import type { Question, Repeat } from '../../template/template.ts';
import { heading, paragraph, table } from '../blocks.ts';
import { answerRoom, fitsRow, scaleSteps } from './answer-room.ts';
import { askedAs, besides, type Depth, onlyIf, probesOf } from './ask-question.ts';
import { printedItems } from './moments.ts';
import type { PaperBlock } from './paper.ts';
import { blanks, part, ticks } from './pieces.ts';
import { stageAnswers, stillAnswers, stillLine } from './stage-words.ts';
import type { Wording } from './wording.ts';

const box = '☐';
/** What the columns beside the number of the row may take together, in characters: what an A4 carries. */
const width = 78;
const widths = { line: 16, padding: 2 } as const;
const rows = { usual: 4, over: 8, most: 12 } as const;

/** The answers of a question that can be ticked in a row; null for one that is written out. */
const answersOf = (question: Question, { say, read }: Wording): readonly string[] | null => {
  switch (question.type) {
    case 'yes_no':
      return [say('answer.yes'), say('answer.no')];
    case 'choice':
      return question.options.map(({ label }) => read(label));
    case 'scale':
      return (scaleSteps(question) ?? []).map(String);
    case 'stage':
      return stageAnswers(say);
    default:
      return null;
  }
};

const isLine = ({ type }: Question): boolean =>
  ['text', 'number', 'date', 'practice', 'setting', 'person', 'turn'].includes(type);

const longestWord = (label: string): number => Math.max(...label.split(/\s+/).map(({ length }) => length));

/** The least that its columns need; null when it has none. */
const widthOf = (question: Question, wording: Wording): number | null => {
  if (isLine(question)) return widths.line;
  const answers = answersOf(question, wording);
  return answers === null || answers.length === 0
    ? null
    : answers.reduce((sum, answer) => sum + longestWord(answer) + widths.padding, 0);
};

/** The questions that get columns, as many as fit; what is met only sometimes stands below the table. */
const inColumns = (questions: readonly Question[], wording: Wording): readonly Question[] => {
  let used = 0;
  return questions.filter((question) => {
    const needed = question.when === null ? widthOf(question, wording) : null;
    if (needed === null || used + needed > width) return false;
    used += needed;
    return true;
  });
};

/** Answers to choose from, each with a place for the numbers of the rows that it holds for. */
const byRow = (labels: readonly string[], { say }: Wording): readonly PaperBlock[] => [
  paragraph(say('guide.grid.by-row')),
  ticks(labels, { mark: 'number', row: fitsRow(labels) }),
];

/** What is ticked needs its question above the columns; what is written has it at the head of its column. */
const above = (question: Question, depth: Depth, wording: Wording): readonly PaperBlock[] =>
  isLine(question)
    ? [...besides(question, wording, 'by-number'), ...probesOf(question, wording, 'by-number')]
    : [
        part('question', [
          heading(depth, askedAs(question, wording)),
          ...besides(question, wording),
          ...probesOf(question, wording),
        ]),
      ];

const below = (question: Question, depth: Depth, wording: Wording): PaperBlock => {
  const answers = answersOf(question, wording);
  return part('question', [
    heading(depth, askedAs(question, wording)),
    ...onlyIf(question.when, wording),
    ...besides(question, wording),
    ...probesOf(question, wording),
    ...(answers === null
      ? [blanks([wording.say('guide.grid.row')]), ...answerRoom(question, wording)]
      : byRow(answers, wording)),
  ]);
};

const tableOf = (repeat: Repeat, columns: readonly Question[], wording: Wording): PaperBlock => {
  const { read, say } = wording;
  const printed = printedItems(repeat);
  const count = Math.min(repeat.atMost ?? (repeat.over === null ? rows.usual : rows.over), rows.most);
  const titles =
    printed?.map(({ label }) => read(label)) ?? Array.from({ length: count }, (_, at) => `${at + 1}`);
  const header = columns.flatMap((question) => answersOf(question, wording) ?? [askedAs(question, wording)]);
  const cells = columns.flatMap((question) => answersOf(question, wording)?.map(() => box) ?? ['']);
  return table(
    [printed === null ? say('guide.grid.number') : read(repeat.each), ...header],
    titles.map((title) => [title, ...cells]),
  );
};

const questionsOf = ({ items }: Repeat): readonly Question[] | null => {
  const questions = items.flatMap((item) => (item.item === 'question' ? [item] : []));
  const short = questions.every(({ type }) => !['say', 'story', 'list', 'consent'].includes(type));
  return short && questions.length === items.length ? questions : null;
};

/** Null for a repeat that asks for stories or lists, or holds another repeat: its turns need room of their own. */
export const gridOf = (repeat: Repeat, depth: Depth, wording: Wording): readonly PaperBlock[] | null => {
  const questions = questionsOf(repeat);
  const columns = inColumns(questions ?? [], wording);
  if (questions === null || columns.length === 0) return null;
  const { say } = wording;
  const asksStage = columns.some(({ type }) => type === 'stage');
  return [
    ...columns.flatMap((question) => above(question, depth, wording)),
    part('grid', [tableOf(repeat, columns, wording)]),
    ...(asksStage ? [part('question', [stillLine(wording), ...byRow(stillAnswers(say), wording)])] : []),
    ...questions
      .filter((question) => !columns.includes(question))
      .map((question) => below(question, depth, wording)),
  ];
};
