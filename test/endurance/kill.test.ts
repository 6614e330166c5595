/** A live interview that is killed again and again, at any moment: what was acknowledged is there, and it goes on from there. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../support/seed.ts';
import { earlyAcknowledgement, laterIndex } from './faults.ts';
import { killedInterviews } from './killed.ts';
import { chanceFor, isLong, report, times } from './length.ts';
import { plainInterviewer } from './plain-interviewer.ts';
import { buildProgram } from './program.ts';
import { screenInterviewer } from './screen-interviewer.ts';

describe.each([plainInterviewer, screenInterviewer])(
  'kill -9 at random moments of a live interview, $face',
  { concurrent: true },
  (interviewer) => {
    const { face } = interviewer;
    it(seeded('loses no acknowledged answer'), { timeout: isLong ? 1_800_000 : 180_000 }, async () => {
      const program = await buildProgram();
      const kills = times({ short: 12, long: 200 });
      const chance = chanceFor(`kill ${face}`);
      const killed = await killedInterviews({ interviewer, program, kills, chance });
      report(
        `kill -9, ${face}: ${killed.kills} times (${JSON.stringify(killed.at)}), ${killed.finished} interviews told to their end, ${killed.losses.length} losses`,
      );
      expect(killed.losses).toEqual([]);
    });

    it.each([
      { ...earlyAcknowledgement, seenAs: /(?:acknowledged, but|kept earlier, but) not there/ },
      { ...laterIndex, seenAs: /damage: index/ },
    ])(
      seeded('finds a program with this fault in it: $name'),
      { timeout: isLong ? 600_000 : 180_000 },
      async ({ seenAs, ...fault }) => {
        const program = await buildProgram([fault]);
        const chance = chanceFor(`${fault.name} ${face}`);
        const killed = await killedInterviews({ interviewer, program, kills: 60, chance, untilLoss: true });
        report(
          `kill -9, ${face}, planted ${fault.name}: seen after ${killed.kills} kills: ${killed.losses[0]?.slice(0, 120)}`,
        );
        expect(killed.losses.join('\n')).toMatch(seenAs);
      },
    );
  },
);
