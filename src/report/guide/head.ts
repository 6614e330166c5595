/** The first of the paper: what it is for, how long it takes, what to fill in, and asking whether one may write. */
import type { Template } from '../../template/template.ts';
import { questionsIn } from '../../template/walk.ts';
import { heading, paragraph } from '../blocks.ts';
import type { PaperBlock } from './paper.ts';
import { phaseName } from './phases.ts';
import { field, lead, led, part, spoken, ticks } from './pieces.ts';
import { textsOf } from './texts-of.ts';
import type { Wording } from './wording.ts';

const fields = ['alias', 'role', 'place', 'date', 'round', 'facilitator'] as const;

/** How a template asks itself whether one may write: then the head need not. */
const asksItself = ({ phases }: Template): boolean =>
  phases.some(({ items }) => questionsIn(items).some(({ id }) => id === 'may_write'));

const timing = (template: Template, wording: Wording): readonly PaperBlock[] => {
  const { say } = wording;
  const { minutes, phases } = template;
  const each = phases.flatMap((phase) =>
    phase.minutes === null
      ? []
      : [say('guide.minutes.phase', { phase: phaseName(phase, template, wording), minutes: phase.minutes })],
  );
  if (minutes === null && each.length === 0) return [];
  const whole = minutes ?? phases.reduce((sum, phase) => sum + (phase.minutes ?? 0), 0);
  const duration = say('template.minutes', { minutes: whole });
  return [each.length === 0 ? lead(duration) : led(`${duration}:`, `${each.join(', ')}`)];
};

/** Says in what language the texts are, where that is not the reader's. */
const translation = (template: Template, { say, language }: Wording): readonly PaperBlock[] => {
  const { languages } = template;
  const [first] = languages;
  if (!languages.includes(language)) return [paragraph(say('guide.other-language', { language: first }))];
  const whole = textsOf(template).every((text) => text[language] !== undefined);
  return whole ? [] : [paragraph(say('guide.untranslated', { language: first }))];
};

const mayWrite = ({ say }: Wording): readonly PaperBlock[] => [
  part('question', [
    paragraph(say('guide.may-write.about')),
    spoken(say('guide.may-write')),
    ticks([say('words.yes'), say('guide.may-write.no')], { row: true }),
  ]),
];

export const head = (template: Template, wording: Wording): readonly PaperBlock[] => {
  const { say, read } = wording;
  const purpose = read(template.purpose);
  return [
    heading(1, read(template.title) || template.id),
    ...(purpose === '' ? [] : [paragraph(purpose)]),
    ...timing(template, wording),
    ...translation(template, wording),
    part(
      'fields',
      fields.map((name) => field(say(`guide.field.${name}`))),
    ),
    ...(asksItself(template) ? [] : mayWrite(wording)),
  ];
};
