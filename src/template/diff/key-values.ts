/** What stands under each key of a part of a template, in the form in which two versions of it are compared. */
import { overText } from '../over.ts';
import {
  type Condition,
  type Option,
  type Over,
  type Phase,
  type Question,
  type Repeat,
  type Template,
  type Text,
  textIn,
} from '../template.ts';
import type { KeyOf, Part } from './move.ts';

export type KeyValue =
  | { readonly form: 'texts'; readonly texts: Text | null }
  /** `value` tells whether it is the same; `shown` is what people read, where that is something else. */
  | { readonly form: 'value'; readonly value: string | null; readonly shown: string | null }
  | { readonly form: 'amount'; readonly amount: number | null }
  /** Items come and go one by one; where `first` matters, the order of the others does not. */
  | { readonly form: 'list'; readonly items: readonly string[]; readonly first: boolean }
  | { readonly form: 'condition'; readonly condition: Condition | null }
  /** Compared with the whole template in view, by files of its own. */
  | { readonly form: 'apart' };

type KeyValues<P extends Part> = Readonly<Record<KeyOf<P>, KeyValue>>;

const apart: KeyValue = { form: 'apart' };
const texts = (text: Text | null | undefined): KeyValue => ({ form: 'texts', texts: text ?? null });
const amount = (number: number | null): KeyValue => ({ form: 'amount', amount: number });
const condition = (found: Condition | null): KeyValue => ({ form: 'condition', condition: found });
const value = (found: string | null, shown = found): KeyValue => ({ form: 'value', value: found, shown });
/** A key that is true or not there. */
const flag = (set: boolean): KeyValue => value(set ? 'true' : null);

export const templateValues = (template: Template): KeyValues<'template'> => ({
  template: value(template.id),
  version: value(template.version),
  languages: { form: 'list', items: template.languages, first: true },
  title: texts(template.title),
  aliases: { form: 'list', items: template.aliases, first: false },
  purpose: texts(template.purpose),
  minutes: amount(template.minutes),
  labels: apart,
  phases: apart,
});

export const labelValues = ({ labels }: Template): KeyValues<'labels'> => ({
  define: texts(labels.define),
  discover: texts(labels.discover),
  dream: texts(labels.dream),
  design: texts(labels.design),
  destiny: texts(labels.destiny),
});

export const phaseValues = (phase: Phase): KeyValues<'phase'> => ({
  id: apart,
  phase: value(phase.phase),
  title: texts(phase.title),
  minutes: amount(phase.minutes),
  say: texts(phase.say),
  when: condition(phase.when),
  of: value(phase.of),
  questions: apart,
});

const overShown = (over: Over): string =>
  over.kind === 'list' ? `[${over.items.map((item) => item.value).join(', ')}]` : overText(over);

/** Lists are the same here whatever is in them: their items are compared one by one, as options. */
const overValue = (over: Over | null, nameOf: (question: string) => string): KeyValue => {
  if (over === null) return value(null);
  const same = over.kind === 'answer' ? nameOf(over.question) : over.kind;
  return value(`${over.kind} ${same}`, overShown(over));
};

/** `nameOf`: what a question is called now, whatever it was called. */
export const repeatValues = (repeat: Repeat, nameOf: (question: string) => string): KeyValues<'repeat'> => ({
  repeat: apart,
  of: value(repeat.of),
  each: texts(repeat.each),
  ask: texts(repeat.ask),
  at_least: amount(repeat.atLeast),
  at_most: amount(repeat.atMost),
  over: overValue(repeat.over, nameOf),
  when: condition(repeat.when),
  moment: value(repeat.moment),
  questions: apart,
});

const probesShown = (probes: readonly Text[], language: string): string | null =>
  probes.length === 0 ? null : probes.map((probe) => textIn(probe, language, language)).join(' / ');

const written = (answer: Question['default']): string | null =>
  answer === null ? null : typeof answer === 'string' ? answer : JSON.stringify(answer);

/** `language`: in which probes are shown. */
export const questionValues = (question: Question, language: string): KeyValues<'question'> => ({
  id: apart,
  type: value(question.type),
  ask: texts(question.ask),
  help: texts(question.help),
  say: texts(question.say),
  probes: value(
    question.probes.length === 0 ? null : JSON.stringify(question.probes),
    probesShown(question.probes, language),
  ),
  headline: value(question.headline),
  when: condition(question.when),
  check: condition(question.check),
  message: texts(question.checkMessage),
  computed: condition(question.computed),
  options: apart,
  required: flag(question.required),
  default: value(written(question.default)),
  private: flag(question.private),
  moment: value(question.moment),
  captures: value(question.captures),
  from: question.earlierSessions ? value('earlier-sessions') : amount(question.from),
  to: amount(question.to),
  at_most: amount(question.atMost),
  many: flag(question.many),
  renamed_from: apart,
});

export const optionValues = ({ label }: Option): KeyValues<'option'> => ({
  value: apart,
  label: texts(label),
});
