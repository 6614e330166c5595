/** A template as a tree of words: what is asked where, on what it depends, and what it decides about. */
import type { Say } from '../../messages/say.ts';
import type { Branch } from '../../render/tree-text.ts';
import { conditionWords } from '../../template/graph/condition-words.ts';
import { graphOf, ledTo, phaseNode } from '../../template/graph/graph.ts';
import {
  type Condition,
  type Item,
  type Phase,
  type Question,
  type Repeat,
  type Template,
  type Text,
  textIn,
} from '../../template/template.ts';

type Line = Branch['lines'][number];

const whole = (text: string): readonly Line[] => (text === '' ? [] : [{ text, short: false }]);
const short = (text: string): readonly Line[] => (text === '' ? [] : [{ text, short: true }]);
const marked = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');

/** The whole template as one branch; texts are read in `language`. */
export const templateTree = (template: Template, say: Say, language: string): Branch => {
  const words = conditionWords(template, say, language);
  const led = ledTo(graphOf(template));
  const phases = new Map(template.phases.map((phase) => [phaseNode(phase), phase.id]));
  const read = (text: Text | null): string =>
    text === null ? '' : textIn(text, language, template.languages[0]);
  const minutes = (count: number | null): string | null =>
    count === null ? null : say('graph.minutes', { minutes: count });
  const written = ({ source }: Condition): readonly Line[] =>
    whole(say('graph.as-written', { source: source.replace(/\s+/g, ' ').trim() }));
  const onlyIf = (when: Condition | null): readonly Line[] =>
    when === null
      ? []
      : [...whole(say('graph.only-if', { words: words.condition(when.expression, null) })), ...written(when)];
  const leadsTo = (id: string): readonly Line[] => {
    const named = (led.get(id) ?? []).map((node) => {
      const phase = phases.get(node);
      return phase === undefined ? node : say('graph.phase-name', { phase });
    });
    return named.length === 0 ? [] : whole(say('graph.leads-to', { list: named.join(', ') }));
  };

  const overWords = ({ over }: Repeat): string | null => {
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

  const bounds = ({ atLeast: least, atMost: most }: Repeat): string | null => {
    if (least !== null && most !== null) return say('graph.between', { least, most });
    if (least !== null) return say('graph.least', { least });
    return most === null ? null : say('graph.most', { most });
  };

  const questionBranch = (question: Question): Branch => {
    const { id, type, required, moment, captures, when, check, computed } = question;
    const name = marked([
      `${id} (${type})`,
      required ? say('graph.required') : null,
      moment === 'after' ? say('graph.after-talk') : null,
      question.private ? say('graph.private') : null,
      captures === null ? null : say('graph.captures', { capture: captures }),
    ]);
    const accepted = check === null ? null : words.condition(check.expression, question);
    const value = computed === null ? null : words.value(computed.expression);
    return {
      lines: [
        ...whole(name),
        ...short(read(question.ask) || read(question.say)),
        ...onlyIf(when),
        ...(check === null || accepted === null
          ? []
          : [...whole(say('graph.accepted-if', { words: accepted })), ...written(check)]),
        ...(computed === null || value === null
          ? []
          : [...whole(say('graph.comes-to', { words: value })), ...written(computed)]),
        ...leadsTo(id),
      ],
      branches: [],
    };
  };

  const repeatBranch = (repeat: Repeat): Branch => ({
    lines: [
      ...whole(
        marked([
          `${repeat.id}: ${say('graph.repeat', { each: read(repeat.each) })}`,
          bounds(repeat),
          repeat.moment === 'after' ? say('graph.after-talk') : null,
        ]),
      ),
      ...whole(overWords(repeat) ?? ''),
      ...whole(repeat.of === null ? '' : say('graph.makes', { kind: repeat.of })),
      ...onlyIf(repeat.when),
    ],
    branches: repeat.items.map(itemBranch),
  });

  const itemBranch = (item: Item): Branch =>
    item.item === 'question' ? questionBranch(item) : repeatBranch(item);

  const phaseBranch = (phase: Phase): Branch => ({
    lines: [
      ...whole(
        marked([
          phase.title === null ? phase.id : `${read(phase.title)} (${phase.id})`,
          phase.phase === null ? null : say(`graph.phase.${phase.phase}`),
          minutes(phase.minutes),
        ]),
      ),
      ...whole(phase.of === null ? '' : say('graph.phase-makes', { kind: phase.of })),
      ...onlyIf(phase.when),
      ...whole(phase.items.length === 0 ? say('graph.nothing-asked') : ''),
    ],
    branches: phase.items.map(itemBranch),
  });

  const { id, version, title } = template;
  const head = say('graph.title', { title: read(title), template: id, version });
  return {
    lines: whole(marked([head, minutes(template.minutes)])),
    branches: template.phases.map(phaseBranch),
  };
};
