/** The cheapest visit that would move a practice up, and the rung it would reach when it finds the best it can. */

import { heightOf, standpointOn, type Walk } from '../climb.ts';
import { withSession } from '../company.ts';
import { type Ground, withMore } from '../ground.ts';
import { type ConditionId, type Rung, rungs, type TracedPractice, type Visit } from '../trace.ts';
import { askFor } from './asks.ts';
import { blankFor } from './blanks.ts';
import { imaginedSession } from './imagined.ts';
import { type Cost, costs, type Imagined, type Remedy, together } from './remedy.ts';
import { visitFor } from './visits.ts';
import { waitFor } from './waits.ts';

type Offer = (ground: Ground, id: ConditionId) => Remedy | null;

const offers: Readonly<Record<Cost, Offer>> = {
  blank: blankFor,
  ask: askFor,
  visit: visitFor,
  wait: waitFor,
};

/** The rung in the same round if all this were on record too; more evidence never lowers, so it begins at the rung held. */
const rungWith = (walk: Walk, where: readonly string[], { records, company }: Imagined): Rung => {
  const { ground, before } = walk;
  const joined = withSession(ground.company, ground.inquiry, {
    number: imaginedSession,
    date: '',
    round: null,
    setting: null,
    participants: company,
  });
  const imagined = withMore({ ...ground, company: joined }, where, {
    tellings: records.filter((record) => record.kind === 'example' || record.kind === 'status'),
    statuses: records.filter((record) => record.kind === 'status'),
    effects: records.filter((record) => record.kind === 'effect'),
    normalizations: records.filter((record) => record.kind === 'normalization'),
  });
  return standpointOn(imagined, before, walk.rung).rung;
};

/** The other steps that were gathered, each once. */
const besides = (chosen: Remedy, gathered: readonly (Remedy | null)[]): readonly Visit[] => {
  const nameOf = ({ code, params }: Visit): string => JSON.stringify([code, params]);
  const steps = new Map(
    gathered.filter((one) => one !== null).map(({ visit }) => [nameOf(visit), visit] as const),
  );
  steps.delete(nameOf(chosen.visit));
  return [...steps.values()];
};

/**
 * Goes up in cost: fill blanks, also ask known tellers, also visit settings, also wait. At the first cost at which
 * all that is missing for the next rung could be found, it names the condition (in the order of the table) that asks
 * for that cost; the other steps are taken along as `further`. `wouldReach` is a new trace with what these steps would put on
 * record at best. What the group must declare first, and rounds to come, cannot be put on record: then it is the next
 * rung. Null at `common`. `where`: kinds of setting in which the practice could live (empty: any).
 */
export const upFrom = (walk: Walk, where: readonly string[]): TracedPractice['up'] => {
  const next = rungs[heightOf(walk.rung) + 1];
  if (next === undefined) return null;
  const missing = walk.judgements.filter(({ id, met }) => !met && id.startsWith(`${next}.`));
  let gathered: readonly (Remedy | null)[] = missing.map(() => null);
  const steps: Remedy[] = [];
  for (const cost of costs) {
    const offered = missing.map(({ id }) => offers[cost](walk.ground, id));
    const chosen =
      offered.find((one, at) => one !== null && gathered[at] === null) ?? offered.find((one) => one !== null);
    steps.push(...offered.filter((one) => one !== null));
    gathered = gathered.map((one, at) => one ?? offered[at] ?? null);
    if (chosen === undefined || chosen === null || gathered.includes(null)) continue;
    const imagined = steps.map((one) => one.imagined);
    const known = imagined.filter((one) => one !== null);
    const wouldReach = known.length < imagined.length ? next : rungWith(walk, where, together(known));
    if (heightOf(wouldReach) > heightOf(walk.rung)) {
      return { ...chosen.visit, wouldReach, further: besides(chosen, gathered) };
    }
  }
  return null;
};
