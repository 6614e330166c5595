/** Builders for what is peculiar to a page to write on; their texts go through the builders of every report. */
import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { paragraph } from '../blocks.ts';
import { clean } from '../clean.ts';
import type { Blank, PaperBlock, Part, PartName, Room, Ticks } from './paper.ts';

export const room = (lines: number): Room => ({ type: 'room', lines });

const blank = (size: Blank['size']): Blank => ({ type: 'blank', size });

const words = (text: string): PhrasingContent[] => paragraph(text).children;

/** `Label: ______` to the end of the line. */
export const field = (label: string): Paragraph => ({
  type: 'paragraph',
  children: [...words(`${label}:`), ...gap, blank('rest')],
});

const gap: PhrasingContent[] = [{ type: 'text', value: ' ' }];

/** Words with a short blank after each: `day ____ month ____`. */
export const blanks = (labels: readonly string[]): Paragraph => ({
  type: 'paragraph',
  children: labels.flatMap((label, index) => [
    ...(index === 0 ? [] : gap),
    ...words(label),
    ...gap,
    blank('short'),
  ]),
});

export const ticks = (labels: readonly string[], { row = false, mark = 'tick' }: TickStyle = {}): Ticks => ({
  type: 'ticks',
  mark,
  row,
  children: labels.map((label) => paragraph(label)),
});

interface TickStyle {
  readonly row?: boolean;
  readonly mark?: Ticks['mark'];
}

export const part = (name: PartName, children: readonly PaperBlock[]): Part => ({
  type: 'part',
  name,
  children: [...children],
});

/** What the facilitator says aloud, set apart; its paragraphs are kept. */
export const spoken = (text: string): Blockquote => ({
  type: 'blockquote',
  children: clean(text)
    .split('\n\n')
    .map((stanza) => paragraph(stanza)),
});

/** A bold word or two, then a sentence. */
export const led = (lead: string, text: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: words(lead) }, ...gap, ...words(text)],
});

/** A bold line that leads in what follows. */
export const lead = (text: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: words(text) }],
});
