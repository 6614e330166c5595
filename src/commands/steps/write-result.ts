/** Where a result goes: to the screen, or to the file of --out, which is kept when it is already there. */
import { resolve } from 'node:path';
import type { Call, Outcome } from '../command.ts';
import type { Context } from '../context.ts';

/** Writes `text` to the file of --out, if it was given, and then answers with its name. */
export const writeResult = (call: Call, context: Context, outcome: Outcome): Outcome => {
  const out = call.text('out');
  if (out === null) return outcome;
  const file = resolve(context.currentFolder, out);
  context.files.writeFile(file, outcome.text, { force: call.flag('force') });
  return {
    schema: outcome.schema,
    data: { ...outcome.data, file },
    text: context.say('report.written', { file: out }),
  };
};
