/** `saniveld practices alias`: another name that a practice is known by. */
import type { Run } from './command.ts';
import { decide } from './steps/decide.ts';

export const run: Run = ({ args: [name = '', alias = ''] }, context) =>
  decide(context, 'practices.aliased', name, alias, (store, known, other) =>
    store.aliasPractice(known, other),
  );
