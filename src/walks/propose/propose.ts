/** Proposes walks for what no walk reached yet: answers that come there, with what the template then does. */
import { conversationOf } from '../../interview/conversation-of.ts';
import { noSurroundings } from '../../interview/surroundings.ts';
import type { Content } from '../../interview/write-transcript.ts';
import { alwaysIs } from '../../template/conditions/constant.ts';
import type { Template } from '../../template/template.ts';
import { walkFileText } from '../add-walks.ts';
import { reachedBy } from '../coverage/of-run.ts';
import { reachedIn } from '../coverage/reached.ts';
import { type Target, targetsIn } from '../coverage/targets.ts';
import { readWalks } from '../read-walks.ts';
import { runWalk } from '../run-walk.ts';
import { usualDay } from '../walk.ts';
import { writtenAnswers, writtenExpectations } from '../written-walk.ts';
import { domainsOf } from './domains.ts';
import { type FillerWords, generous, sparing, widened } from './fillings.ts';
import { type Played, play, type Script } from './play.ts';
import { type Field, searchFor, wholeWork } from './search.ts';

export interface ProposalWords extends FillerWords {
  /** The name of a walk: its number and what it was made for. */
  readonly nameOf: (number: number, target: Target) => string;
}

interface Unreached {
  readonly target: Target;
  readonly why: 'always-true' | 'always-false' | 'not-found';
}

export interface Proposals {
  /** Each to be written in a walk file. */
  readonly walks: readonly object[];
  /** Everything that is reached with them. */
  readonly reached: ReadonlySet<string>;
  readonly unreached: readonly Unreached[];
}

/** `reached` are the keys of what the walks that are there reach. The same template always gives the same proposals. */
export const proposeWalks = (
  template: Template,
  before: ReadonlySet<string>,
  words: ProposalWords,
): Proposals => {
  const reached = new Set(before);
  const walks: object[] = [];
  const unreached: Unreached[] = [];
  const domains = domainsOf(template, words.text);
  const field: Field = {
    template,
    surroundings: noSurroundings(`${usualDay}T12:00:00Z`),
    domains,
    filling: sparing(domains, words),
    work: { left: wholeWork },
  };
  for (const target of targetsIn(template)) {
    if (reached.has(target.key)) continue;
    const script = isFixed(target) === null ? searchFor(target, field) : null;
    const ways = script === null ? [] : waysFrom(script, field, words, reached);
    const found = firstThatReaches(target, template, ways);
    if (found === null) {
      unreached.push({ target, why: isFixed(target) ?? 'not-found' });
      continue;
    }
    for (const key of found.reached) reached.add(key);
    walks.push({ name: words.nameOf(walks.length + 1, target), ...found.walk });
  }
  return { walks, reached, unreached };
};

const firstThatReaches = (target: Target, template: Template, ways: Iterable<Played>) => {
  for (const played of ways) {
    if (!reachedIn(played.sight, played.refused).has(target.key)) continue;
    const found = written(template, played);
    if (found?.reached.has(target.key)) return found;
  }
  return null;
};

/** The script in ever smaller conversations: first the one that reaches the most besides. */
function* waysFrom(
  script: Script,
  { template, surroundings, domains, filling }: Field,
  words: FillerWords,
  reached: ReadonlySet<string>,
): Generator<Played> {
  const [wide, fill] = widened(script, generous(domains, words, reached));
  yield play(template, surroundings, wide, fill);
  yield play(template, surroundings, script, generous(domains, words, reached));
  yield play(template, surroundings, script, filling);
}

/** What no answer can change: a condition around it that never holds, or a part that cannot come out both ways. */
const isFixed = (target: Target): Unreached['why'] | null => {
  const owner = target.target === 'branch' ? target.decision.owner : target.standing;
  const around = 'item' in owner ? [owner.phase.when, ...owner.repeats.map(({ when }) => when)] : [];
  const own =
    'item' in owner && !(target.target === 'branch' && target.decision.use === 'when')
      ? owner.item.when
      : null;
  if ([...around, own].some((when) => when !== null && alwaysIs(when.expression) === false))
    return 'always-false';
  if (target.target !== 'branch') return null;
  const always = alwaysIs(target.part);
  return always === null || always === target.outcome ? null : always ? 'always-true' : 'always-false';
};

/** The conversation as a walk that comes out as it says, and what that walk reaches; null when it cannot be written so. */
const written = (template: Template, { state, refused }: Played) => {
  const conversation = conversationOf(state);
  const content: Content = {
    answers: [...conversation.answers, ...[...refused].map(([path, value]) => ({ path, value, toldBy: [] }))],
    headlines: [],
    notes: [],
    skips: conversation.skips,
  };
  const walk = writtenAnswers(template, content);
  const first = ranAgain(template, { name: '-', ...walk });
  if (first === null) return null;
  const whole = { ...walk, expect: writtenExpectations(template, first) };
  const second = ranAgain(template, { name: '-', ...whole });
  return second === null || second.differences.length > 0
    ? null
    : { walk: whole, reached: reachedBy(template, second) };
};

/** The walk, written to a file and read from it. */
const ranAgain = (template: Template, walk: object) => {
  const read = readWalks(walkFileText(template, [walk], ''), template).value?.walks[0];
  return read === undefined ? null : runWalk(template, read);
};
