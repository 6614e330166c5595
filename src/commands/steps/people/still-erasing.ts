/** Says, whatever is asked about people, that an erasing was not finished: else nobody would know that words are left. */
import { hintLines } from '../../../render/hint-lines.ts';
import type { Store } from '../../../store/store.ts';
import type { Context } from '../../context.ts';
import { asSeenFrom } from './output-lines.ts';

export const sayStillErasing = (context: Context, store: Store): void => {
  const left = store.erasingLeft();
  if (left.length === 0) return;
  context.notice(
    context.say('people.still-erasing', { files: left.map((file) => asSeenFrom(context, file)).join(', ') }),
  );
  for (const line of hintLines(context.say('people.unreached.hint'), { indent: 0 })) context.notice(line);
};
