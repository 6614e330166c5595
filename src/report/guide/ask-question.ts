/** One question on paper: what to ask, when, how to go on asking, and room for the answer. */
import type { Question } from '../../template/template.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { answerRoom } from './answer-room.ts';
import type { PaperBlock } from './paper.ts';
import { lead, led, part, spoken } from './pieces.ts';
import type { Wording } from './wording.ts';

export type Depth = 3 | 4 | 5;

/** When a question, repeat or phase is met at all; nothing when it always is. */
export const onlyIf = (when: Question['when'], { say, condition }: Wording): readonly PaperBlock[] =>
  when === null ? [] : [part('condition', [paragraph(say('guide.only-if', { condition: condition(when) }))])];

/** In a table, a question is pointed at by its number. */
type Pointer = 'by-number' | 'here';

const pointed = (lead: string, { id }: Question, pointer: Pointer, { say, numberOf }: Wording): string => {
  const number = numberOf(id);
  return `${pointer === 'here' || number === null ? lead : say('guide.at-number', { lead, number })}:`;
};

/** What is for the eyes of the facilitator: help, which answers are taken, and that an answer stays with them. */
export const besides = (
  question: Question,
  wording: Wording,
  pointer: Pointer = 'here',
): readonly PaperBlock[] => {
  const { say, read } = wording;
  const help = read(question.help);
  const only = read(question.checkMessage);
  const noted = (lead: string, text: string): PaperBlock =>
    part('help', [led(pointed(lead, question, pointer, wording), text)]);
  return [
    ...(question.private ? [noted(say('guide.private'), say('guide.private.note'))] : []),
    ...(help === '' ? [] : [noted(say('guide.help'), help)]),
    ...(only === '' ? [] : [noted(say('guide.only'), only)]),
  ];
};

export const probesOf = (
  question: Question,
  wording: Wording,
  pointer: Pointer = 'here',
): readonly PaperBlock[] =>
  question.probes.length === 0
    ? []
    : [
        part('probes', [
          lead(pointed(wording.say('guide.probes'), question, pointer, wording)),
          list(question.probes.map(wording.read)),
        ]),
      ];

/** `3. What happened?`; a question that is only said has no number. */
export const askedAs = ({ id, ask }: Question, { read, numberOf }: Wording): string => {
  const number = numberOf(id);
  const words = read(ask) || id;
  return number === null ? words : `${number}. ${words}`;
};

/** `depth` is that of its heading. */
export const askQuestion = (question: Question, depth: Depth, wording: Wording): PaperBlock => {
  const said = wording.read(question.say);
  const aside = [...onlyIf(question.when, wording), ...besides(question, wording)];
  if (question.type === 'say') return part('question', [...aside, spoken(wording.read(question.ask))]);
  return part('question', [
    heading(depth, askedAs(question, wording)),
    ...onlyIf(question.when, wording),
    ...(said === '' ? [] : [spoken(said)]),
    ...besides(question, wording),
    ...probesOf(question, wording),
    ...answerRoom(question, wording),
  ]);
};
