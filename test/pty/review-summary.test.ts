/** A line of the summary sheet that is half typed when the program is killed: it is there again, in both faces. */
import { describe, expect, it } from 'vitest';
import { heldScreen } from '../endurance/held-screen.ts';
import { bin, saniveld } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const template = `template: kort
version: "1"
languages: [nl, en]
title: {nl: Kort gesprek, en: Short talk}
phases:
  - id: een
    title: {nl: Vertellen, en: Telling}
    questions:
      - {id: moment, type: story, ask: {nl: Wat gebeurde er?, en: What happened?}}
`;

const told = (): string => {
  const folder = smallInquiry({ 'kort.yaml': template });
  const options = '--plain --lang nl --person P07 --role resident --setting combi-01 --round 1';
  saniveld(['interview', 'kort.yaml', ...options.split(' ')], {
    ...{ folder, input: 'ja\nHet was koud en wij kookten samen.\n.\nlater\n' },
  });
  return folder;
};

/** Milliseconds in which keys are not heard at what has just come into sight, and a little. */
const tooSoon = 700;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, tooSoon));

describe('a half-typed line of the summary sheet', { concurrent: true }, () => {
  it.each([
    ['on the screen', []],
    ['line by line', ['--plain']],
  ] as const)('is kept at every key, and there again after a kill (%s)', async (_, face) => {
    const folder = told();
    const command = [process.execPath, bin, 'review', 'S001', '--lang', 'nl', ...face];
    const enter = face.length === 0 ? '' : '\r';
    const atSummary = async () => {
      const seat = heldScreen(command, { folder, rows: 40 });
      await seat.says('6. uw eigen samenvatting');
      await pause();
      seat.type(`6${enter}`);
      return seat;
    };
    const seat = await atSummary();
    await seat.says('Het mooiste citaat?');
    await pause();
    seat.type(`2${enter}`);
    await seat.says('Typ een stukje van de zin');
    await pause();
    seat.type('zoals zij daar zaten');
    await seat.says('zoals zij daar zaten');
    seat.kill('SIGKILL');
    await seat.ended;

    const again = await atSummary();
    await again.says('Typ een stukje van de zin');
    await again.says('zoals zij daar zaten');
    await pause();
    again.type('\r');
    await again.says('Wat verraste u?');
    await pause();
    again.type('hoe lang het du');
    await again.says('hoe lang het du');
    again.kill('SIGKILL');
    await again.ended;
    const { sessions } = saniveld(['resume', '--json'], { folder }).json();
    expect(sessions).toMatchObject([{ half_typed: ['summary.surprise'] }]);

    const last = heldScreen(command, { folder, rows: 40 });
    await last.says('Bij “uw eigen samenvatting” staat een half getypte notitie');
    last.kill('SIGTERM');
    await last.ended;
    const { summary } = saniveld(['review', 'S001', '--json'], { folder }).json();
    expect(summary).toEqual([{ item: 'best_quote', text: 'zoals zij daar zaten', path: null }]);
  });
});
