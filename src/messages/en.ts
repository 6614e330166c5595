/** The English catalogue: every sentence that a person reads, by key. */
import { commands } from './en/commands.ts';
import { errors } from './en/errors.ts';
import { inquiry } from './en/inquiry.ts';
import { problems } from './en/problems.ts';
import { report } from './en/report.ts';
import { trace } from './en/trace.ts';
import { transcript } from './en/transcript.ts';

export const en = {
  ...commands,
  ...errors,
  ...inquiry,
  ...problems,
  ...report,
  ...trace,
  ...transcript,
} as const;
