/** `saniveld practices rename`: another name for a practice; the old one stays known. */
import type { Run } from './command.ts';
import { decide } from './steps/decide.ts';

export const run: Run = ({ args: [name = '', to = ''] }, context) =>
  decide(context, 'practices.renamed', name, to, (store, known, wanted) =>
    store.renamePractice(known, wanted),
  );
