/** Places sort rows in the order of the template, however late they came. */
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../src/interview/place.ts';
import { visit } from './visit.ts';

const inOrder = [
  'welcome',
  'topics',
  'why_team',
  'example[1]',
  'example[1].item',
  'example[1].story',
  'example[1].effect[1].what',
  'example[1].effect[2]',
  'example[1].effect[10]',
  'example[1].effect[10].what',
  'example[1].effect',
  'example[2].story',
  'example[10].story',
  'example[999999].reach',
  'example',
  'theme[1].theme_text',
  'reflection',
  'nowhere',
];

describe('the place of a path', () => {
  it('sorts as the template asks, turns by their number, a repeat itself after its turns', () => {
    const placeOf = placeIn(visit);
    const shuffled = [...inOrder].reverse().sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    expect(shuffled).toEqual(inOrder);
  });

  it('is the same for what is hidden there', () => {
    const placeOf = placeIn(visit);
    expect(placeOf('why_team#headline')).toBe(placeOf('why_team'));
    expect(placeOf('example[2]#turn')).toBe(placeOf('example[2]'));
    expect(placeOf('example#skip')).toBe(placeOf('example'));
  });
});
