/** A decision about the names of practices: kept with its number, so that it can be taken back. */
import type { KnownPractice } from '../../evidence/material.ts';
import { recognise } from '../../harvest/practices.ts';
import { Failure } from '../../messages/failure.ts';
import type { MessageKey } from '../../messages/say.ts';
import { cleanLine } from '../../report/clean.ts';
import type { Store } from '../../store/store.ts';
import type { Outcome } from '../command.ts';
import type { Context } from '../context.ts';
import { inquiryAt, withStore } from './inquiry-at.ts';

/** The name a practice goes by, from any of its names; an unknown one fails with the nearest. */
export const knownName = (practices: readonly KnownPractice[], name: string): string => {
  const seen = recognise(name, practices);
  if ('found' in seen) return seen.found;
  if ('near' in seen) throw new Failure('unknown-practice-near', { name, near: seen.near });
  throw new Failure('unknown-practice', { name });
};

/** Makes one decision and answers with `key` and the line that takes it back. A new name is one line of plain text. */
export const decide = async (
  context: Context,
  key: MessageKey,
  name: string,
  typed: string,
  make: (store: Store, known: string, to: string) => void,
): Promise<Outcome> =>
  withStore(context, await inquiryAt(context), 'write', (store) => {
    const known = knownName(store.practices(), name);
    const to = cleanLine(typed);
    make(store, known, to);
    const number = store.practiceDecisions().at(-1)?.number ?? 0;
    const { say } = context;
    return {
      schema: 'practice-decision',
      data: { decision: { number, practice: known, to } },
      text: `${say(key, { name: known, to })}\n${say('practices.undo-line', { number })}`,
    };
  });
