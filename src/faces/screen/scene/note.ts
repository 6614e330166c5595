/** The facilitator's own note at a question: beside the answer, with a draft of its own. */
import { legible } from '../../../source/legible.ts';
import type { Scene } from '../../face.ts';
import type { History } from '../text/history.ts';
import { textField } from '../text/text-field.ts';
import { type Panel, panelOf, reply, type Step, toAnswer } from './panel.ts';

interface HalfTyped {
  readonly text: string;
  readonly caret: number;
}

/** What is typed as an answer that it cannot be goes along into the note. */
export const noteWith = (
  { state, ask }: Scene,
  begun: HalfTyped | null,
  unread: string | null,
): HalfTyped | null => {
  if (unread === null) return begun;
  const before = begun?.text ?? (ask.ask === 'done' ? '' : (state.notes.get(ask.path) ?? ''));
  const text = before.trim() === '' ? unread : `${before.trimEnd()}\n${unread}`;
  return { text, caret: text.length };
};

/** `begun`: what was being typed here before, `history` what was done to it. Every way out keeps what is there. */
export const notePanel = ({ say, state, ask }: Scene, begun: HalfTyped | null, history: History): Panel => {
  const standing = ask.ask === 'done' ? '' : (state.notes.get(ask.path) ?? '');
  const { text, caret } = begun ?? { text: standing, caret: standing.length };
  const field = textField({ text, caret, form: 'story', say, history });
  const kept = (): Step => {
    const note = legible(field.text()).trim();
    return note === standing.trim() ? toAnswer : reply({ reply: 'note', text: note }, say('screen.noted'));
  };
  return panelOf({
    ...{ title: say('screen.note'), field, under: 'answer', keeps: 'note' },
    ...{ done: kept, empty: kept, leave: kept },
  });
};
