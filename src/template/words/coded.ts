/** What a value that a condition names is called by people: an option's label, yes or no, a stage. */
import type { MessageKey, Say } from '../../messages/speech.ts';
import { consents, stageValues } from '../fixed-answers.ts';
import { optionLabel } from '../options.ts';
import type { Question } from '../template.ts';

const yesOrNo: ReadonlyMap<string, MessageKey> = new Map([
  ['yes', 'words.yes'],
  ['no', 'words.no'],
]);

/** Between quotation marks where it is somebody's words; a number, a date, yes and no as they are. */
export const codedValue = (
  question: Question,
  value: string,
  say: Say,
  language: string,
  fallback: string,
): string => {
  const quoted = (words: string): string => say('graph.quoted', { words });
  switch (question.type) {
    case 'yes_no': {
      const key = yesOrNo.get(value);
      return key === undefined ? quoted(value) : say(key);
    }
    case 'stage': {
      const stage = stageValues.find((known) => String(known) === value);
      return stage === undefined ? value : quoted(say(`answer.stage.${stage}`));
    }
    case 'number':
    case 'scale':
    case 'date':
      return value;
    case 'consent': {
      const level = consents.find((known) => known === value);
      return quoted(level === undefined ? value : say(`answer.consent.${level}`));
    }
    default:
      return quoted(optionLabel(question, value, language, fallback));
  }
};
