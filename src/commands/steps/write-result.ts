/** Where a result goes: to the screen, or to the file of --out, which is kept when it is already there. */
import type { Call, Outcome } from '../command.ts';
import type { Context } from '../context.ts';
import { outFile, sayWritten } from './out-file.ts';

/** Writes `text` to the file of --out, if it was given, and then answers with its name. `sources` were read for it. */
export const writeResult = (
  call: Call,
  context: Context,
  outcome: Outcome,
  sources: readonly string[] = [],
): Outcome => {
  const file = outFile(call, context, sources);
  if (file === null) return outcome;
  context.files.writeFile(file, outcome.text, { force: call.flag('force') });
  return {
    schema: outcome.schema,
    data: { ...outcome.data, file },
    text: sayWritten(context, file, context.say('report.written', { file: call.text('out') ?? file })),
  };
};
