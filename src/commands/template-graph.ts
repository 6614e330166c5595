/** `saniveld template graph`: the way through a template, as a tree for the terminal or a drawing in Mermaid. */
import { treeText } from '../render/tree-text.ts';
import { type GraphNode, graphOf } from '../template/graph/graph.ts';
import { mermaidText } from '../template/graph/mermaid.ts';
import { templateTree } from '../template/graph/template-tree.ts';
import type { Condition, Template } from '../template/template.ts';
import { conditionWords } from '../template/words/condition-words.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { findTemplate } from './steps/find-template.ts';
import { ownTemplates } from './steps/inquiry-at.ts';
import { writeResult } from './steps/write-result.ts';

const graphData = (template: Template, { say, language }: Context): object => {
  const { nodes, edges } = graphOf(template);
  const words = conditionWords(template, say, language);
  const data = ({ node, parent, of }: GraphNode): object => {
    const question = 'item' in of && of.item === 'question' ? of : null;
    const condition = (found: Condition | null): object | null =>
      found === null ? null : { source: found.source, words: words.condition(found.expression, question) };
    const when = condition(of.when);
    if (!('item' in of))
      return {
        node,
        kind: 'phase',
        id: of.id,
        phase: of.phase,
        title: of.title,
        minutes: of.minutes,
        of: of.of,
        when,
      };
    if (of.item === 'repeat') {
      const { id, each, over, atLeast, atMost, moment } = of;
      const items =
        over?.kind === 'list' ? over.items.map(({ value, label }) => ({ value, label })) : undefined;
      const overData = over?.kind === 'list' ? { kind: over.kind, items } : over;
      return {
        node,
        kind: 'repeat',
        id,
        parent,
        of: of.of,
        each,
        over: overData,
        at_least: atLeast,
        at_most: atMost,
        moment,
        when,
      };
    }
    const { id, type, ask, moment, required, captures, check, computed } = of;
    return {
      node,
      kind: 'question',
      id,
      parent,
      type,
      ask,
      moment,
      required,
      private: of.private,
      captures,
      when,
      check: condition(check),
      computed:
        computed === null ? null : { source: computed.source, words: words.value(computed.expression) },
    };
  };
  return {
    template: { id: template.id, version: template.version, title: template.title },
    nodes: nodes.map(data),
    edges,
  };
};

export const run: Run = async (call, context) => {
  const { say, language, width } = context;
  const { template, file } = findTemplate(context, await ownTemplates(context), call.args[0] ?? '');
  const format = call.text('format') ?? 'text';
  const text =
    format === 'mermaid'
      ? mermaidText(template, say, language)
      : `${treeText(templateTree(template, say, language), width).join('\n')}\n`;
  const facts = { ...graphData(template, context), format };
  const outcome = {
    schema: 'graph',
    data: call.text('out') === null ? { ...facts, text } : facts,
    text,
  };
  return writeResult(call, context, outcome, [file]);
};
