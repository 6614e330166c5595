/** Ends a start in which nothing was kept, when a question of it was not answered. */
import type { Given } from '../../../faces/face.ts';
import { Failure } from '../../../messages/failure.ts';

export const valueOrEnd = <Value>(given: Given<Value>): Value => {
  if (given.given === 'value') return given.value;
  throw new Failure('interview-not-begun', {}, given.given === 'interrupt' ? 130 : 1);
};
