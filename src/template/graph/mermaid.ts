/** A template as a Mermaid drawing: the way through it, and which answers decide about what. */
import type { Say } from '../../messages/speech.ts';
import { excerpt } from '../../source/excerpt.ts';
import { type Item, type Template, type Text, textIn } from '../template.ts';
import { itemsOf, questionsIn, questionsOf } from '../walk.ts';
import { conditionWords } from '../words/condition-words.ts';
import { type GraphEdge, graphOf, phaseNode } from './graph.ts';

/** Letters, figures and a few signs as they are; all else by its number, so that no text can end a label. */
const unsafe = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.?!:'()/_’‘“”„…–—€°·×→-]/gu;

/** Mermaid would make a list of a line that begins like one. */
const listMark = /^(\d+)([.)])|^[-–]/;

const byNumber = (character: string): string => `#${character.codePointAt(0)};`;

const longest = 120;

/** One line of a label, safe between quotation marks. */
const labelled = (text: string): string =>
  excerpt(text.replace(/\s+/g, ' '), longest)
    .replace(unsafe, byNumber)
    .replace(listMark, (mark, digits: string = '', sign: string = mark) => digits + byNumber(sign));

const label = (...lines: readonly string[]): string =>
  `"${lines.filter(Boolean).map(labelled).join('<br/>')}"`;

/** The names within the drawing: none is a word of Mermaid, and none can be another's. */
const names = (template: Template): ReadonlyMap<string, string> => {
  const phases = template.phases.map((phase, at) => [phaseNode(phase), `phase${at + 1}`] as const);
  const items = itemsOf(template).map(
    ({ item: { item, id } }) => [id, item === 'question' ? `q_${id}` : `r_${id}`] as const,
  );
  return new Map([...phases, ...items]);
};

/** The text of a `flowchart TD`, with a line end after every line. */
export const mermaidText = (template: Template, say: Say, language: string): string => {
  const { nodes, edges } = graphOf(template);
  const called = names(template);
  const words = conditionWords(template, say, language);
  const read = (text: Text | null): string =>
    text === null ? '' : textIn(text, language, template.languages[0]);
  const name = (node: string): string => called.get(node) ?? '';
  const lines = ['flowchart TD'];

  const draw = (item: Item, indent: string): void => {
    if (item.item === 'question') {
      const [open, close] = item.type === 'computed' ? ['[[', ']]'] : ['[', ']'];
      lines.push(`${indent}${name(item.id)}${open}${label(item.id, read(item.ask))}${close}`);
      return;
    }
    lines.push(
      `${indent}subgraph ${name(item.id)}[${label(say('graph.repeat', { each: read(item.each) }))}]`,
    );
    for (const inner of item.items) draw(inner, `${indent}  `);
    lines.push(`${indent}end`);
  };

  for (const phase of template.phases) {
    lines.push(`  subgraph ${name(phaseNode(phase))}[${label(read(phase.title) || phase.id)}]`);
    for (const item of phase.items) draw(item, '    ');
    lines.push('  end');
  }

  const asked = questionsOf(template).map(({ item }) => item);
  for (const [at, question] of asked.entries()) {
    const next = asked[at + 1];
    if (next !== undefined) lines.push(`  ${name(question.id)} --> ${name(next.id)}`);
  }

  const again = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.item === 'question') continue;
      const inside = questionsIn(item.items);
      const [first, last] = [inside[0], inside.at(-1)];
      if (first !== undefined && last !== undefined)
        lines.push(`  ${name(last.id)} -.->|${label(say('graph.another'))}| ${name(first.id)}`);
      again(item.items);
    }
  };
  for (const { items } of template.phases) again(items);

  const standing = new Map(nodes.map(({ node, of }) => [node, of]));
  const reason = ({ from, to, by }: GraphEdge): string => {
    const of = standing.get(to);
    if (by === 'over') return say('graph.over-answer', { question: from });
    if (of === undefined) return '';
    const question = 'item' in of && of.item === 'question' ? of : null;
    const condition = by === 'when' ? of.when : question?.[by];
    if (!condition) return '';
    const { expression } = condition;
    if (by === 'computed') return say('graph.comes-to', { words: words.value(expression) });
    const key = by === 'check' ? 'graph.accepted-if' : 'graph.only-if';
    return say(key, { words: words.condition(expression, question) });
  };
  for (const edge of edges) lines.push(`  ${name(edge.from)} -.->|${label(reason(edge))}| ${name(edge.to)}`);
  return `${lines.join('\n')}\n`;
};
