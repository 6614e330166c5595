/** What a facilitator types next in an interview: chosen by chance, with what it should bring about in the engine. */
import { apply, next, type State } from '../../src/interview/engine.ts';
import type { Doing } from './conduct.ts';
import { type Form, type Hand, plainHand } from './hands.ts';
import { type Chance, times } from './length.ts';

const words =
  'de buurvrouw bracht soep één avond tuinfeest “samen” iemand belde wij zongen naïef café overkant niemand telde uren 🌱 zonnebloem draaiorgel'.split(
    ' ',
  );

/** Bytes of what is pasted now and then. */
const pastes = times<readonly number[]>({ short: [3_000], long: [3_000, 3_000, 20_000, 100_000] });

/** Each text with a number of its own, so that no two are alike. */
export const tellerOf = (chance: Chance, turns: number, hand: Hand = plainHand) => {
  let told = 0;
  const line = (): string => {
    told += 1;
    const some = Array.from({ length: 2 + chance.below(5) }, () => words[chance.below(words.length)] ?? '');
    return `${some.join(' ')} nr${told}`;
  };
  const linesOf = (size: number): readonly string[] => {
    const lines: string[] = [];
    for (let bytes = 0; bytes < size; bytes += Buffer.byteLength(lines.at(-1) ?? '') + 1) lines.push(line());
    return lines;
  };

  const answer = (state: State): Doing => {
    const ask = next(state);
    switch (ask.ask) {
      case 'done':
        throw new Error('nothing is asked any more');
      case 'more': {
        const wanted = ask.count < turns && (ask.count === 0 || chance.percent(75));
        return { keys: hand.more(wanted), reply: { reply: wanted ? 'another' : 'no-more' }, draft: null };
      }
      case 'headline': {
        if (ask.text !== null) return { keys: hand.leave('text'), reply: { reply: 'leave' }, draft: null };
        const text = line();
        const draft = { kind: 'headline', path: ask.path, of: 'words' } as const;
        return { keys: hand.answer('line', [text], []), reply: { reply: 'headline', text }, draft };
      }
      case 'question': {
        const { path, question } = ask;
        const draft = { kind: 'answer', path, of: 'words' } as const;
        const give = (
          form: Form,
          value: string | readonly string[],
          lines: readonly string[],
          paste: readonly string[] = [],
        ): Doing => ({ keys: hand.answer(form, lines, paste), reply: { reply: 'answer', value }, draft });
        if (ask.answer !== null) return { keys: hand.leave(question.type), reply: { reply: 'leave' }, draft };
        switch (question.type) {
          case 'say':
            return { keys: hand.leave('say'), reply: { reply: 'leave' }, draft: null };
          case 'yes_no':
            return { keys: hand.yes, reply: { reply: 'answer', value: true }, draft: null };
          case 'date':
            return give('line', '2026-03-14', ['2026-03-14']);
          case 'text':
            return ((text) => give('line', text, [text]))(line());
          case 'story': {
            const lines = Array.from({ length: 1 + chance.below(3) }, line);
            const size = hand.ownNote && chance.percent(25) ? (pastes[chance.below(pastes.length)] ?? 0) : 0;
            const paste = linesOf(size);
            return give('story', [...lines, ...paste].join('\n'), lines, paste);
          }
          case 'list': {
            const lines = Array.from({ length: 1 + chance.below(3) }, line);
            return give('list', lines, lines);
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
    const { path, question } = ask;
    const command = { kind: 'answer', path, of: 'command' } as const;
    if (chance.percent(8)) {
      const text = line();
      const stands = state.notes.get(path) ?? '';
      return {
        keys: hand.note(text, stands),
        reply: { reply: 'note', text: stands === '' ? text : `${stands}\n${text}` },
        ...(hand.ownNote ? { there: stands } : {}),
        draft: hand.ownNote ? { kind: 'note', path, of: 'words' } : command,
      };
    }
    if (chance.percent(6) && !question.required) {
      const reason = line();
      const keys = hand.skip(reason, question.probes.length);
      return { keys, reply: { reply: 'skip', reason }, draft: hand.ownNote ? null : command };
    }
    const goesBack = chance.percent(6) && apply(state, { reply: 'back' }).events.length > 0;
    return goesBack ? { keys: hand.back, reply: { reply: 'back' }, draft: null } : null;
  };

  return (state: State): Doing => aside(state) ?? answer(state);
};
