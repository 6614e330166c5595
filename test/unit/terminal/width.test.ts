/** How wide lines may be, wherever the output goes. */
import { expect, it } from 'vitest';
import { widthOf } from '../../../src/terminal/width.ts';

it.each([
  [{ columns: 120 }, {}, 120],
  [{ columns: 120 }, { COLUMNS: '40' }, 120],
  [{}, { COLUMNS: '40' }, 40],
  [{ columns: 0 }, { COLUMNS: '40' }, 40],
  [{ columns: 0 }, {}, 80],
  [{}, { COLUMNS: 'wide' }, 80],
])('is for %j with %j: %i columns', (stream, environment, columns) => {
  expect(widthOf(stream, environment)).toBe(columns);
});
