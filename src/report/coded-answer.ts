/** Answers that were chosen, not told, as a reader would say them. */
import type { SettingGroup } from '../evidence/evidence.ts';
import { dayIn } from '../messages/days.ts';
import type { Language, Say } from '../messages/speech.ts';
import type { Answer, Question, Text } from '../template/template.ts';

export interface Reading {
  readonly say: Say;
  readonly language: Language;
  /** A text of the template in the reader's language. */
  readonly read: (text: Text) => string;
  /** The name of a group of people, by its id. */
  readonly nameOfGroup: (group: string) => string;
  readonly groupOf: (setting: string) => SettingGroup;
}

const isList = (value: Answer): value is readonly string[] => Array.isArray(value);

/** A setting by the name it has here, or where something came from that is no setting. */
export const settingName = ({ say, groupOf }: Reading, value: string): string => {
  const origin = `report.origin.${value}`;
  if (say.knows(origin)) return say(origin);
  const { name, label } = groupOf(value);
  return name ?? say(label === 'hidden' ? 'report.place.hidden' : 'report.where.elsewhere');
};

const oneName = (reading: Reading, question: Question, value: string): string => {
  switch (question.type) {
    case 'setting':
      return settingName(reading, value);
    case 'stage':
      return reading.say('report.session.unknown');
    case 'date':
      return dayIn(reading.language, value);
    default: {
      const option = question.options.find((each) => each.value === value);
      return option === undefined ? value : reading.read(option.label);
    }
  }
};

const numberIn = ({ say }: Reading, { type, from, to }: Question, value: number): string => {
  const stage = `report.stage.${value}`;
  if (type === 'stage' && say.knows(stage)) return say(stage);
  return type === 'scale' && from !== null && to !== null
    ? say('report.session.scale', { value, from, to })
    : String(value);
};

export const codedAnswer = (reading: Reading, question: Question, value: Answer): string => {
  const { say, nameOfGroup } = reading;
  if (typeof value === 'boolean') return say(value ? 'report.session.yes' : 'report.session.no');
  if (typeof value === 'string') return oneName(reading, question, value);
  if (typeof value === 'number') return numberIn(reading, question, value);
  if (isList(value)) return value.map((each) => oneName(reading, question, each)).join(', ');
  return Object.entries(value)
    .map(([group, reach]) => `${nameOfGroup(group)}: ${say(`report.reach.${reach}`)}`)
    .join(', ');
};
