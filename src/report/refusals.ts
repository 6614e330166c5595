/** What cannot be concluded, said where it belongs: with one practice, or once for all of them. */
import type { RefusalCode, TracedPractice } from '../trace/trace.ts';
import { isDiscreet, type ReportContext, sayFinding } from './context.ts';

/** Where each setting is shown by its name, nothing is left out to protect small ones. */
const applies = (context: ReportContext, code: RefusalCode): boolean =>
  code !== 'small-setting' || isDiscreet(context);

/** Holds for every practice, where there are several. */
const isGeneral = ({ trace }: ReportContext, code: RefusalCode): boolean =>
  trace.practices.length > 1 && trace.practices.every(({ refusals }) => refusals.includes(code));

/** What holds for this practice in particular. */
export const refusalsFor = (context: ReportContext, practice: TracedPractice): readonly string[] =>
  practice.refusals
    .filter((code) => applies(context, code) && !isGeneral(context, code))
    .map((code) => context.say(`trace.refusal.${code}`));

/** All that the inquiry as a whole cannot say. */
export const refusalsOfInquiry = (context: ReportContext): readonly string[] =>
  context.trace.refusals
    .filter(({ code }) => applies(context, code))
    .map(({ code, params }) => sayFinding(context, { code: `trace.refusal.${code}`, params }));
