/** The keys that bring a thing about on each of the faces. */
import { pasted } from './conduct.ts';

export type Form = 'line' | 'story' | 'list';

export interface Hand {
  /** What is typed up to its end; in `paste` a number of lines at once, where the face can be asked for it. */
  readonly answer: (form: Form, lines: readonly string[], paste: readonly string[]) => readonly string[];
  readonly yes: readonly string[];
  /** Whether another turn is wanted. */
  readonly more: (wanted: boolean) => readonly string[];
  /** What stands stays. */
  readonly leave: (type: string) => readonly string[];
  /** `stands`: the note that is there already. */
  readonly note: (text: string, stands: string) => readonly string[];
  /** `above`: how many lines stand before it, where it is chosen from a list. */
  readonly skip: (reason: string, above: number) => readonly string[];
  readonly back: readonly string[];
  /** Whether the note has a draft of its own, and what stands is there to be continued. */
  readonly ownNote: boolean;
}

const enter = '\r';
const done = '\u0004';

const entered = (text: string): readonly string[] => [...text, enter];

export const plainHand: Hand = {
  answer: (form, lines, paste) => [
    ...[...lines, ...paste].flatMap(entered),
    ...(form === 'line' ? [] : entered('.')),
  ],
  yes: entered('ja'),
  more: (wanted) => entered(wanted ? 'ja' : 'nee'),
  leave: (type) => entered(type === 'story' ? '.' : ''),
  note: (text) => entered(`/notitie ${text}`),
  skip: (reason) => entered(`/overslaan ${reason}`),
  back: entered('/terug'),
  ownNote: false,
};

export const screenHand: Hand = {
  answer: (form, lines, paste) => [
    ...[...lines.join(enter)],
    ...(paste.length === 0 ? [] : [enter, pasted(paste.join('\n'))]),
    form === 'line' ? enter : done,
  ],
  yes: ['j'],
  more: (wanted) => entered(wanted ? 'ja' : 'nee'),
  leave: (type) => [type === 'say' ? enter : done],
  note: (text, stands) => ['\t', ...(stands === '' ? [] : [enter]), ...text, done],
  skip: (reason, above) => ['\u001b', ...Array<string>(above).fill('\u001b[B'), enter, ...reason, enter],
  back: ['\u001b[Z'],
  ownNote: true,
};
