/** What a turn of a repeat is headed by: the practice it is about and what it goes over, whichever are known. */
import type { Repeat } from '../template/template.ts';
import { settingName } from './coded-answer.ts';
import type { Prefix, Telling } from './telling.ts';

const chosen = ({ answers }: Telling, path: string): string | null => {
  const value = answers.get(path)?.value;
  return typeof value === 'string' ? value : null;
};

const practiceOf = (telling: Telling, { items }: Repeat, prefix: Prefix): string | null => {
  const practice = items.find((item) => item.item === 'question' && item.type === 'practice');
  return practice === undefined ? null : chosen(telling, `${prefix}${practice.id}`);
};

/** Kept under the question in the repeat that holds it, else under `item`. */
const itemOf = (telling: Telling, { over, itemQuestion }: Repeat, prefix: Prefix): string | null => {
  const value = over === null ? null : chosen(telling, `${prefix}${itemQuestion ?? 'item'}`);
  if (over === null || value === null) return null;
  switch (over.kind) {
    case 'settings':
      return settingName(telling, value);
    case 'practices':
      return value;
    case 'list':
    case 'answer': {
      const options = over.kind === 'list' ? over.items : telling.optionsOf(over.question);
      const label = options.find((option) => option.value === value)?.label;
      return label === undefined ? value : telling.read(label);
    }
  }
};

export const turnTitle = (telling: Telling, repeat: Repeat, prefix: Prefix, number: number): string => {
  const parts = [practiceOf(telling, repeat, prefix), itemOf(telling, repeat, prefix)];
  const known = [...new Set(parts.filter((part) => part !== null))];
  return known.length > 0
    ? known.join(': ')
    : telling.say('report.session.turn', { each: telling.read(repeat.each), number });
};
