/** One question as a field: what stands in it at the beginning, the keys, and what it looks like. */
import type { Scene } from '../../../../src/faces/face.ts';
import type { Drawn, Field, Pressed } from '../../../../src/faces/screen/field.ts';
import { fieldFor } from '../../../../src/faces/screen/fields/field-for.ts';
import type { Inquiry } from '../../../../src/inquiry/inquiry.ts';
import { begin, next, type State } from '../../../../src/interview/engine.ts';
import { overviewOf } from '../../../../src/interview/overview.ts';
import type { ForwardReply } from '../../../../src/interview/reply.ts';
import type { Surroundings } from '../../../../src/interview/surroundings.ts';
import { sayIn } from '../../../../src/messages/say.ts';
import type { Language } from '../../../../src/messages/speech.ts';
import type { Answer } from '../../../../src/template/template.ts';
import { templateOf, town } from '../../interview/visit.ts';
import { keys, paperOf, plainText } from './scripted-canvas.ts';

export interface Around {
  readonly language?: Language;
  readonly surroundings?: Surroundings;
  readonly participants?: readonly string[];
  readonly inquiry?: Inquiry | null;
  /** What stands at `q`. */
  readonly answer?: Answer;
  readonly draft?: Scene['draft'];
}

export const sceneOf = (state: State, around: Around = {}): Scene => {
  const language = around.language ?? 'en';
  return {
    state,
    ask: next(state),
    overview: overviewOf(state),
    say: sayIn(language),
    language,
    session: 'S001',
    participants: around.participants ?? ['P07', 'P08'],
    inquiry: around.inquiry ?? null,
    draft: around.draft ?? null,
    noteDraft: null,
    ticked: [],
    minutes: new Map(),
    savedAt: null,
  };
};

/** A template with one question, whose id is `q`. */
const withQuestion = (question: string) =>
  templateOf(
    `template: one\nversion: "1"\nlanguages: [nl, en]\ntitle: Een\nphases:\n  - id: only\n    questions:\n      - {id: q, ask: Q, ${question}}\n`,
  );

export const questionField = (question: string, around: Around = {}): Field<ForwardReply> => {
  const begun = begin(withQuestion(question), around.surroundings ?? town);
  const { answer } = around;
  const state = answer === undefined ? begun : { ...begun, answers: new Map([['q', answer]]), at: 'q' };
  const scene = sceneOf(state, around);
  if (scene.ask.ask !== 'question') throw new Error('no question is asked');
  return fieldFor(scene, scene.ask);
};

/** What the last key came to. */
export const pressed = <Value>(field: Field<Value>, script: string): Pressed<Value> => {
  let last: Pressed<Value> = { pressed: 'unheard' };
  for (const key of keys(script)) last = field.press(key);
  return last;
};

export const picture = (
  field: { readonly draw: Field<unknown>['draw'] },
  [columns, rows]: readonly [number, number] = [80, 24],
): string => {
  const drawn: Drawn = field.draw(paperOf(columns, rows));
  return `\n${plainText(drawn.rows, drawn.caret)}\n`;
};
