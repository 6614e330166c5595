/** All texts for people in a template. */
import type { Item, Template, Text } from '../../template/template.ts';

const textsIn = (item: Item): readonly (Text | null)[] =>
  item.item === 'question'
    ? [
        item.ask,
        item.help,
        item.say,
        item.checkMessage,
        ...item.probes,
        ...item.options.map(({ label }) => label),
      ]
    : [
        item.each,
        item.ask,
        ...(item.over?.kind === 'list' ? item.over.items.map(({ label }) => label) : []),
        ...item.items.flatMap(textsIn),
      ];

/** Those that were written; a question that is only computed may have an empty one. */
export const textsOf = ({ title, purpose, phases }: Template): readonly Text[] =>
  [
    title,
    purpose,
    ...phases.flatMap((phase) => [phase.title, phase.say, ...phase.items.flatMap(textsIn)]),
  ].flatMap((text) => (text === null || Object.keys(text).length === 0 ? [] : [text]));
