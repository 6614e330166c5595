/** What became of the value under one key, in the form that its kind of value has. */
import type { Condition, Text } from '../template.ts';
import { conditionMove } from './condition-change.ts';
import type { KeyValue } from './key-values.ts';
import type { Move } from './move.ts';

/** One thing that happened to a value. */
export interface Happened {
  readonly move: Move;
  readonly language: string | null;
  readonly old: string | null;
  readonly new: string | null;
}

export interface Versions {
  /** Default languages of the old and the new template. */
  readonly language: { readonly old: string; readonly new: string };
  /** What a question of the old template is called now. */
  readonly renamed: (question: string) => string;
}

const happened = (
  move: Move,
  old: string | null,
  now: string | null,
  language: string | null = null,
): Happened => ({
  move,
  language,
  old,
  new: now,
});

const comeOrGone = (old: string | null, now: string | null, move: Move): Happened =>
  happened(old === null ? 'added' : now === null ? 'removed' : move, old, now);

const textIn = (text: Text | null, language: string): string | null => text?.[language] ?? null;

const compareTexts = (old: Text | null, now: Text | null, { language }: Versions): readonly Happened[] => {
  if (old === null && now === null) return [];
  if (old === null || now === null)
    return [
      happened(old === null ? 'added' : 'removed', textIn(old, language.old), textIn(now, language.new)),
    ];
  const languages = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return languages.flatMap((code) => {
    const [before, after] = [textIn(old, code), textIn(now, code)];
    if (before === after) return [];
    const move = before === null ? 'translated' : after === null ? 'untranslated' : 'changed';
    return [happened(move, before, after, code)];
  });
};

const compareAmounts = (old: number | null, now: number | null): readonly Happened[] => {
  if (old === now) return [];
  const shown = (amount: number | null): string | null => (amount === null ? null : String(amount));
  const move = old !== null && now !== null && now > old ? 'raised' : 'lowered';
  return [comeOrGone(shown(old), shown(now), move)];
};

const compareLists = (
  old: readonly string[],
  now: readonly string[],
  first: boolean,
): readonly Happened[] => {
  const [head = null] = old;
  const [newHead = null] = now;
  return [
    ...now.filter((item) => !old.includes(item)).map((item) => happened('added', null, item)),
    ...old.filter((item) => !now.includes(item)).map((item) => happened('removed', item, null)),
    ...(first && head !== newHead ? [happened('changed', head, newHead)] : []),
  ];
};

const compareConditions = (
  old: Condition | null,
  now: Condition | null,
  { renamed }: Versions,
): readonly Happened[] => {
  if (old === null || now === null)
    return old === now ? [] : [comeOrGone(old?.source ?? null, now?.source ?? null, 'changed')];
  const move = conditionMove(old.expression, now.expression, renamed);
  return move === null ? [] : [happened(move, old.source, now.source)];
};

/** Nothing for values that are the same; two forms of one key (a scale's end, a turn's source) are never the same. */
export const compareValues = (old: KeyValue, now: KeyValue, versions: Versions): readonly Happened[] => {
  if (old.form === 'texts' && now.form === 'texts') return compareTexts(old.texts, now.texts, versions);
  if (old.form === 'amount' && now.form === 'amount') return compareAmounts(old.amount, now.amount);
  if (old.form === 'list' && now.form === 'list') return compareLists(old.items, now.items, now.first);
  if (old.form === 'condition' && now.form === 'condition')
    return compareConditions(old.condition, now.condition, versions);
  const [before, after] = [plain(old), plain(now)];
  return before.value === after.value ? [] : [comeOrGone(before.shown, after.shown, 'changed')];
};

const plain = (found: KeyValue): { readonly value: string | null; readonly shown: string | null } => {
  if (found.form === 'value') return found;
  const shown = found.form === 'amount' && found.amount !== null ? String(found.amount) : null;
  return { value: shown, shown };
};
