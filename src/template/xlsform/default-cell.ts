/** A default as the cell of a form holds it, with values as a form can write them. */
import type { Data, QuestionType } from '../template.ts';
import { isList, listIn } from './data.ts';

/** The value of an option as a form can hold it: in an answer of several, values are parted by spaces. */
export const formValue = (value: string, type: QuestionType): string =>
  type === 'choice' ? value : value.trim().replaceAll(/\s+/g, '_');

/** ODK reads a default with signs in it as a condition, unless it stands in quotes. */
const plainDefault = /^[\p{L}\p{N} ._,;:!?]*$/u;

const quotedDefault = (text: string): string => {
  if (plainDefault.test(text)) return text;
  return text.includes("'") ? `"${text.replaceAll('"', '”')}"` : `'${text}'`;
};

export const defaultCell = (value: Data | undefined, type: QuestionType): string => {
  if (value === undefined || value === null) return '';
  switch (type) {
    case 'yes_no':
      return value === true ? 'yes' : 'no';
    case 'list':
      return quotedDefault(listIn(value).map(String).join('\n'));
    case 'choices':
    case 'rank':
      return listIn(value)
        .map((item) => formValue(String(item), type))
        .join(' ');
    case 'choice':
    case 'scale':
    case 'number':
    case 'date':
    case 'stage':
    case 'consent':
      return String(value);
    case 'text':
    case 'story':
    case 'practice':
    case 'setting':
    case 'person':
    case 'reach':
    case 'turn':
      return quotedDefault(isList(value) ? value.join(' ') : String(value));
    case 'say':
    case 'computed':
      return '';
  }
};
