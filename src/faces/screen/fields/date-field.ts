/** A day, month or year that is typed as people write it; under it stands which one that is. */
import { dayIn } from '../../../messages/days.ts';
import type { Language, Say } from '../../../messages/speech.ts';
import { dateIn } from '../../typed/date.ts';
import type { Field } from '../field.ts';
import type { TextField } from '../text/text-field.ts';
import { lineReading } from './line-reading.ts';

export interface DateOptions {
  readonly say: Say;
  readonly language: Language;
  readonly line: TextField;
  readonly how: string;
  /** ISO with time; the day is used as it stands there. */
  readonly now: string;
}

export const dateField = ({ say, language, line, how, now }: DateOptions): Field<string> =>
  lineReading({
    say,
    line,
    how: `${how} ${say('field.date.unsure')}`,
    read: (text) => dateIn(text, now),
    shown: (day) => say('field.read', { value: dayIn(language, day) }),
  });
