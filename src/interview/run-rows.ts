/** Takes the rows of a repeat from the transcript, one turn at a time. */
import { entryOf, type MapNode } from '../source/node.ts';
import type { Item, Repeat } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { enact } from './event.ts';
import { turnPath } from './path.ts';
import { takesAnswer } from './plan.ts';
import { complaint, unknownName } from './refusal.ts';
import { respond } from './reply.ts';
import { itemKey, tellerKey } from './row-item.ts';
import { answersIn, isUnwritten, nodeAt, placeOf, type Run, refuse } from './run.ts';

import { aliases, isBlank, textOf } from './transcript-keys.ts';
import type { MoreStep } from './walk.ts';

/** Adds the next row as a turn, or, when there is none left, closes the repeat and gives false. */
export const takeRow = (run: Run, step: MoreStep): boolean => {
  const { path, repeat, scope } = step;
  const node = nodeAt(run, scope.turn, repeat.id);
  const rows = node?.kind === 'list' ? node.items : [];
  if (node !== undefined && node.kind !== 'list' && !isBlank(node)) {
    refuse(run, path, node.at, complaint('not-rows', textOf(node), { name: repeat.id }));
  }
  for (let number = nextNumber(run, path); number <= rows.length; number = nextNumber(run, path)) {
    const row = rows[number - 1];
    run.taken.set(path, number);
    const turn = turnPath(path, number);
    if (row === undefined || isBlank(row)) continue;
    if (row.kind !== 'map') {
      refuse(run, turn, row.at, complaint('not-a-row', textOf(row), { name: repeat.id }));
      continue;
    }
    const isEmpty = row.entries.every(({ value }) => isBlank(value));
    if (isEmpty && !run.remarked.has(turn)) continue;
    readTellers(run, turn, row);
    if (isUnwritten(run, turn)) {
      run.withheld += answersIn(row);
      continue;
    }
    addTurn(run, step, row, number);
    return true;
  }
  close(run, step);
  return false;
};

/** Rows keep their number, also after a row that is empty or left out. */
const nextNumber = (run: Run, repeat: Path): number => (run.taken.get(repeat) ?? 0) + 1;

const addTurn = (run: Run, step: MoreStep, row: MapNode, number: number): void => {
  const { path, repeat } = step;
  const turn = turnPath(path, number);
  const named = repeat.itemQuestion === null ? entryOf(row, itemKey)?.value : undefined;
  const item = named === undefined || isBlank(named) ? null : textOf(named).trim();
  const reason = run.skipped.get(path)?.text ?? null;
  const { events, refused } = respond(run.sight, step, { reply: 'another', item, reason, number });
  for (const event of events) enact(run.draft, event);
  for (const found of refused) {
    const known = run.refusals.some(({ code, question }) => code === found.code && question === path);
    const ofRow = found.code === 'unknown-item' || found.code === 'row-without-item';
    if (ofRow) refuse(run, turn, named?.at ?? row.at, found);
    else if (!known) refuse(run, path, row.at, found);
  }
  if (events.length === 0) {
    enact(run.draft, { event: 'turn-added', repeat: path, number, item: null, reason: null });
  }
  run.rows.set(turn, row);
  checkRowKeys(run, row, repeat, `${turn}.`);
};

const close = (run: Run, step: MoreStep): void => {
  const { path, scope } = step;
  if (run.transcript.unfinished) return;
  const reason = run.skipped.get(path)?.text ?? null;
  const { events, refused } = respond(run.sight, step, { reply: 'no-more', reason });
  for (const event of events) enact(run.draft, event);
  if (run.withheld > 0 || isUnwritten(run, path)) return;
  for (const found of refused) {
    refuse(run, path, nodeAt(run, scope.turn, step.repeat.id)?.at ?? placeOf(run, scope.turn), found);
  }
};

const readTellers = (run: Run, turn: Path, row: MapNode): void => {
  const entry = entryOf(row, tellerKey);
  if (entry === undefined) return;
  const slip = complaint('not-text', textOf(entry.value), { name: tellerKey });
  const report = (): void => refuse(run, turn, entry.value.at, slip);
  const by = aliases.read(entry.value, { key: tellerKey, report }) ?? [];
  if (by.length === 0) return;
  const { participants } = run.draft.options;
  for (const alias of by) {
    if (participants.length === 0 || participants.includes(alias)) continue;
    refuse(run, turn, entry.value.at, unknownName('unknown-teller', alias, participants));
  }
  enact(run.draft, { event: 'told', path: turn, by });
};

const answerable = (level: ReadonlyMap<string, Item>): readonly string[] =>
  [...level.values()].flatMap((item) => (item.item === 'question' && !takesAnswer(item) ? [] : item.id));

/** Every key of a row, or of the answers outside every row, must be something that takes an answer there. */
export const checkRowKeys = (run: Run, row: MapNode, repeat: Repeat | null, prefix: string): void => {
  const { plan } = run.sight;
  const level: ReadonlyMap<string, Item> = plan.levels.get(repeat?.id ?? '') ?? new Map();
  for (const { key, keyAt } of row.entries) {
    const item = level.get(key);
    if (item !== undefined) {
      if (item.item === 'question' && !takesAnswer(item)) {
        refuse(run, prefix + key, keyAt, complaint('answer-not-asked', key, { name: key }));
      }
    } else if (repeat === null || (key !== tellerKey && (key !== itemKey || repeat.over === null))) {
      const elsewhere = plan.spots.get(key);
      const where = elsewhere?.around.at(-1)?.id ?? 'answers';
      const found =
        elsewhere === undefined
          ? unknownName('unknown-question', key, answerable(level))
          : complaint('question-elsewhere', key, { name: key, where });
      refuse(run, prefix + key, keyAt, found);
    }
  }
};
