/** The keys of a walk file: what each may hold, and which are needed. */
import { refusalCodes } from '../interview/refusal.ts';
import { type Key, type KeyTable, keysOf, optional, required } from '../source/keys.ts';
import { listOf, node, oneOf, placed, text } from '../source/shape.ts';

export const fileKeys = {
  template: required(placed(text)),
  walks: required(node()),
} as const satisfies KeyTable;

const names: Key<readonly string[]> = optional(listOf(text));

/** What the inquiry around the conversation declares; without it any name is accepted. */
const inquiryKeys = {
  settings: names,
  groups: names,
  roles: names,
  rounds: names,
  practices: names,
} as const satisfies KeyTable;

const refusalKeys = {
  question: required(placed(text)),
  code: required(oneOf(refusalCodes)),
  says: optional(text),
} as const satisfies KeyTable;

const paths = optional(placed(listOf(placed(text))));

export const expectKeys = {
  asked: paths,
  hidden: paths,
  refused: optional(listOf(placed(keysOf('refused', refusalKeys)))),
  computed: optional(node()),
  records: optional(node()),
} as const satisfies KeyTable;

export const walkKeys = {
  name: required(text),
  inquiry: optional(keysOf('inquiry', inquiryKeys)),
  session: optional(node()),
  answers: optional(node()),
  headlines: optional(node()),
  notes: optional(node()),
  skipped: optional(node()),
  told_by: optional(node()),
  expect: optional(keysOf('expect', expectKeys)),
} as const satisfies KeyTable;
