/** Checks what a transcript says beside its answers: facts of the session, and the paths of notes, headlines and skips. */
import type { Path } from './conversation.ts';
import { enact } from './event.ts';
import { idsOf, isPath } from './path.ts';
import { type Complaint, complaint, type RefusalCode, unknownName } from './refusal.ts';
import { isUnwritten, type Run, refuse } from './run.ts';
import { turnsIn } from './state.ts';
import type { Remark } from './transcript.ts';

/** The names in `session:` against those that the inquiry declares. */
export const checkFacts = (run: Run): void => {
  const { facts, places, at } = run.transcript;
  const { settings, rounds, roles } = run.draft.surroundings;
  const check = (code: RefusalCode, key: string, name: string | null, known: readonly string[] | null) => {
    if (name === null || known === null || known.includes(name)) return;
    refuse(run, `session.${key}`, places.get(key) ?? at, unknownName(code, name, known));
  };
  check('unknown-setting', 'setting', facts.setting, settings);
  check('unknown-round', 'round', facts.round, rounds);
  for (const [index, { role }] of facts.participants.entries()) {
    check('unknown-role', `participants[${index + 1}].role`, role, roles);
  }
  const aliases = facts.participants.map(({ alias }) => alias);
  for (const told of run.transcript.toldBy) {
    const strange = aliases.length === 0 ? [] : told.by.filter((alias) => !aliases.includes(alias));
    for (const alias of strange) {
      refuse(run, told.path, told.at, unknownName('unknown-teller', alias, aliases));
    }
  }
};

/** After the walk, when all turns are known. */
export const takeRemarks = (run: Run): void => {
  const { notes, skipped, headlines, toldBy } = run.transcript;
  for (const { path, at } of [...skipped, ...toldBy]) checkPath(run, path, at);
  for (const headline of headlines) takeLeftHeadline(run, headline);
  for (const { path, text, at } of notes) {
    checkPath(run, path, at);
    if (!isUnwritten(run, path)) enact(run.draft, { event: 'noted', path, text });
  }
};

/** A headline that no question took: it names nothing, or something hidden. */
const takeLeftHeadline = (run: Run, { path, text, at }: Remark): void => {
  const sound = checkPath(run, path, at);
  if (!sound || run.sight.visible.has(path) || run.withheld > 0) return;
  const item = run.sight.plan.spots.get(idsOf(path).at(-1) ?? '')?.item;
  const when = item?.when?.source ?? '';
  refuse(run, path, at, complaint('answer-hidden', text, { name: path, when }));
};

const checkPath = (run: Run, path: Path, at: Remark['at']): boolean => {
  const found = complaintAbout(run, path);
  if (found !== null) refuse(run, path, at, found);
  return found === null;
};

/** A path must name a question, a repeat or a turn that is there. */
const complaintAbout = (run: Run, path: Path): Complaint | null => {
  const { spots } = run.sight.plan;
  const ids = isPath(path) ? idsOf(path) : [path];
  const last = ids.at(-1) ?? path;
  const strange = ids.find((id) => !spots.has(id));
  if (strange !== undefined) return unknownName('unknown-question', strange, [...spots.keys()]);
  const around = spots.get(last)?.around.map(({ id }) => id) ?? [];
  if (around.join('.') !== ids.slice(0, -1).join('.')) {
    return complaint('question-elsewhere', path, { name: last, where: around.at(-1) ?? 'answers' });
  }
  return run.withheld === 0 && !turnsExist(run, path)
    ? complaint('unknown-turn', path, { name: path })
    : null;
};

const turnsExist = (run: Run, path: Path): boolean => {
  const parts = path.split('.');
  return parts.every((part, index) => {
    const turn = /^(.+)\[(\d+)\]$/.exec(part);
    if (turn?.[1] === undefined) return index === parts.length - 1;
    const repeat = [...parts.slice(0, index), turn[1]].join('.');
    return turnsIn(run.draft, repeat).includes(Number(turn[2]));
  });
};
