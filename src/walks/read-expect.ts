/** Reads what a walk is expected to come to, and whether the names in it are the template's own. */
import { idsOf, isPath } from '../interview/path.ts';
import { planOf } from '../interview/plan.ts';
import type { Read } from '../source/keys.ts';
import { nearest } from '../source/nearest.ts';
import { entryOf, type SourceNode } from '../source/node.ts';
import type { Place } from '../source/place.ts';
import { error } from '../source/problem.ts';
import { oneOf, type Placed, type Report, wordsOf } from '../source/shape.ts';
import { capturesOf } from '../template/captures.ts';
import { recordKinds, type Template } from '../template/template.ts';
import type { Expectations, ExpectedRecord, ExpectedRefusal, ExpectedValue, Listed } from './walk.ts';
import type { expectKeys } from './walk-keys.ts';

type Written = Read<typeof expectKeys>;

/** What a record may be expected to hold besides its captures: who told it, and the path of its turn. */
const besideCaptures: readonly string[] = ['told_by', 'turn'];

const kindKey = 'record';
const kind = oneOf(recordKinds);

/** Refusals about something that no question is. */
const ofNoQuestion: readonly string[] = ['unknown-question', 'unknown-turn', 'question-elsewhere'];

export const readExpect = (written: Written | null, template: Template, report: Report): Expectations => {
  const { spots } = planOf(template);
  const checkName = (path: string, at: Place): void => {
    const ids = isPath(path) ? idsOf(path) : [path];
    const strange = ids.find((id) => !spots.has(id));
    if (strange === undefined) return;
    const near = nearest(strange, spots.keys());
    report(
      near === null
        ? error('walk-unknown-question', at, path, { name: strange })
        : error('walk-unknown-question-near', at, path, { name: strange, instead: near }),
    );
  };
  const list = (found: Placed<readonly Placed<string>[]> | null): Listed<Placed<string>> | null => {
    if (found === null) return null;
    for (const { value, at } of found.value) checkName(value, at);
    return { at: found.at, items: found.value };
  };
  const refused = (found: NonNullable<Written['refused']>): readonly ExpectedRefusal[] =>
    found.flatMap(({ value: { question, code, says }, at }) => {
      if (question === null || code === null) return [];
      const isFact = /^(session\.|participants\[)/.test(question.value);
      if (!isFact && !ofNoQuestion.includes(code)) checkName(question.value, question.at);
      return [{ question: question.value, code, says, at }];
    });
  const computed = (found: SourceNode): readonly ExpectedValue[] =>
    entriesOf(found, 'computed', report).map(({ key, keyAt, value }) => {
      checkName(key, keyAt);
      const item = spots.get(idsOf(key).at(-1) ?? '')?.item;
      if (item !== undefined && (item.item === 'repeat' || item.type !== 'computed'))
        report(error('walk-not-computed', keyAt, key, { name: key }));
      return { name: key, value };
    });
  return {
    asked: list(written?.asked ?? null),
    hidden: list(written?.hidden ?? null),
    refused: written?.refused == null ? null : refused(written.refused),
    computed: written?.computed == null ? null : computed(written.computed),
    records: written?.records == null ? null : readRecords(written.records, report),
  };
};

const entriesOf = (node: SourceNode, key: string, report: Report) => {
  if (node.kind === 'map') return node.entries;
  report(error('needs-map', node.at, wordsOf(node), { key, text: wordsOf(node) }));
  return [];
};

const readRecords = (node: SourceNode, report: Report): Listed<ExpectedRecord> | null => {
  if (node.kind === 'list')
    return { at: node.at, items: node.items.flatMap((item) => readRecord(item, report) ?? []) };
  report(error('needs-list', node.at, wordsOf(node), { key: 'records', text: wordsOf(node) }));
  return null;
};

/** `{record: example, practice: …, stage: 4}` */
const readRecord = (node: SourceNode, report: Report): ExpectedRecord | null => {
  if (node.kind !== 'map') {
    const word = wordsOf(node);
    const meant = nearest(word, recordKinds);
    report(
      meant === null
        ? error('walk-record-words', node.at, word)
        : error('walk-record-kind', node.at, word, { kind: meant }),
    );
    return null;
  }
  const named = entryOf(node, kindKey);
  if (named === undefined) {
    report(error('missing-key', node.at, '', { key: kindKey, of: 'records' }));
    return null;
  }
  const found = kind.read(named.value, { key: kindKey, report });
  if (found === null) return null;
  const known = [...capturesOf[found], ...besideCaptures];
  const captures = node.entries.filter(({ key }) => key !== kindKey);
  for (const { key, keyAt } of captures) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    report(
      near === null
        ? error('unknown-capture', keyAt, key, { capture: key, of: found, allowed: known.join(', ') })
        : error('misspelt-key', keyAt, key, { key, nearest: near }),
    );
  }
  return { kind: found, at: node.at, captures: captures.map(({ key, value }) => ({ name: key, value })) };
};
