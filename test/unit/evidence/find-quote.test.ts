/** A sentence is found in a text however it is written, and is not found where it does not stand. */
import { describe, expect, it } from 'vitest';
import { standsIn } from '../../../src/evidence/find-quote.ts';

describe('standsIn', () => {
  it('finds a sentence whatever its marks, blanks and capitals are', () => {
    expect(standsIn('"Niemand telde de uren."', ['Toen – niemand\ntelde DE uren!'])).toBe(true);
  });

  it('knows a sentence that is no longer there, and one that was never told', () => {
    expect(standsIn('niemand telde de uren', ['iedereen telde de uren', ''])).toBe(false);
    expect(standsIn('niemand telde de uren', [])).toBe(false);
    expect(standsIn('de uren', ['de urenlange dag'])).toBe(false);
    expect(standsIn('  ', ['een dag'])).toBe(false);
  });
});
