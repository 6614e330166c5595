/** What a review leaves on the terminal: no word of whoever told, and of what was noted in private nothing in its lists. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type PtyScreen, ptyScreen } from '../support/pty-screen.ts';
import { saniveld } from '../support/run-cli.ts';
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
      - {id: mood, type: text, private: true, headline: story, ask: {nl: Hoe zat de verteller erbij?, en: How were they?}}
      - {id: why, type: text, private: true, ask: {nl: Hoe kwam dat?, en: Why?}}
`;

const interrupt = '\u0003';

let folder = '';

beforeEach(() => {
  folder = smallInquiry({ 'kort.yaml': template });
  const options = '--plain --lang nl --person P07 --role resident --setting combi-01 --round 1';
  const input = 'ja\nNiemand telde de uren.\n.\nErg gespannen\nOp van de zenuwen\n/skip liever niet\nlater\n';
  saniveld(['interview', 'kort.yaml', ...options.split(' ')], { folder, input });
});

const review = (): PtyScreen =>
  ptyScreen(['review', 'S001', '--lang', 'nl'], {
    ...{ folder, columns: 80, rows: 24, environment: { LANG: 'C.UTF-8' } },
  });

describe('a review on the screen', () => {
  it.each([
    ['at once', `3${interrupt}${interrupt}`],
    ['while it stands there', '3'],
  ])('leaves no word that was told behind, left %s', async (_, keys) => {
    const screen = review();
    await screen.when(/Waar begint u\?[\s\S]*3\. voorlezen/, keys);
    if (keys === '3') {
      await screen.when('Niemand telde de uren', interrupt);
      await screen.when('Nog eens Ctrl+C', interrupt);
    }
    expect(await screen.ended).toBe(130);
    expect(screen.text()).toContain('saniveld review S001');
    expect(screen.text()).not.toMatch(/Wat gebeurde|U vertelde|Niemand|uren/);
  });

  it('says of what was noted in private only that it is', async () => {
    const screen = review();
    await screen.when(/Waar begint u\?[\s\S]*7\. een van de antwoorden/, '7');
    const mark = 'Alleen voor u: lees dit niet voor.';
    await screen.when(
      new RegExp(`Welk antwoord[\\s\\S]*Niemand telde[\\s\\S]*${mark}[\\s\\S]*${mark}`),
      interrupt,
    );
    expect(screen.text()).not.toMatch(/gespannen|zenuwen|liever/);
    await screen.when('Nog eens Ctrl+C', interrupt);
    expect(await screen.ended).toBe(130);
  });
});
