/** Writes a walk down: what was answered, and what the engine did with it as what is expected. */
import { Document, isCollection, isPair, isScalar, isSeq, type Node, visit } from 'yaml';
import type { SessionFacts } from '../interview/session-facts.ts';
import { type Content, writeTranscript } from '../interview/write-transcript.ts';
import type { Template } from '../template/template.ts';
import { itemsOf } from '../template/walk.ts';
import { recordData } from './record-data.ts';
import type { WalkRun } from './run-walk.ts';
import { usualDay } from './walk.ts';
import { writable } from './writable.ts';

/** The lists of paths, which read best on a line of their own. */
const onOneLine: readonly string[] = ['asked', 'hidden'];
/** In characters as JSON writes them. */
const longestLine = 90;
/** The lists of which each item reads best on a line of its own. */
const itemsOnOneLine: readonly string[] = ['refused', 'records'];

/** The answers and skips of a walk as a transcript writes them. */
export const writtenAnswers = (template: Template, content: Content): object => {
  const facts: SessionFacts = {
    id: null,
    template: template.id,
    language: null,
    date: usualDay,
    round: null,
    setting: null,
    facilitator: null,
    participants: [],
  };
  const written = writeTranscript(facts, content);
  return Object.fromEntries(Object.entries(written).filter(([key]) => key !== 'session'));
};

/** What a run came to, in the form in which it is expected. Parts that this template never has are left out. */
export const writtenExpectations = (template: Template, { run, records }: WalkRun): object => {
  const items = itemsOf(template);
  const canHide =
    template.phases.some(({ when }) => when !== null) || items.some(({ item }) => item.when !== null);
  const canRecord =
    template.phases.some(({ of }) => of !== null) ||
    items.some(({ item }) => item.item === 'repeat' && item.of !== null);
  const computed = Object.entries(run.computed).map(([path, value]) => [path, writable(value)] as const);
  return {
    asked: run.asked,
    ...(canHide && { hidden: run.hidden }),
    ...(run.refused.length > 0 && {
      refused: run.refused.map(({ question, code }) => ({ question, code })),
    }),
    ...(computed.length > 0 && { computed: Object.fromEntries(computed) }),
    ...(canRecord && {
      records: records.map((record) => ({
        record: record.kind,
        ...Object.fromEntries([...recordData(record)].filter(([name]) => name !== 'turn')),
      })),
    }),
  };
};

/** A list of nothing, or of a few words, stands on one line; a longer one gets a line for each item. */
const isShort = (node: Node): boolean => JSON.stringify(node.toJSON()).length <= longestLine;

/** One walk as an item of the list `walks:`, each line indented by `indent`. */
export const walkText = (walk: object, indent: string): string => {
  const document = new Document([walk], { aliasDuplicateObjects: false, version: '1.2' });
  visit(document, {
    Pair: (_, { key, value }, path) => {
      const name = isScalar(key) ? String(key.value) : '';
      const isExpected = path.some(
        (above) => isPair(above) && isScalar(above.key) && above.key.value === 'expect',
      );
      if (!isExpected || !isSeq(value)) return undefined;
      const short = onOneLine.includes(name) ? [value] : itemsOnOneLine.includes(name) ? value.items : [];
      for (const each of short) if (isCollection(each)) each.flow = isShort(each);
      return visit.SKIP;
    },
  });
  const text = document.toString({ lineWidth: 100, flowCollectionPadding: false, blockQuote: 'literal' });
  return text.replace(/^(?=.)/gm, indent);
};
