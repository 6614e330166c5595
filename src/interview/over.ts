/** What a repeat goes over: the items it proposes one by one, and those that a row may name. */
import type { Repeat } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { outwards, turnPath } from './path.ts';
import type { Sight } from './sight.ts';
import { turnsIn } from './state.ts';

/** The items in their order; `open` when others may be named as well. */
export interface Items {
  readonly items: readonly string[];
  readonly open: boolean;
}

/** The items of the repeat at `path`, or in whose turn `path` is; null for a repeat that goes over nothing. */
export const itemsOf = (sight: Sight, repeat: Repeat, path: Path): Items | null => {
  const { surroundings } = sight.state;
  switch (repeat.over?.kind) {
    case undefined:
      return null;
    case 'list':
      return { items: repeat.over.items.map((item) => item.value), open: false };
    case 'answer':
      return { items: chosen(sight, repeat.over.question, path), open: false };
    case 'settings':
      return { items: surroundings.settings ?? [], open: surroundings.settings === null };
    case 'practices':
      return { items: surroundings.practices, open: true };
  }
};

/** The first item that no turn of the repeat at `path` goes over yet. */
export const nextItem = (sight: Sight, repeat: Repeat, path: Path): string | null => {
  const items = itemsOf(sight, repeat, path)?.items ?? [];
  const taken = new Set(turnsIn(sight.state, path).map((number) => itemOf(sight, repeat, path, number)));
  return items.find((item) => !taken.has(item)) ?? null;
};

/** Whether a repeat has gone over all there is, so that there is nothing left to ask. */
export const isExhausted = (sight: Sight, repeat: Repeat, path: Path): boolean =>
  itemsOf(sight, repeat, path)?.open === false && nextItem(sight, repeat, path) === null;

const itemOf = (sight: Sight, repeat: Repeat, path: Path, number: number): string | null => {
  const turn = turnPath(path, number);
  const answer =
    repeat.itemQuestion === null
      ? sight.state.items.get(turn)
      : sight.state.answers.get(`${turn}.${repeat.itemQuestion}`);
  return answer === undefined ? null : String(answer);
};

/** What was chosen at the nearest question of that id: in a turn around the repeat, else outside every turn. */
const chosen = (sight: Sight, question: string, path: Path): readonly string[] => {
  const around = [...outwards(path).map((outer) => `${outer}.${question}`), question];
  const seen = around.find((candidate) => sight.visible.has(candidate));
  const answer = seen === undefined ? undefined : sight.state.answers.get(seen);
  return Array.isArray(answer) ? answer.map(String) : typeof answer === 'string' ? [answer] : [];
};
