/** Answers that were chosen, not told, as a reader would say them. */
import type { SettingGroup } from '../evidence/evidence.ts';
import { isMessageKey, type Say } from '../messages/say.ts';
import type { Answer, Question, Text } from '../template/template.ts';

export interface Reading {
  readonly say: Say;
  /** A text of the template in the reader's language. */
  readonly read: (text: Text) => string;
  readonly groupOf: (setting: string) => SettingGroup;
}

const isList = (value: Answer): value is readonly string[] => Array.isArray(value);

const oneName = ({ say, read, groupOf }: Reading, question: Question, value: string): string => {
  if (question.type === 'setting') return groupOf(value).name ?? say('report.where.elsewhere');
  if (question.type === 'stage') return say('report.session.unknown');
  const option = question.options.find((each) => each.value === value);
  return option === undefined ? value : read(option.label);
};

export const codedAnswer = (reading: Reading, question: Question, value: Answer): string => {
  const { say } = reading;
  if (typeof value === 'boolean') return say(value ? 'report.session.yes' : 'report.session.no');
  if (typeof value === 'string') return oneName(reading, question, value);
  if (typeof value === 'number') {
    const stage = `report.stage.${value}`;
    return question.type === 'stage' && isMessageKey(stage) ? say(stage) : String(value);
  }
  if (isList(value)) return value.map((each) => oneName(reading, question, each)).join(', ');
  return Object.entries(value)
    .map(([group, reach]) => `${group}: ${say(`report.reach.${reach}`)}`)
    .join(', ');
};
