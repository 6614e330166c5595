/** The room that an answer gets on paper: lines, boxes, numbers or a small grid, by the type of its question. */
import { consents, reachValues } from '../../template/fixed-answers.ts';
import type { Question } from '../../template/template.ts';
import { paragraph, table } from '../blocks.ts';
import { boundsOf } from './bounds.ts';
import type { PaperBlock } from './paper.ts';
import { blanks, field, room, ticks } from './pieces.ts';
import { stageAnswers, stillAnswers, stillLine } from './stage-words.ts';
import type { Wording } from './wording.ts';

const storyLines = 7;
const listLines = { usual: 5, most: 10 } as const;
/** Numbers in a row of boxes; a longer scale is filled in as a number. */
const longestScale = 11;
/** Labels that fit beside one another, in characters together. */
const rowLength = 60;
const groupRows = 4;

const box = '☐';

/** Whole numbers of a scale that can be ticked; null when there are too many of them, or none. */
export const scaleSteps = ({ from, to }: Question): readonly number[] | null => {
  if (from === null || to === null) return null;
  const first = Math.ceil(from);
  const count = Math.floor(to) - first + 1;
  return count >= 2 && count <= longestScale ? Array.from({ length: count }, (_, at) => first + at) : null;
};

export const fitsRow = (labels: readonly string[]): boolean =>
  labels.reduce((sum, label) => sum + label.length + 4, 0) <= rowLength;

const boxes = (labels: readonly string[]): PaperBlock => ticks(labels, { row: fitsRow(labels) });

/** The levels of consent, in the words of the person who gives it. */
export const consentBoxes = ({ say }: Wording): PaperBlock =>
  boxes(consents.map((level) => say(`answer.consent.${level}`)));

const reachGrid = ({ say }: Wording): PaperBlock =>
  table(
    [say('guide.reach.who'), ...reachValues.map((reach) => say(`report.reach.${reach}`))],
    Array.from({ length: groupRows }, () => ['', ...reachValues.map(() => box)]),
  );

const headlineLine = ({ headline }: Question, { say }: Wording): readonly PaperBlock[] =>
  headline === null ? [] : [field(say(`guide.headline.${headline}`))];

const answerOf = (question: Question, wording: Wording): readonly PaperBlock[] => {
  const { say, read } = wording;
  const labels = question.options.map(({ label }) => read(label));
  switch (question.type) {
    case 'say':
    case 'computed':
      return [];
    case 'story':
      return [room(storyLines)];
    case 'list':
      return [room(Math.min(question.atMost ?? listLines.usual, listLines.most))];
    case 'text':
    case 'practice':
    case 'setting':
    case 'person':
      return [room(1)];
    case 'choice':
      return [boxes(labels)];
    case 'choices':
      return [paragraph(say('guide.several')), boxes(labels)];
    case 'rank':
      return [paragraph(say('guide.rank')), ticks(labels, { mark: 'number' })];
    case 'yes_no':
      return [boxes([say('answer.yes'), say('answer.no')])];
    case 'scale': {
      const steps = scaleSteps(question);
      return steps === null ? [blanks([numberLabel(question, wording)])] : [boxes(steps.map(String))];
    }
    case 'number':
      return [blanks([numberLabel(question, wording)])];
    case 'date':
      return [blanks([say('guide.day'), say('guide.month'), say('guide.year')])];
    case 'stage':
      return [boxes(stageAnswers(say)), stillLine(wording), boxes(stillAnswers(say))];
    case 'reach':
      return [reachGrid(wording)];
    case 'consent':
      return [consentBoxes(wording)];
    case 'turn':
      return [
        question.earlierSessions
          ? field(say('guide.turn.earlier'))
          : blanks([say(question.many ? 'guide.turn.several' : 'guide.turn')]),
      ];
  }
};

const numberLabel = (question: Question, { say }: Wording): string => {
  const bounds = boundsOf(question);
  return bounds === null ? say('guide.number') : say('guide.number.between', { ...bounds });
};

/** Where an answer is written: first its headline, if one is asked. Empty for what is only said. */
export const answerRoom = (question: Question, wording: Wording): readonly PaperBlock[] => [
  ...headlineLine(question, wording),
  ...answerOf(question, wording),
];
