/** Reads one question of a template. */
import { excerpt } from '../source/excerpt.ts';
import { type Read, readKeys, strangeKeys } from '../source/keys.ts';
import { nearest } from '../source/nearest.ts';
import { entryOf, type MapNode } from '../source/node.ts';
import { ownWord } from '../source/other-words.ts';
import { error } from '../source/problem.ts';
import { asName, number, type Placed, type Report, wordsOf } from '../source/shape.ts';
import { capturesOf } from './captures.ts';
import { readDefault } from './default.ts';
import { type KeyTables, questionIdForm } from './key-tables.ts';
import { checkKeyUse } from './key-use.ts';
import { reportDoubleOptions } from './options.ts';
import { ownKeysOf } from './own-keys.ts';
import type { Question, QuestionType, RecordKind } from './template.ts';
import { keepCondition, type Workbench } from './workbench.ts';

type Found = Read<KeyTables['question']>;

/** Keys of a row in a transcript, which no question can be called. */
const reserved: readonly string[] = ['told_by', 'item'];

/** Reports an id that a transcript uses for something else. */
export const checkReserved = (id: Placed<string>, report: Report): void => {
  if (reserved.includes(id.value)) report(error('reserved-id', id.at, id.text, { id: id.value }));
};

const checkCapture = (
  capture: Placed<string> | null,
  of: RecordKind | 'unread' | null,
  report: Report,
): void => {
  if (capture === null || of === 'unread') return;
  const { value, at } = capture;
  const text = excerpt(value);
  if (of === null) {
    report(error('captures-outside-of', at, text, { capture: text }));
    return;
  }
  const known = capturesOf[of];
  if (known.includes(value)) return;
  const near = ownWord(value, known) ?? nearest(value, known);
  report(
    near === null
      ? error('unknown-capture', at, text, { capture: text, of, allowed: known.join(', ') })
      : error('unknown-capture-near', at, text, { capture: text, of, nearest: near }),
  );
};

interface Ends {
  readonly from: number | null;
  readonly to: number | null;
  readonly earlierSessions: boolean;
}

/** `from:` is the low end of a scale, or `earlier-sessions` for a turn. */
const readEnds = ({ from, to }: Found, type: QuestionType, report: Report): Ends => {
  const written = from?.kind === 'scalar' ? from : null;
  const earlierSessions = type === 'turn' && written?.text === 'earlier-sessions';
  const low = type === 'scale' && typeof written?.value === 'number' ? written.value : null;
  if (from !== null && !earlierSessions && low === null) {
    const text = wordsOf(from);
    if (type === 'turn') report(error('from-of-turn', from.at, text, { text }));
    if (type === 'scale') number.read(from, { key: 'from', report });
  }
  if (low !== null && to !== null && low >= to.value)
    report(error('scale-ends', to.at, to.text, { from: low, to: to.value }));
  return { from: low, to: to?.value ?? null, earlierSessions };
};

/** What stands for an id that could not be read, also under a misspelt key. */
const writtenId = (node: MapNode): string => {
  const entry =
    entryOf(node, 'id') ?? [...strangeKeys(node, ['id'])].find(([, meant]) => meant === 'id')?.[0];
  return entry === undefined ? '' : wordsOf(entry.value);
};

/**
 * The question written in `node`, for a record of kind `of` when it captures something. Null when it has no id to know
 * it by; every other fault is reported and read over.
 */
export const readQuestion = (
  node: MapNode,
  of: RecordKind | 'unread' | null,
  bench: Workbench,
): Question | null => {
  const { report } = bench;
  const found = readKeys(node, bench.tables.question, { key: 'question', report });
  if (found === null) return null;
  const misspelt = new Set(strangeKeys(node, Object.keys(bench.tables.question)).values());
  if (found.type !== null) checkKeyUse(node, found.type, misspelt, report);
  checkCapture(found.captures, of, report);
  const options = found.options ?? [];
  reportDoubleOptions(options, report);
  const type = found.type ?? 'text';
  const ends = readEnds(found, type, report);
  const given =
    found.default === null || found.type === null
      ? null
      : readDefault(found.default, { type, options, ...ends }, report);
  const conditions = {
    when: keepCondition(bench, found.when),
    check: keepCondition(bench, found.check),
    computed: keepCondition(bench, found.computed),
  };
  if (found.id === null) {
    const written = writtenId(node);
    if (written === '') bench.unread.push(node.at);
    bench.untyped.add(written);
    bench.untyped.add(asName(written, questionIdForm) ?? written);
    return null;
  }
  if (found.default !== null && given !== null) bench.defaults.set(found.id.value, found.default);
  checkReserved(found.id, report);
  bench.itemIds.push(found.id);
  if (found.type === null) bench.untyped.add(found.id.value);
  return {
    item: 'question',
    id: found.id.value,
    type,
    ask: found.ask ?? found.say ?? {},
    help: found.help,
    say: found.ask === null ? null : found.say,
    probes: found.probes ?? [],
    headline: found.headline,
    ...conditions,
    checkMessage: found.message,
    options,
    required: found.required ?? false,
    default: given,
    private: found.private ?? false,
    moment: found.moment ?? 'live',
    captures: found.captures?.value ?? null,
    ...ends,
    atMost: found.at_most,
    many: found.many ?? false,
    renamedFrom: found.renamed_from,
    ...ownKeysOf(node),
    at: node.at,
  };
};
