/** The purpose that was asked for, or the command's own. */
import { type Purpose, purposes } from '../../evidence/evidence.ts';
import type { Call } from '../command.ts';

/** The command line has already refused any other word. */
export const purposeOf = (call: Call, usual: Purpose): Purpose =>
  purposes.find((purpose) => purpose === call.text('purpose')) ?? usual;
