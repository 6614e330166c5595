/** Finds every text of a template that people read: what it is called in a sheet, where it stands and what it says. */

import type { YamlPath } from '../../source/edit-yaml.ts';
import { entryOf, type MapNode, type SourceNode } from '../../source/node.ts';
import { isEmpty } from '../../source/shape.ts';
import { type Texts, textsIn } from '../../source/texts.ts';
import { readYaml } from '../../source/yaml.ts';
import { keyTable } from '../key-tables.ts';
import { readTemplate } from '../read-template.ts';

/** Which part of a template holds the key: the names of the tables of keys. */
type Part = 'template' | 'labels' | 'phase' | 'repeat' | 'question' | 'option';

/**
 * How the text is written: as a text; as the `value` of an option that has no label; or as that value alone, an option
 * without any keys (`bare`).
 */
type SlotForm = 'text' | 'value' | 'bare';

export interface TextSlot {
  /** Stable while ids and option values stay: `discover.high_point.ask`, `opening.topics.options.team.label`. */
  readonly key: string;
  /** What kind of text: `question.ask`. */
  readonly kind: string;
  readonly form: SlotForm;
  /** The text; for an option without a label, the option. */
  readonly path: YamlPath;
  /** Language → text, for the languages that have one. */
  readonly texts: Texts;
  /** Whether it is written as one plain text, so in the first language. */
  readonly plain: boolean;
  /** For an option without a label, its value; else empty. */
  readonly value: string;
}

export interface TemplateTexts {
  readonly id: string;
  readonly languages: readonly [string, ...string[]];
  /** In the order of the file. */
  readonly slots: readonly TextSlot[];
}

interface Spot {
  readonly prefix: string;
  readonly path: YamlPath;
  readonly languages: readonly string[];
}

const quiet = { key: '', report: () => {} };

const textsOf = (node: SourceNode, { languages }: Spot): Texts => textsIn(languages).read(node, quiet) ?? {};

const slotAt = (node: SourceNode, spot: Spot, kind: string): readonly TextSlot[] =>
  isEmpty(node)
    ? []
    : [
        {
          key: spot.prefix,
          kind,
          form: 'text',
          path: spot.path,
          texts: textsOf(node, spot),
          plain: node.kind === 'scalar',
          value: '',
        },
      ];

const under = (spot: Spot, name: string, ...steps: YamlPath): Spot => ({
  ...spot,
  prefix: spot.prefix === '' ? name : `${spot.prefix}.${name}`,
  path: [...spot.path, ...steps],
});

/** A value that could be mistaken for a part of the key stands between brackets. */
const asKey = (value: string): string =>
  /^[\p{L}\p{N}_-]+$/u.test(value) ? `.${value}` : `[${JSON.stringify(value)}]`;

const optionSlots = (node: SourceNode, spot: Spot, kind: string): readonly TextSlot[] => {
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item, at): readonly TextSlot[] => {
    const written = item.kind === 'map' ? entryOf(item, 'value')?.value : item;
    const value = written?.kind === 'scalar' ? written.text : '';
    const label = item.kind === 'map' ? entryOf(item, 'label')?.value : undefined;
    const key = `${spot.prefix}${asKey(value)}.label`;
    const path = [...spot.path, at];
    if (label !== undefined && !isEmpty(label))
      return slotAt(label, { ...spot, prefix: key, path: [...path, 'label'] }, kind);
    const [first = ''] = spot.languages;
    const form = item.kind === 'map' ? 'value' : 'bare';
    return [{ key, kind, form, path, texts: { [first]: value.trim() }, plain: true, value }];
  });
};

const idOf = (node: SourceNode): string => {
  const id = node.kind === 'map' ? (entryOf(node, 'repeat') ?? entryOf(node, 'id'))?.value : undefined;
  return id?.kind === 'scalar' ? id.text : '';
};

const listed = (node: SourceNode, spot: Spot, partOf: (item: MapNode) => Part): readonly TextSlot[] =>
  node.kind === 'list'
    ? node.items.flatMap((item, at) =>
        item.kind === 'map' ? slotsIn(item, partOf(item), under(spot, idOf(item), at)) : [],
      )
    : [];

const slotsOf = (part: Part, key: string, value: SourceNode, around: Spot): readonly TextSlot[] => {
  const spot = under(around, key, key);
  const unnamed = { ...spot, prefix: around.prefix };
  const form = keyTable.find((row) => row.of === part && row.key === key)?.form;
  const kind = `${part}.${key}`;
  if (form?.form === 'texts') return slotAt(value, spot, kind);
  if (form?.form === 'list' && form.of.form === 'texts')
    return value.kind === 'list'
      ? value.items.flatMap((item, at) =>
          slotAt(item, { ...spot, prefix: `${spot.prefix}[${at + 1}]`, path: [...spot.path, at] }, kind),
        )
      : [];
  switch (kind) {
    case 'template.labels':
      return value.kind === 'map' ? slotsIn(value, 'labels', spot) : [];
    case 'template.phases':
      return listed(value, unnamed, () => 'phase');
    case 'phase.questions':
    case 'repeat.questions':
      return listed(value, unnamed, (item) =>
        entryOf(item, 'repeat') === undefined ? 'question' : 'repeat',
      );
    case 'question.options':
      return optionSlots(value, spot, 'option.label');
    case 'repeat.over':
      return optionSlots(value, spot, 'repeat.over');
    default:
      return [];
  }
};

const slotsIn = (node: MapNode, part: Part, spot: Spot): readonly TextSlot[] =>
  node.entries.flatMap(({ key, value }) => slotsOf(part, key, value, spot));

/** The texts of a template in YAML; null when it has an error. */
export const textsOfTemplate = (source: string): TemplateTexts | null => {
  const { value: template } = readTemplate(source);
  const { value: node } = readYaml(source);
  if (template === null || node?.kind !== 'map') return null;
  const { id, languages } = template;
  return { id, languages, slots: slotsIn(node, 'template', { prefix: '', path: [], languages }) };
};
