/** What a transcript's run through the engine works on: the state being written, the rows of the file, the refusals. */
import { entryOf, type ListNode, type MapNode, type SourceNode } from '../source/node.ts';
import type { Place } from '../source/place.ts';
import type { Template } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { outwards } from './path.ts';
import type { Complaint, Refusal } from './refusal.ts';
import { tellerKey } from './row-item.ts';
import { type Sight, sightOf } from './sight.ts';
import { type Draft, emptyDraft } from './state.ts';
import type { Surroundings } from './surroundings.ts';
import { tellersOf } from './tellers.ts';
import type { Remark, Transcript, WrittenHeadline } from './transcript.ts';
import { isBlank } from './transcript-keys.ts';

export interface Run {
  readonly transcript: Transcript;
  readonly draft: Draft;
  readonly sight: Sight;
  /** The map that answers stand in, by the path of their turn; the answers outside every turn under `''`. */
  readonly rows: Map<Path, MapNode>;
  /** Number of the last row taken, by the path of its repeat. */
  readonly taken: Map<Path, number>;
  /** Every path that a remark names, with what it stands in: such a turn was held, also when nothing was answered. */
  readonly remarked: ReadonlySet<Path>;
  readonly skipped: ReadonlyMap<Path, Remark>;
  readonly headlines: ReadonlyMap<Path, WrittenHeadline>;
  /** Participants who want nothing written down. */
  readonly unwritten: ReadonlySet<string>;
  readonly refusals: Refusal[];
  readonly asked: Path[];
  readonly hidden: Path[];
  /** Answers and headlines that were left out for that reason. */
  withheld: number;
}

const byPath = <T extends Remark>(remarks: readonly T[]): ReadonlyMap<Path, T> =>
  new Map(remarks.map((remark) => [remark.path, remark]));

export const startRun = (template: Template, transcript: Transcript, surroundings: Surroundings): Run => {
  const { skipped, headlines, notes } = transcript;
  const { participants } = transcript.facts;
  const draft = emptyDraft(template, surroundings, {
    participants: participants.map(({ alias }) => alias),
    language: transcript.facts.language,
    order: 'as-written',
  });
  for (const { path, by } of transcript.toldBy) draft.tellers.set(path, by);
  return {
    transcript,
    draft,
    sight: sightOf(draft),
    rows: new Map(transcript.answers === null ? [] : [['', transcript.answers]]),
    taken: new Map(),
    remarked: new Set([...skipped, ...headlines, ...notes].flatMap(({ path }) => outwards(path))),
    skipped: byPath(skipped),
    headlines: byPath(headlines),
    unwritten: new Set(participants.filter(({ consent }) => consent === 'none').map(({ alias }) => alias)),
    refusals: [],
    asked: [],
    hidden: [],
    withheld: 0,
  };
};

export const refuse = (run: Run, question: Path, at: Place, { code, params, text }: Complaint): void => {
  run.refusals.push({ question, code, params, at, text });
};

/** Whether someone who told what stands at this path wants nothing written down. */
export const isUnwritten = (run: Run, path: Path): boolean =>
  run.unwritten.size > 0 && tellersOf(run.draft, path).some((alias) => run.unwritten.has(alias));

/** What is written at a question or repeat, in the map of its turn. */
export const nodeAt = (run: Run, turn: Path | null, id: string): SourceNode | undefined => {
  const row = run.rows.get(turn ?? '');
  return row === undefined ? undefined : entryOf(row, id)?.value;
};

/** Where something is missing: at its turn, else at the answers, else at the session. */
export const placeOf = (run: Run, turn: Path | null): Place =>
  run.rows.get(turn ?? '')?.at ?? run.transcript.at;

/** How many answers stand in a part of a transcript. */
export const answersIn = (node: SourceNode): number => {
  switch (node.kind) {
    case 'scalar':
      return isBlank(node) ? 0 : 1;
    case 'list':
      return isListOfMaps(node) ? node.items.reduce((sum, item) => sum + answersIn(item), 0) : 1;
    case 'map':
      return node.entries.reduce(
        (sum, { key, value }) => sum + (key === tellerKey ? 0 : answersIn(value)),
        0,
      );
  }
};

const isListOfMaps = (node: ListNode): boolean => node.items.some((item) => item.kind === 'map');
