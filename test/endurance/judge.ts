/** Judges what a killed interview left behind against what had been typed and acknowledged. */
import type { State } from '../../src/interview/engine.ts';
import { after, type Halfway, typedText } from './conduct.ts';
import { type Kept, linesOf } from './kept.ts';

/** How a run stood when it was cut short. */
export interface Cut {
  /** All that was acknowledged before what is being typed. */
  readonly state: State;
  /** Null: nothing was being typed. */
  readonly halfway: Halfway | null;
  readonly acknowledged: boolean;
  /** How many of the typed keys were seen on the screen. */
  readonly onScreen: number;
}

export interface Judged {
  /** What is there now, to go on from. */
  readonly state: State;
  /** Text that is there as a draft; empty: none. */
  readonly draft: string;
  /** What was not as it should be, one line each. */
  readonly losses: readonly string[];
}

export const judge = (kept: Kept, cut: Cut): Judged => {
  const { state: before, halfway } = cut;
  const whole = halfway !== null && halfway.typed === halfway.doing.keys.length;
  const reached = whole ? [after(before, halfway.doing)] : [];
  const possible = cut.acknowledged ? reached : [...reached, before];
  const state = possible.find((candidate) => isSame(kept.lines, linesOf(candidate)));
  const damage = kept.damage.map((code) => `damage: ${code}`);
  if (state === undefined) {
    const wanted = linesOf(possible[0] ?? before);
    const gone = wanted.filter((line) => !kept.lines.includes(line)).join(' ');
    const strange = kept.lines.filter((line) => !wanted.includes(line)).join(' ');
    const what = `${cut.acknowledged ? 'acknowledged, but' : 'kept earlier, but'} not there: ${gone || 'nothing'}; there instead: ${strange || 'nothing'}`;
    return { state: before, draft: '', losses: [...damage, what] };
  }
  const place = state === before ? (halfway?.doing.draft ?? null) : null;
  const isHere = ({ kind, path }: { readonly kind: string; readonly path: string }): boolean =>
    kind === place?.kind && path === place.path;
  const others = kept.drafts.filter((draft) => !isHere(draft));
  const draft = kept.drafts.find(isHere)?.text ?? '';
  return {
    state,
    draft,
    losses: [
      ...damage,
      ...others.map(
        ({ kind, path, text }) => `a draft of what is no longer being typed: ${kind} ${path} "${text}"`,
      ),
      ...(place === null || halfway === null ? [] : draftLosses(draft, halfway, cut.onScreen)),
    ],
  };
};

/** Of half-typed text at most the last keystroke may be missing; of a command all of it. */
const draftLosses = (draft: string, halfway: Halfway, onScreen: number): readonly string[] => {
  const typed = typedText(halfway);
  if (!typed.startsWith(draft)) return [`the draft "${draft}" is not what was typed: "${typed}"`];
  if (halfway.doing.draft?.of === 'command') return [];
  const least = typedText({ ...halfway, typed: Math.max(0, onScreen - 1) }).trimEnd();
  return draft.length < least.length ? [`of "${least}" on the screen only "${draft}" is in the draft`] : [];
};

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((line, index) => line === others[index]);
