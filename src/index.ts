/** The public API for scripts: the pure rooms, from a written file to a trace and a report. */

export { harvest } from './harvest/harvest.ts';
export { type KeptRecord, referenceOf, sessionName } from './harvest/record.ts';
export type { Inquiry } from './inquiry/inquiry.ts';
export { readInquiry } from './inquiry/read-inquiry.ts';
export { readTranscripts } from './interview/read-transcripts.ts';
export { runTranscript } from './interview/run-transcript.ts';
export { noSurroundings, type Surroundings } from './interview/surroundings.ts';
export { type Language, type Say, sayIn } from './messages/say.ts';
export type { Problem, Reading } from './source/problem.ts';
export { readTemplate } from './template/read-template.ts';
export type { Answer, Template } from './template/template.ts';
export type { Trace, TracedPractice } from './trace/trace.ts';
export { trace } from './trace/trace-inquiry.ts';
