/** Asks for the one line that an answer comes down to. */
import type { Ask } from '../../interview/next.ts';
import type { Move } from '../face.ts';
import { lineIn } from '../typed/command.ts';
import { leave } from './ask-line.ts';
import type { Desk } from './desk.ts';

const headline = (text: string): Move => ({ move: 'reply', reply: { reply: 'headline', text } });

export const askHeadline = async (desk: Desk, { text }: Extract<Ask, { ask: 'headline' }>): Promise<Move> => {
  const draft = desk.recall('headline');
  const begun = draft?.text.replace(/\n+$/, '') ?? '';
  const initial = desk.interactive ? begun : '';
  const heard = await desk.hear({ initial, draft: 'headline' });
  if (heard.heard === 'move') return heard.move;
  const typed = heard.heard === 'text' ? lineIn(heard.text).trim() : '';
  if (typed === '-' && text !== null) return headline('');
  if (typed !== '' && typed !== text) return headline(typed);
  if (typed === '' && !desk.interactive && draft !== null) return headline(begun);
  desk.settle('headline', []);
  return leave;
};
