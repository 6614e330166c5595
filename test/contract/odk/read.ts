/** Reads a random template without the check of its conditions, which refuses what is odd but has a meaning. */
import { parseCondition } from '../../../src/template/conditions/parse.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Condition, Item, Template } from '../../../src/template/template.ts';
import type { WrittenForm } from './written.ts';

/** The template is read with conditions that say nothing; then each is put in its place. */
export const readForm = ({ template, conditions }: WrittenForm): Template => {
  const plain = template.replaceAll(/(when|check|computed): "(?:[^"\\]|\\.)*"/g, '$1: "true()"');
  const { value, problems } = readTemplate(plain);
  if (value === null) throw new Error(`${JSON.stringify(problems)}\n${template}`);
  const put = (item: Item): Item => {
    const when = conditionOf(conditions.get(item.id)?.when);
    if (item.item === 'repeat') return { ...item, when, items: item.items.map(put) };
    const { check, computed } = conditions.get(item.id) ?? {};
    return { ...item, when, check: conditionOf(check), computed: conditionOf(computed) };
  };
  const phases = value.phases.map((phase) => ({
    ...phase,
    when: conditionOf(conditions.get(phase.id)?.when),
    items: phase.items.map(put),
  }));
  return { ...value, phases };
};

const conditionOf = (source: string | null | undefined): Condition | null => {
  if (source === null || source === undefined) return null;
  const { expression, problems } = parseCondition(source);
  if (expression === null) throw new Error(`${source}: ${JSON.stringify(problems)}`);
  return { source, expression, at: { line: 1, column: 1, length: source.length } };
};
