/** What a page to write on holds besides text: ruled room, boxes to tick, and parts that stay together. */
import type { Node, Paragraph, Parent } from 'mdast';
import type { Block } from '../document.ts';

/** Empty lines to write on. */
export interface Room extends Node {
  type: 'room';
  lines: number;
}

/** A blank to fill in, inside a sentence. */
export interface Blank extends Node {
  type: 'blank';
  /** `rest` runs to the end of the line. */
  size: 'short' | 'rest';
}

/** Answers to choose from; `tick` has a box before each, `number` a place to write a number. */
export interface Ticks extends Parent {
  type: 'ticks';
  mark: 'tick' | 'number';
  /** Beside one another instead of below. */
  row: boolean;
  children: Paragraph[];
}

export type PartName =
  | 'fields'
  | 'question'
  | 'condition'
  | 'help'
  | 'probes'
  | 'turn'
  | 'sheet'
  | 'grid'
  | 'after'
  | 'codebook';

/** Blocks that belong together: kept on one page, or begun on a new one. */
export interface Part extends Parent {
  type: 'part';
  name: PartName;
  children: PaperBlock[];
}

export type PaperBlock = Block | Room | Ticks | Part;

declare module 'mdast' {
  interface RootContentMap {
    room: Room;
    ticks: Ticks;
    part: Part;
    blank: Blank;
  }
  interface PhrasingContentMap {
    blank: Blank;
  }
}
