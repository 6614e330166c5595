/** A number that is typed, in figures or as a word. */

import type { Say } from '../../../messages/speech.ts';
import type { Question } from '../../../template/template.ts';
import { numberTyped } from '../../typed/short-answer.ts';
import { type Understood, unclear } from '../../typed/understood.ts';
import type { Field } from '../field.ts';
import type { TextField } from '../text/text-field.ts';
import { lineReading } from './line-reading.ts';

export interface NumberOptions {
  readonly say: Say;
  readonly line: TextField;
  readonly how: string;
  readonly within: Pick<Question, 'from' | 'to'>;
}

export const numberField = ({ say, line, how, within }: NumberOptions): Field<number> => {
  const { from, to } = within;
  const read = (text: string): Understood<number> => {
    const found = numberTyped(text);
    if (found.understood !== 'value') return found;
    const fits = (from === null || found.value >= from) && (to === null || found.value <= to);
    return fits ? found : unclear('live.refused.out-of-range', { from: from ?? '…', to: to ?? '…' });
  };
  const shown = (value: number, text: string): string =>
    /^[+-]?\d/.test(text.trim()) ? '' : say('field.read', { value });
  return lineReading({ say, line, how, read, shown });
};
