/** The turns and answers that dice decide for a template, by our paths and by ODK's references. */
import type { Answer } from '../../../src/template/template.ts';
import { answerOf, type Dice } from './form.ts';
import type { PlacedItem } from './written.ts';

export type Entry =
  | { readonly entry: 'turns'; readonly path: string; readonly reference: string; readonly count: number }
  | {
      readonly entry: 'question';
      readonly path: string;
      readonly reference: string;
      readonly computed: boolean;
      readonly answer: Answer | null;
    };

export const entriesOf = (items: readonly PlacedItem[], dice: Dice): readonly Entry[] => {
  const entries: Entry[] = [];
  let thrown = 0;
  const throwOne = (): number => {
    const die = dice[thrown % dice.length] ?? 0;
    thrown += 1;
    return die;
  };
  const go = (level: readonly PlacedItem[], path: string, reference: string): void => {
    for (const item of level) {
      const here = { path: path + item.id, reference: `${reference || `/data/${item.group}`}${item.id}` };
      if ('items' in item) {
        const count = throwOne() % 4;
        entries.push({ entry: 'turns', ...here, count });
        for (let turn = 1; turn <= count; turn += 1) {
          go(item.items, `${here.path}[${turn}].`, `${here.reference}[${turn}]/`);
        }
      } else {
        const { question } = item;
        const computed = question.type === 'computed';
        entries.push({ entry: 'question', ...here, computed, answer: answerOf(question, throwOne()) });
      }
    }
  };
  go(items, '', '');
  return entries;
};
