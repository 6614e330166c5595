/** What a repeat goes over: the items it proposes one by one, and those that a row may name. */
import type { Repeat } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { turnPath } from './path.ts';
import type { Sight } from './sight.ts';
import { turnsIn } from './state.ts';

/** The items in their order; `open` when others may be named as well. Null for a repeat that goes over nothing. */
export interface Items {
  readonly items: readonly string[];
  readonly open: boolean;
}

export const itemsOf = (sight: Sight, repeat: Repeat): Items | null => {
  const { surroundings } = sight.state;
  switch (repeat.over?.kind) {
    case undefined:
      return null;
    case 'list':
      return { items: repeat.over.items.map((item) => item.value), open: false };
    case 'answer':
      return { items: chosen(sight, repeat.over.question), open: false };
    case 'settings':
      return { items: surroundings.settings ?? [], open: surroundings.settings === null };
    case 'practices':
      return { items: surroundings.practices, open: true };
  }
};

/** The first item that no turn of the repeat at `path` goes over yet. */
export const nextItem = (sight: Sight, repeat: Repeat, path: Path): string | null => {
  const items = itemsOf(sight, repeat)?.items ?? [];
  const taken = new Set(turnsIn(sight.state, path).map((number) => itemOf(sight, repeat, path, number)));
  return items.find((item) => !taken.has(item)) ?? null;
};

/** Whether a repeat has gone over all there is, so that there is nothing left to ask. */
export const isExhausted = (sight: Sight, repeat: Repeat, path: Path): boolean =>
  itemsOf(sight, repeat)?.open === false && nextItem(sight, repeat, path) === null;

const itemOf = (sight: Sight, repeat: Repeat, path: Path, number: number): string | null => {
  const turn = turnPath(path, number);
  const answer =
    repeat.itemQuestion === null
      ? sight.state.items.get(turn)
      : sight.state.answers.get(`${turn}.${repeat.itemQuestion}`);
  return answer === undefined ? null : String(answer);
};

const chosen = (sight: Sight, question: string): readonly string[] => {
  const answer = sight.visible.has(question) ? sight.state.answers.get(question) : undefined;
  return Array.isArray(answer) ? answer.map(String) : typeof answer === 'string' ? [answer] : [];
};
