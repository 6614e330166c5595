/** Finds a session by what people call it: S012, 12, or its own id. */
import { Failure } from '../../messages/failure.ts';
import type { Store, WholeSession } from '../../store/store.ts';

/** An unknown session fails. */
export const findSession = (store: Store, typed: string): WholeSession => {
  const byId = store.sessionNamed(typed);
  const digits = /^s?0*(\d+)$/i.exec(typed)?.[1];
  const number = byId ?? (digits === undefined ? null : Number(digits));
  const whole = number === null ? null : store.wholeSession(number);
  if (whole === null) throw new Failure('unknown-session', { name: typed });
  return whole;
};
