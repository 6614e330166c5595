/** What a key leaves as it is on the screen is not made again; what changes always is. */
import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../src/faces/screen/remembered.ts';

describe('a part of a picture', () => {
  const counted = () => {
    const made: string[] = [];
    const make = remembered((text: string, paper: { readonly columns: number }) => {
      made.push(text);
      return `${text} ${paper.columns}`;
    });
    return { made, make };
  };

  it('is made once for the same values', () => {
    const { made, make } = counted();
    const paper = { columns: 80 };
    expect([make('a', paper), make('a', paper)]).toEqual(['a 80', 'a 80']);
    expect(made).toEqual(['a']);
  });

  it('is made again where one of them differs, also back to what it was before', () => {
    const { made, make } = counted();
    const [wide, narrow] = [{ columns: 80 }, { columns: 40 }];
    const shown = [make('a', wide), make('b', wide), make('b', narrow), make('a', wide)];
    expect(shown).toEqual(['a 80', 'b 80', 'b 40', 'a 80']);
    expect(made).toEqual(['a', 'b', 'b', 'a']);
  });
});
