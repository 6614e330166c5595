/** A template as a tree of words: what is asked where, on what it depends, and what it decides about. */
import type { Say } from '../../messages/speech.ts';
import {
  type Condition,
  type Item,
  type Phase,
  type Question,
  type RecordKind,
  type Repeat,
  type Template,
  type Text,
  textIn,
} from '../template.ts';
import { conditionWords, type InWords } from '../words/condition-words.ts';
import { graphOf, ledTo, phaseNode } from './graph.ts';

interface Line {
  readonly text: string;
  /** May be cut to one line where there is little room. */
  readonly short: boolean;
}

export interface Branch {
  /** The first line is the name of the branch. */
  readonly lines: readonly Line[];
  readonly branches: readonly Branch[];
}

/** What the branches of one template are told with. */
interface Teller {
  readonly say: Say;
  readonly words: InWords;
  /** `''` when there is no text. */
  readonly read: (text: Text | null) => string;
  /** Whatever the answer to this question decides about, as it is called. */
  readonly decides: (question: string) => readonly string[];
}

const whole = (text: string | null): readonly Line[] => (text ? [{ text, short: false }] : []);
const short = (text: string): readonly Line[] => (text === '' ? [] : [{ text, short: true }]);
const marked = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');

const minutesIn = (count: number | null, { say }: Teller): string | null =>
  count === null ? null : say('graph.minutes', { minutes: count });

/** A condition in words under one of the ways to begin, and as it is written. */
const conditionLines = (
  key: 'graph.only-if' | 'graph.accepted-if' | 'graph.comes-to',
  { source }: Condition,
  words: string,
  { say }: Teller,
): readonly Line[] => [
  ...whole(say(key, { words })),
  ...whole(say('graph.as-written', { source: source.replace(/\s+/g, ' ').trim() })),
];

const onlyIf = (when: Condition | null, teller: Teller): readonly Line[] =>
  when === null
    ? []
    : conditionLines('graph.only-if', when, teller.words.condition(when.expression, null), teller);

/** The record that comes of it, by its name in words and in the file. */
const makes = (
  key: 'graph.makes' | 'graph.phase-makes',
  kind: RecordKind | null,
  { say }: Teller,
): readonly Line[] => (kind === null ? [] : whole(say(key, { word: say(`graph.kind.${kind}`), kind })));

const overWords = ({ over }: Repeat, { say, read }: Teller): string | null => {
  switch (over?.kind) {
    case 'list':
      return say('graph.over-list', { items: over.items.map(({ label }) => read(label)).join(', ') });
    case 'answer':
      return say('graph.over-answer', { question: over.question });
    case 'settings':
      return say('graph.over-settings');
    case 'practices':
      return say('graph.over-practices');
    case undefined:
      return null;
  }
};

const bounds = ({ atLeast: least, atMost: most }: Repeat, { say }: Teller): string | null => {
  if (least !== null && most !== null) return say('graph.between', { least, most });
  if (least !== null) return say('graph.least', { least });
  return most === null ? null : say('graph.most', { most });
};

const afterTalk = ({ moment }: Item, { say }: Teller): string | null =>
  moment === 'after' ? say('graph.after-talk') : null;

const questionBranch = (question: Question, teller: Teller): Branch => {
  const { say, words, read, decides } = teller;
  const { id, type, required, captures, when, check, computed } = question;
  const name = marked([
    `${id} (${type})`,
    required ? say('graph.required') : null,
    afterTalk(question, teller),
    question.private ? say('graph.private') : null,
    captures === null ? null : say('graph.captures', { capture: captures }),
  ]);
  const decided = decides(id);
  return {
    lines: [
      ...whole(name),
      ...short(read(question.ask) || read(question.say)),
      ...onlyIf(when, teller),
      ...(check === null
        ? []
        : conditionLines('graph.accepted-if', check, words.condition(check.expression, question), teller)),
      ...(computed === null
        ? []
        : conditionLines('graph.comes-to', computed, words.value(computed.expression), teller)),
      ...(decided.length === 0 ? [] : whole(say('graph.leads-to', { list: decided.join(', ') }))),
    ],
    branches: [],
  };
};

const repeatBranch = (repeat: Repeat, teller: Teller): Branch => {
  const { say, read } = teller;
  const name = `${repeat.id}: ${say('graph.repeat', { each: read(repeat.each) })}`;
  return {
    lines: [
      ...whole(marked([name, bounds(repeat, teller), afterTalk(repeat, teller)])),
      ...whole(overWords(repeat, teller)),
      ...makes('graph.makes', repeat.of, teller),
      ...onlyIf(repeat.when, teller),
    ],
    branches: repeat.items.map((item) => itemBranch(item, teller)),
  };
};

const itemBranch = (item: Item, teller: Teller): Branch =>
  item.item === 'question' ? questionBranch(item, teller) : repeatBranch(item, teller);

const phaseBranch = (phase: Phase, teller: Teller): Branch => {
  const { say, read } = teller;
  const name = marked([
    phase.title === null ? phase.id : `${read(phase.title)} (${phase.id})`,
    phase.phase === null ? null : say(`graph.phase.${phase.phase}`),
    minutesIn(phase.minutes, teller),
  ]);
  return {
    lines: [
      ...whole(name),
      ...makes('graph.phase-makes', phase.of, teller),
      ...onlyIf(phase.when, teller),
      ...whole(phase.items.length === 0 ? say('graph.nothing-asked') : null),
    ],
    branches: phase.items.map((item) => itemBranch(item, teller)),
  };
};

/** The whole template as one branch; texts are read in `language`. */
export const templateTree = (template: Template, say: Say, language: string): Branch => {
  const led = ledTo(graphOf(template));
  const phases = new Map(template.phases.map((phase) => [phaseNode(phase), phase.id]));
  const called = (node: string): string => {
    const phase = phases.get(node);
    return phase === undefined ? node : say('graph.phase-name', { phase });
  };
  const teller: Teller = {
    say,
    words: conditionWords(template, say, language),
    read: (text) => (text === null ? '' : textIn(text, language, template.languages[0])),
    decides: (question) => (led.get(question) ?? []).map(called),
  };
  const { id, version, title } = template;
  const head = say('graph.title', { title: teller.read(title), template: id, version });
  return {
    lines: whole(marked([head, minutesIn(template.minutes, teller)])),
    branches: template.phases.map((phase) => phaseBranch(phase, teller)),
  };
};
