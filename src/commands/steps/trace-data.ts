/** The trace as `--json` gives it: numbers, codes and references, with each finding also said in words. */
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Say } from '../../messages/say.ts';
import type { Trace, TracedPractice } from '../../trace/trace.ts';
import { tell } from './problem-lines.ts';
import { type SayFinding, sayUp } from './say-finding.ts';

const practiceData = (traced: TracedPractice, say: Say, sayFinding: SayFinding): object => {
  const { practice, rung, flags, state, N, inUse, routine, conditions, up, doubt } = traced;
  return {
    practice,
    rung,
    flags,
    state,
    N,
    in_use: inUse,
    routine,
    conditions: conditions.map(({ id, met, evidence, why }) => ({
      id,
      met,
      evidence,
      message: sayFinding(why),
    })),
    next: {
      up: up === null ? null : { message: sayUp(say, sayFinding, up), would_reach: up.wouldReach },
      doubt: doubt === null ? null : { message: sayFinding(doubt) },
    },
    refusals: traced.refusals,
    cells: traced.cells,
    rounds: traced.history,
  };
};

export const traceData = (inquiry: Inquiry, trace: Trace, say: Say, sayFinding: SayFinding): object => {
  const { spreading, common, universal, minimumSettings, minimumFrame, sustainedDays } = trace.thresholds;
  return {
    inquiry: inquiry.name,
    round: trace.round,
    frame: trace.frame,
    thresholds: {
      spreading,
      common,
      universal,
      minimum_settings: minimumSettings,
      minimum_frame: minimumFrame,
      sustained_days: sustainedDays,
    },
    practices: trace.practices.map((practice) => practiceData(practice, say, sayFinding)),
    refusals: trace.refusals.map(({ code, params }) => ({
      code,
      message: tell(say, 'trace.refusal', code, params).message,
    })),
  };
};
