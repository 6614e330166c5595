/** What Esc offers on a page, and the keys that help there. */
import type { Say } from '../../../messages/speech.ts';
import type { Field } from '../field.ts';
import { readingField } from '../scene/reading-field.ts';
import { sheetList } from '../scene/sheet-list.ts';

const ways = ['on', 'back', 'pause', 'help'] as const;
type Way = (typeof ways)[number];

export interface Sheet {
  readonly title: string;
  readonly field: Field<string>;
  /** Whether what was told gives way to it; any key that it has no use for puts it away. */
  readonly alone: boolean;
}

export const pageMenu = (say: Say): Sheet => ({
  title: say('field.page.menu'),
  field: sheetList({ say, offers: ways.map((value) => ({ value, label: say(`field.page.menu.${value}`) })) }),
  alone: false,
});

export const wayOf = (value: string): Way => ways.find((way) => way === value) ?? 'on';

const help = [
  'field.page.help.take',
  'field.page.help.list',
  'field.page.help.scroll',
  'field.page.help.back',
  'field.page.help.menu',
  'field.page.help.interrupt',
] as const;

export const helpLines = (say: Say): readonly string[] => help.map((key) => say(key));

export const pageHelp = (say: Say): Sheet => ({
  title: say('screen.help'),
  field: readingField(
    say,
    helpLines(say).map((text) => ({ text, style: 'plain' })),
  ),
  alone: true,
});
