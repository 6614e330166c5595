/** What a facilitator types next in an interview: chosen by chance, with what it should bring about in the engine. */
import { apply, next, type Reply, type State } from '../../src/interview/engine.ts';
import type { Chance } from './length.ts';

/** One thing done at a question. */
export interface Doing {
  /** Keys up to the last Enter, one by one. */
  readonly keys: readonly string[];
  readonly reply: Reply;
  /** Where what is typed is a draft meanwhile; null: it is a command. */
  readonly draft: { readonly kind: 'answer' | 'headline'; readonly path: string } | null;
}

const words =
  'de buurvrouw bracht soep één avond tuinfeest “samen” iemand belde wij zongen naïef café overkant niemand telde uren 🌱 zonnebloem draaiorgel'.split(
    ' ',
  );

/** Each with a number of its own, so that no two texts are alike. */
export const tellerOf = (chance: Chance, turns: number) => {
  let told = 0;
  const line = (): string => {
    told += 1;
    const some = Array.from({ length: 2 + chance.below(5) }, () => words[chance.below(words.length)] ?? '');
    return `${some.join(' ')} nr${told}`;
  };
  const keysOf = (...lines: readonly string[]): readonly string[] => lines.flatMap((text) => [...text, '\r']);

  const answer = (state: State): Doing => {
    const ask = next(state);
    switch (ask.ask) {
      case 'done':
        throw new Error('nothing is asked any more');
      case 'more':
        return ask.count < turns && (ask.count === 0 || chance.percent(75))
          ? { keys: keysOf('ja'), reply: { reply: 'another' }, draft: null }
          : { keys: keysOf('nee'), reply: { reply: 'no-more' }, draft: null };
      case 'headline': {
        if (ask.text !== null) return { keys: keysOf(''), reply: { reply: 'leave' }, draft: null };
        const text = line();
        const draft = { kind: 'headline', path: ask.path } as const;
        return { keys: keysOf(text), reply: { reply: 'headline', text }, draft };
      }
      case 'question': {
        const { path, question } = ask;
        const draft = { kind: 'answer', path } as const;
        const give = (value: string | readonly string[], ...lines: readonly string[]): Doing => ({
          keys: keysOf(...lines),
          reply: { reply: 'answer', value },
          draft,
        });
        if (ask.answer !== null)
          return {
            keys: keysOf(question.type === 'story' ? '.' : ''),
            reply: { reply: 'leave' },
            draft,
          };
        switch (question.type) {
          case 'say':
            return { keys: keysOf(''), reply: { reply: 'leave' }, draft: null };
          case 'yes_no':
            return { keys: keysOf('ja'), reply: { reply: 'answer', value: true }, draft: null };
          case 'date':
            return give('2026-03-14', '2026-03-14');
          case 'text':
            return ((text) => give(text, text))(line());
          case 'story': {
            const lines = Array.from({ length: 1 + chance.below(3) }, line);
            return give(lines.join('\n'), ...lines, '.');
          }
          case 'list': {
            const lines = Array.from({ length: 1 + chance.below(3) }, line);
            return give(lines, ...lines, '.');
          }
          default:
            throw new Error(`nothing to say to ${question.type} at ${path}`);
        }
      }
    }
  };

  /** Now and then something else than an answer. */
  const aside = (state: State): Doing | null => {
    const ask = next(state);
    if (ask.ask !== 'question' || ask.answer !== null) return null;
    if (ask.question.type === 'say' || ask.question.type === 'yes_no') return null;
    if (chance.percent(8)) {
      const text = line();
      const note = [state.notes.get(ask.path) ?? [], text].flat().join('\n');
      return { keys: keysOf(`/notitie ${text}`), reply: { reply: 'note', text: note }, draft: null };
    }
    if (chance.percent(6) && !ask.question.required) {
      const reason = line();
      return { keys: keysOf(`/overslaan ${reason}`), reply: { reply: 'skip', reason }, draft: null };
    }
    const goesBack = chance.percent(6) && apply(state, { reply: 'back' }).events.length > 0;
    return goesBack ? { keys: keysOf('/terug'), reply: { reply: 'back' }, draft: null } : null;
  };

  return (state: State): Doing => aside(state) ?? answer(state);
};
