/** Sorts a conversation by the turn or phase that may become a record, so that each is read once. */
import type { Conversation, GivenAnswer, Headline, Turn } from '../interview/conversation.ts';
import type { Template } from '../template/template.ts';
import { isBlank } from './captured.ts';

/** By the path of a turn that is `of:` a kind, else by the id of a phase. */
export interface Heard {
  readonly answers: (path: string) => readonly GivenAnswer[];
  /** The first headline given there. */
  readonly headline: (path: string) => Headline | null;
  /** All turns in a phase. */
  readonly turns: (phase: string) => readonly Turn[];
}

export const hear = (template: Template, conversation: Conversation): Heard => {
  const recorded = new Set(
    conversation.turns.filter(({ repeat }) => repeat.of !== null).map(({ path }) => path),
  );
  const phases = new Map(template.phases.flatMap(({ id, items }) => items.map((item) => [item.id, id])));
  const phaseOf = (path: string): string => phases.get(path.split(/[.[]/, 1)[0] ?? path) ?? '';
  const ownerOf = (path: string): string => {
    for (
      let turn = turnAround(path);
      turn !== null;
      turn = turnAround(turn.slice(0, turn.lastIndexOf('[')))
    ) {
      if (recorded.has(turn)) return turn;
    }
    return phaseOf(path);
  };
  const open = conversation.answers.filter(({ question }) => !question.private);
  const answers = grouped(open, ({ path }) => ownerOf(path));
  const headlines = grouped(
    conversation.headlines.filter(({ text }) => !isBlank(text)),
    ({ path }) => ownerOf(path),
  );
  const turns = grouped(conversation.turns, ({ path }) => phaseOf(path));
  return {
    answers: (path) => answers.get(path) ?? [],
    headline: (path) => headlines.get(path)?.[0] ?? null,
    turns: (phase) => turns.get(phase) ?? [],
  };
};

/** `example[1].effect[2].what` → `example[1].effect[2]`; a turn is its own; null outside every turn. */
const turnAround = (path: string): string | null => {
  const end = path.lastIndexOf(']');
  return end === -1 ? null : path.slice(0, end + 1);
};

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
};
