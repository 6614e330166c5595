/** A line or two under the answer: it stands until it was in sight for a while and another key is pressed. */
import type { Complaint } from '../../../interview/refusal.ts';
import type { Say } from '../../../messages/speech.ts';
import { complaintLine } from '../../words/complaint-words.ts';
import type { Told } from '../pages/told.ts';

/** Milliseconds. */
const leastInSight = 4000;

const mostLines = 2;
const mostLetters = 150;

export interface Notice {
  readonly lines: () => readonly string[];
  readonly put: (...lines: readonly string[]) => void;
  /** What the program told since, if anything, and more. */
  readonly take: (told: Told, ...more: readonly string[]) => void;
  /** It is on the screen now. */
  readonly seen: () => void;
  /** A key was pressed. */
  readonly age: () => void;
}

export const noticeOn = (elapsed: () => number): Notice => {
  let shown: readonly string[] = [];
  let since: number | null = null;
  const put = (...lines: readonly string[]): void => {
    shown = [...new Set(lines)];
    since = null;
  };
  return {
    lines: () => shown,
    put,
    take: (told, ...more) => {
      const lines = [...told.waiting(), ...more];
      if (lines.length > 0) put(...lines);
      told.forget();
    },
    seen: () => {
      since ??= elapsed();
    },
    age: () => {
      if (since !== null && elapsed() - since >= leastInSight) shown = [];
    },
  };
};

/** Whether it can stand under an answer; what is longer is a page of its own. */
export const isShort = (lines: readonly string[]): boolean =>
  lines.length <= mostLines && lines.join(' ').length <= mostLetters;

/** As it is said here, where nothing is typed behind a slash. */
export const complaintHere = (say: Say, complaint: Complaint): string => {
  switch (complaint.code) {
    case 'answer-required':
      return say('screen.refused.needed');
    case 'too-few-turns':
      return say('screen.refused.too-few-turns', complaint.params);
    case 'not-here':
    case 'unknown-question':
      return say('screen.refused.not-here');
    default:
      return complaintLine(say, complaint);
  }
};
