/** Where a path stands in its template, as a text that sorts: rows that came later read in the order of the questions. */
import type { Template } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { idOf } from './path.ts';
import { planOf } from './plan.ts';
import { itemKey } from './row-item.ts';

/** As many digits as there can be turns, and more than there can be questions. */
const digits = 6;

const padded = (number: number): string => String(number).padStart(digits, '0');

/**
 * Compare the texts character by character. `example[1].story` gives `000007:000001.000002`; the item gone over comes
 * first in its turn, a repeat itself (which is left after its turns) after the last, an unknown path at the very end.
 * What follows a `#` is no part of the place.
 */
export const placeIn = (template: Template): ((path: Path) => string) => {
  const known = places.get(template);
  if (known !== undefined) return known;
  const placeOf = placesOf(template);
  places.set(template, placeOf);
  return placeOf;
};

/** Made once per template. */
const places = new WeakMap<Template, (path: Path) => string>();

const placesOf = (template: Template): ((path: Path) => string) => {
  const { spots, levels } = planOf(template);
  const positions = new Map<string, number>();
  for (const level of levels.values()) {
    [...level.keys()].forEach((id, index) => {
      positions.set(id, index + 1);
    });
  }
  return (path) => {
    const [bare = path] = path.split('#');
    const segments = bare.split('.').map((segment) => {
      const id = idOf(segment);
      const place = padded(positions.get(id) ?? (segment === itemKey ? 0 : 10 ** digits - 1));
      const turn = /\[(\d+)\]$/.exec(segment)?.[1];
      return turn === undefined ? { place, id } : { place: `${place}:${padded(Number(turn))}`, id: null };
    });
    const last = segments.at(-1)?.id ?? null;
    const isRepeat = last !== null && spots.get(last)?.item.item === 'repeat';
    return `${segments.map(({ place }) => place).join('.')}${isRepeat ? ':~' : ''}`;
  };
};
