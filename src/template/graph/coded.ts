/** What a value that a condition names is called by people: an option's label, yes or no, a stage. */
import type { MessageKey, Say } from '../../messages/speech.ts';
import { optionLabel } from '../options.ts';
import type { Question } from '../template.ts';

const stages: ReadonlyMap<string, MessageKey> = new Map([
  ['-1', 'report.stage.-1'],
  ['0', 'report.stage.0'],
  ['1', 'report.stage.1'],
  ['2', 'report.stage.2'],
  ['3', 'report.stage.3'],
  ['4', 'report.stage.4'],
  ['5', 'report.stage.5'],
  ['6', 'report.stage.6'],
  ['7', 'report.stage.7'],
  ['unknown', 'report.session.unknown'],
]);
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
      const key = stages.get(value);
      return key === undefined ? value : quoted(say(key));
    }
    case 'number':
    case 'scale':
    case 'date':
      return value;
    default:
      return quoted(optionLabel(question, value, language, fallback));
  }
};
