/** Half-filled reach as text that is kept and read back: a line per group, and the name that was being typed. */
import { type ReachValue, reachValues } from '../../../template/fixed-answers.ts';

interface ReachBegun {
  readonly reach: ReadonlyMap<string, ReachValue>;
  /** Of a group that has no line yet. */
  readonly name: string;
}

export const reachText = ({ reach, name }: ReachBegun): string =>
  [...[...reach].map(([group, value]) => `${group}: ${value}`), ...(name === '' ? [] : [name])].join('\n');

export const reachIn = (text: string): ReachBegun => {
  const reach = new Map<string, ReachValue>();
  let name = '';
  for (const line of text.split('\n')) {
    const at = line.lastIndexOf(': ');
    const value = at < 1 ? undefined : reachValues.find((known) => known === line.slice(at + 2));
    if (value === undefined) name = line;
    else reach.set(line.slice(0, at), value);
  }
  return { reach, name };
};
