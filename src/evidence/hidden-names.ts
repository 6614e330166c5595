/** Keeps the names of small settings out of every text, also out of a person's own words. */
import type { Setting } from '../inquiry/inquiry.ts';
import type { Places } from './evidence.ts';

/** Names, and ids with a figure in them: `combi-01` names its setting when spoken, `home` is a plain word. */
export const namesToHide = (settings: readonly Setting[]): readonly string[] => {
  const names = settings.map(({ name }) => name);
  const ids = settings.map(({ id }) => id).filter((id) => /\d/.test(id));
  return [...new Set([...names, ...ids])].filter((name) => name.trim().length > 2);
};

/** Puts `[…]` where a text names a small setting: whole words only, in capitals or not. */
export const withoutHiddenNames = ({ hiddenNames }: Places): ((text: string) => string) => {
  if (hiddenNames.length === 0) return (text) => text;
  const names = [...hiddenNames]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.normalize('NFC').trim().split(/\s+/).map(literal).join('\\s+'));
  const first = new Set(names.map((name) => name.split('\\s+', 1)[0]));
  const anyFirst = new RegExp([...first].join('|'), 'iu');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => {
    const composed = text.normalize('NFC');
    if (!anyFirst.test(composed)) return text;
    const without = composed.replace(pattern, '[…]');
    return without === composed ? text : without;
  };
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
