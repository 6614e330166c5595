/** A review on a terminal: Ctrl+C and a signal leave it with everything kept, and it goes on at the step where it was. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type PtyScreen, ptyScreen } from '../support/pty-screen.ts';
import { saniveld } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const interrupt = '\u0003';

const template = `template: kort
version: "1"
languages: [nl, en]
title: {nl: Kort gesprek, en: Short talk}
phases:
  - id: een
    title: {nl: Vertellen, en: Telling}
    questions:
      - {id: moment, type: story, ask: {nl: Wat gebeurde er?, en: What happened?}}
      - {id: after, type: text, moment: after, ask: {nl: Hoe liep dat af?, en: How did that end?}}
`;

let folder = '';

beforeEach(() => {
  folder = smallInquiry({ 'kort.yaml': template });
  const options = '--plain --lang nl --person P07 --role resident --setting combi-01 --round 1';
  const input = 'ja\nJan kwam langs met Jan.\n"niemand telde de uren"\n.\nlater\n';
  saniveld(['interview', 'kort.yaml', ...options.split(' ')], { folder, input });
});

const review = (columns = 80): PtyScreen =>
  ptyScreen(['review', 'S001', '--plain', '--lang', 'nl'], { folder, columns, rows: 100 });

const stateNow = (): unknown => saniveld(['sessions', 'show', 'S001', '--json'], { folder }).json()['state'];

describe('a review on a terminal', () => {
  it('is left with the second Ctrl+C, and goes on where it was', async () => {
    const screen = review();
    await screen.when(/Waar begint u\?[\s\S]*\n>/, '\r');
    await screen.when(/Hoe liep dat af\?[\s\S]*\n>/, 'goed\r');
    await screen.when(/in plaats van “Jan”[\s\S]*\n?>/, interrupt);
    await screen.when('Nog eens Ctrl+C', interrupt);
    expect(await screen.ended).toBe(130);
    expect(screen.text()).toContain('saniveld review S001');
    expect(stateNow()).toBe('review');

    const again = review();
    await again.when(/Waar begint u\?[\s\S]*\n>/, '\r');
    await again.when(/in plaats van “Jan”[\s\S]*\n?>/, 'buurman\r');
    await again.when(/ook in de geschiedenis[\s\S]*\n?>/, 'ja\r');
    expect(again.text()).not.toContain('Hoe liep dat af?\n>');
    await again.when(/Nog een naam[\s\S]*\n?>/, '\r');
    await again.when(/Klopt dit zo\?[\s\S]*\n?>/, '\r');
    await again.when(/Is alles voorgelezen[\s\S]*\n?>/, 'ja\r');
    await again.when(/mag wat u vertelde[\s\S]*\n?>/, '1\r');
    await again.when(/Mag iedereen het lezen[\s\S]*\n?>/, 'nee\r');
    await again.when(/Wie geeft dit aan\?[\s\S]*\n?>/, '\r');
    await again.when(/letterlijk worden\s+aangehaald\?[\s\S]*\n?>/, 'nee\r');
    await again.when(/Nog een zin[\s\S]*\n?>/, '\r');
    await again.when(/mooiste citaat[\s\S]*\n?>/, '\r');
    await again.when(/verraste[\s\S]*\n?>/, '\r');
    await again.when(/Welke wens[\s\S]*\n?>/, '\r');
    await again.when(/hierna willen horen[\s\S]*\n?>/, '\r');
    await again.when(/naar een bestand schrijven\?[\s\S]*\n?>/, 'nee\r');
    expect(await again.ended).toBe(0);
    expect(stateNow()).toBe('finished');
  });

  it('keeps every line within a window of 40 columns', async () => {
    const screen = review(40);
    await screen.when(/Waar begint u\?[\s\S]*\n>/, '\r');
    await screen.when(/Hoe liep dat af\?[\s\S]*\n>/, '\r');
    await screen.when(/in plaats van “Jan”[\s\S]*\n?>/, '/pauze\r');
    expect(await screen.ended).toBe(0);
    const longest = screen
      .sent()
      .split(/\r?\n/)
      .map((line) => line.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(41);
  });
});
