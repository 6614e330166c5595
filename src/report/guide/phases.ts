/** The phases on paper: during the conversation what is said and asked, afterwards what is filled in. */
import type { Item, Phase, Template } from '../../template/template.ts';
import { heading, paragraph } from '../blocks.ts';
import { askQuestion, type Depth, onlyIf } from './ask-question.ts';
import { itemsAt } from './moments.ts';
import type { PaperBlock } from './paper.ts';
import { part, spoken } from './pieces.ts';
import { repeatOnPaper } from './repeats.ts';
import type { Wording } from './wording.ts';

/** Its title, else what the group or people in general call that phase, else its id. */
export const phaseName = (
  { id, phase, title }: Phase,
  { labels }: Template,
  { say, read }: Wording,
): string =>
  read(title) || (phase === null ? '' : read(labels[phase] ?? null) || say(`guide.phase.${phase}`)) || id;

const withMinutes = (name: string, minutes: number | null, { say }: Wording): string =>
  minutes === null ? name : say('guide.phase', { name, minutes: say('template.minutes', { minutes }) });

const onPaper = (items: readonly Item[], depth: Depth, wording: Wording): readonly PaperBlock[] =>
  items.map((item) =>
    item.item === 'question' ? askQuestion(item, depth, wording) : repeatOnPaper(item, depth, wording),
  );

/**
 * A phase whose questions all come afterwards is named only when there is something to say in it. One that begins with
 * a repeat on a sheet of its own stands on that sheet.
 */
const livePhase = (phase: Phase, template: Template, wording: Wording): readonly PaperBlock[] => {
  const items = itemsAt(phase.items, 'live');
  const said = wording.read(phase.say);
  if (items.length === 0 && said === '') return [];
  const asked = onPaper(items, 3, wording);
  const blocks = [
    heading(2, withMinutes(phaseName(phase, template, wording), phase.minutes, wording)),
    ...onlyIf(phase.when, wording),
    ...(said === '' ? [] : [spoken(said)]),
  ];
  const [first, ...rest] = asked;
  return first?.type === 'part' && first.name === 'sheet'
    ? [part('sheet', [...blocks, ...first.children]), ...rest]
    : [...blocks, ...asked];
};

export const conversation = (template: Template, wording: Wording): readonly PaperBlock[] =>
  template.phases.flatMap((phase) => livePhase(phase, template, wording));

/** Nothing when all is asked during the conversation. */
export const afterwards = (template: Template, wording: Wording): readonly PaperBlock[] => {
  const items = template.phases.flatMap((phase) => itemsAt(phase.items, 'after'));
  if (items.length === 0) return [];
  const { say } = wording;
  return [
    part('after', [
      heading(2, say('guide.after')),
      paragraph(say('guide.after.about')),
      ...onPaper(items, 3, wording),
    ]),
  ];
};
