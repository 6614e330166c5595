/** `saniveld practices merge`: two practices that are the same one. */
import type { Run } from './command.ts';
import { decide, knownName } from './steps/decide.ts';

export const run: Run = ({ args: [name = '', into = ''] }, context) =>
  decide(context, 'practices.merged', name, into, (store, known, other) =>
    store.mergePractice(known, knownName(store.practices(), other)),
  );
