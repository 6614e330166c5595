/** Where nothing is answered: what was said is left behind with Enter. */

import type { ForwardReply } from '../../../interview/reply.ts';
import type { Say } from '../../../messages/speech.ts';
import type { Field } from '../field.ts';
import { besideList } from './beside-list.ts';

/** `why`: a dim line that says why there is nothing to answer; empty: the question says it. */
export const sayField = (say: Say, why = ''): Field<ForwardReply> => ({
  press: ({ key }) =>
    key === 'enter' || key === 'end'
      ? { pressed: 'done', value: { reply: 'leave' } }
      : { pressed: 'unheard' },
  draw: (space) => ({ rows: besideList(why, space), caret: null }),
  hints: [['Enter', say('field.text.next')]],
  typed: () => null,
});
