/** The English catalogue: every sentence that a person reads, by key. */
import { commands } from './en/commands.ts';
import { conditions } from './en/conditions.ts';
import { errors } from './en/errors.ts';
import { help } from './en/help.ts';
import { inquiry } from './en/inquiry.ts';
import { problems } from './en/problems.ts';
import { report } from './en/report.ts';
import { trace } from './en/trace.ts';
import { transcript } from './en/transcript.ts';
import { usage } from './en/usage.ts';

export const en = {
  ...commands,
  ...conditions,
  ...errors,
  ...help,
  ...inquiry,
  ...problems,
  ...report,
  ...trace,
  ...transcript,
  ...usage,
} as const;
