/** No word leaves without consent: whatever is told, in every output that can be typed, judged by a naive reading of METHOD.md. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../src/template/read-template.ts';
import type { Template } from '../../src/template/template.ts';
import { seed, seeded } from '../support/seed.ts';
import { shipped } from '../support/shipped.ts';
import { faultsOf } from './consent/judge.ts';
import { ownTemplate } from './consent/own-template.ts';
import { type Telt, tellSession } from './consent/tell.ts';
import { worldOf } from './consent/typed.ts';
import { inquiryFile, type SessionPlan, type Village, villages } from './consent/village.ts';
import type { Seat, Told } from './consent/words.ts';

const templateOf = (text: string): Template => {
  const { value, problems } = readTemplate(text);
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
};

const templates = new Map<string, Template>([
  ...shipped.map(({ id, source }) => [id, templateOf(source)] as const),
  ['eigen', templateOf(ownTemplate)],
]);

/** The own template is short, and quick to read. */
const weighted = [...shipped.map(({ id }) => id), 'eigen', 'eigen', 'eigen'];

/** Tells the sessions; every call of `tell` uses words of its own. */
const tellerOf = (village: Village) => {
  let used = 0;
  const fresh = (): string => {
    used += 1;
    return `kw${String(used).padStart(5, '0')}x`;
  };
  return (plan: SessionPlan, index: number, seats: readonly Seat[]): Telt => {
    const template = templates.get(plan.template);
    if (template === undefined) throw new Error(plan.template);
    return tellSession(village, plan, template, { number: index + 1, seats, fresh });
  };
};

/** As `tellSession` says it, in other capitals and with other marks. */
const sentenceOf = (canary: string): string => `"Kanarie – ${canary}!`;

/** Every third of somebody's own words may not be quoted. */
const withRefusals = (told: Told): Told => ({
  ...told,
  canaries: told.canaries.map((word) => {
    const refused = word.kind === 'words' && Number(word.canary.slice(2, 7)) % 3 === 0;
    return refused ? { ...word, refused } : word;
  }),
});

/** Takes the inquiry in, replaces the sessions that are told again, and reads everything that comes out. */
const faultsIn = async (
  village: Village,
): Promise<{ readonly faults: readonly string[]; readonly outputs: number }> => {
  const tell = tellerOf(village);
  const first = village.sessions.map((plan, index) => tell(plan, index, plan.seats));
  const last = village.sessions.map((plan, index) => {
    const { again, seats } = plan;
    if (again === null) return first[index] ?? tell(plan, index, seats);
    return tell(
      plan,
      index,
      seats.map((seat, place) => ({ ...seat, consent: again[place] ?? null })),
    );
  });
  const fileOf = (telt: readonly Telt[]): string => JSON.stringify(telt.map(({ transcript }) => transcript));
  const all = last.map(({ told }) => withRefusals(told));
  const stands = new Set(all.flatMap(({ canaries }) => canaries.map(({ canary }) => canary)));
  const before = first.flatMap(({ told }) => told.canaries.map(({ canary }) => canary));
  const gone = new Set(before.filter((canary) => !stands.has(canary)));

  const world = worldOf(
    inquiryFile(village),
    village.sessions.map(({ template }) => template),
    village.sessions[0]?.seed ?? 0,
  );
  try {
    const faults: string[] = [];
    let outputs = 0;
    const isToldAgain = village.sessions.some(({ again }) => again !== null);
    const files = isToldAgain ? [fileOf(first), fileOf(last)] : [fileOf(first)];
    for (const [index, file] of files.entries()) {
      const refused = await world.import(file, index > 0);
      if (refused !== null) return { faults: [refused], outputs };
    }
    for (const { number, canaries } of all) {
      for (const { canary, refused } of canaries) if (refused) world.refuseQuote(number, sentenceOf(canary));
    }
    const sessions = all.map(({ number, seats }) => ({ number, tellers: seats.map(({ alias }) => alias) }));
    for await (const output of world.outputs(sessions)) {
      outputs += 1;
      faults.push(...faultsOf(output, village, all, gone));
    }
    return { faults, outputs };
  } finally {
    world.close();
  }
};

/** How many inquiries are made up, and how long it may take to find the smallest one that fails. */
const effort = { seed, numRuns: 60, endOnFailure: true, interruptAfterTimeLimit: 90_000 };

describe('what leaves the inquiry', () => {
  it(seeded('is allowed by everyone whose words they are, and names nobody and no small place'), async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(villages(weighted), async (village) => {
        const { faults, outputs } = await faultsIn(village);
        read += outputs;
        expect(faults.slice(0, 12)).toEqual([]);
      }),
      effort,
    );
    expect(read).toBeGreaterThan(effort.numRuns);
  }, 120_000);
});
