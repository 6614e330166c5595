/** A repeat on paper: a table with a row for each turn where that fits, else one turn with room, to be copied. */
import type { Item, Repeat } from '../../template/template.ts';
import { questionsIn } from '../../template/walk.ts';
import { heading, paragraph } from '../blocks.ts';
import { askQuestion, type Depth, onlyIf } from './ask-question.ts';
import { gridOf } from './grid.ts';
import { printedItems } from './moments.ts';
import type { PaperBlock } from './paper.ts';
import { blanks, led, part } from './pieces.ts';
import type { Wording } from './wording.ts';

const deeper = (depth: Depth): Depth => (depth === 3 ? 4 : 5);

const boundsOf = ({ atLeast, atMost }: Repeat, { say }: Wording): string => {
  if (atLeast !== null && atMost !== null) return say('guide.repeat.between', { atLeast, atMost });
  if (atMost !== null) return say('guide.repeat.at-most', { atMost });
  return atLeast === null ? '' : say('guide.repeat.at-least', { atLeast });
};

/** `For each example (at most 6)`, and what the turns go over. */
const titleOf = (repeat: Repeat, wording: Wording): string => {
  const { say, read } = wording;
  const title = say('guide.repeat', { each: read(repeat.each) });
  const bounds = boundsOf(repeat, wording);
  return bounds === '' ? title : `${title} (${bounds})`;
};

const overWhat = (repeat: Repeat, { say, numberOf, read }: Wording): readonly PaperBlock[] => {
  const { over } = repeat;
  switch (over?.kind) {
    case undefined:
      return [];
    case 'settings':
      return [paragraph(say('guide.repeat.over.settings'))];
    case 'practices':
      return [paragraph(say('guide.repeat.over.practices'))];
    case 'answer': {
      const number = numberOf(over.question);
      return number === null ? [] : [paragraph(say('guide.repeat.over.answer', { number }))];
    }
    case 'list':
      return printedItems(repeat) === null
        ? [
            paragraph(
              say('guide.repeat.over.list', { list: over.items.map(({ label }) => read(label)).join(', ') }),
            ),
          ]
        : [];
  }
};

const nextTurn = (repeat: Repeat, { say, read }: Wording): readonly PaperBlock[] => {
  const ask = read(repeat.ask);
  return ask === '' ? [] : [led(say('guide.repeat.another'), ask)];
};

const itemsOnPaper = (items: readonly Item[], depth: Depth, wording: Wording): readonly PaperBlock[] =>
  items.map((item) =>
    item.item === 'question' ? askQuestion(item, depth, wording) : repeatOnPaper(item, depth, wording),
  );

/** Turns over a known list have their item for a title, so that nobody need choose it. */
const turnsOf = (repeat: Repeat, depth: Depth, wording: Wording): readonly PaperBlock[] => {
  const { say, read } = wording;
  const printed = printedItems(repeat);
  if (printed !== null)
    return printed.map(({ label }) =>
      part('turn', [heading(depth, read(label)), ...itemsOnPaper(repeat.items, deeper(depth), wording)]),
    );
  return [
    blanks([say('guide.repeat.number', { each: read(repeat.each) })]),
    ...itemsOnPaper(repeat.items, depth, wording),
  ];
};

const isLong = (repeat: Repeat): boolean => questionsIn(repeat.items).some(({ type }) => type === 'story');

/** `depth` is that of its heading; long turns get a sheet of their own, which can be copied. */
export const repeatOnPaper = (repeat: Repeat, depth: Depth, wording: Wording): PaperBlock => {
  const grid = gridOf(repeat, deeper(depth), wording);
  const copied = grid === null && printedItems(repeat) === null;
  const ownSheet = copied && depth === 3 && isLong(repeat);
  return part(ownSheet ? 'sheet' : 'turn', [
    heading(depth, titleOf(repeat, wording)),
    ...onlyIf(repeat.when, wording),
    ...overWhat(repeat, wording),
    ...(grid ?? turnsOf(repeat, deeper(depth), wording)),
    ...nextTurn(repeat, wording),
    ...(copied ? [part('help', [paragraph(wording.say('guide.repeat.copy'))])] : []),
  ]);
};
