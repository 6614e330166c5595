/** Between the questions on the story screen: who told it, what is corrected on the way back, and any answer opened from the review. */
import { describe, expect, it } from 'vitest';
import { ptyScreen } from '../support/pty-screen.ts';
import { saniveld } from '../support/run-cli.ts';
import { inquiryText, smallInquiry } from '../support/small-inquiry.ts';

const template = `template: kort
version: "1"
languages: [nl, en]
title: {nl: Kort gesprek, en: Short talk}
phases:
  - id: een
    title: {nl: Vertellen, en: Telling}
    questions:
      - {id: moment, type: story, headline: story, ask: {nl: Wat gebeurde er?, en: What happened?}}
      - {id: daarna, type: text, ask: {nl: En toen?, en: And then?}}
`;

const facts = ['--lang', 'nl', '--person', 'P07,P08', '--role', 'resident', '--setting', 'combi-01'];
const interrupt = '\u0003';

describe('between the questions on the screen', () => {
  it('takes who told it once Enter is pressed, and opens an answer from the review', async () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const screen = ptyScreen(['interview', 'kort.yaml', '--headlines', ...facts], {
      ...{ folder, rows: 24, environment: { LANG: 'C.UTF-8' } },
    });
    await screen.when('Mag ik opschrijven', 'j');
    await screen.when('Het verhaal in één regel', 'De winter');
    await screen.press('De winter', '\r', /Wie vertelde dit\?[\s\S]*3\. iedereen/);
    await screen.when(/Wat gebeurde er\? “De winter”[\s\S]*3\. iedereen/, '2');
    await screen.press('Met Enter staat er: P08.', '\r', 'En toen?');
    await screen.when('En toen?', 'Soep');
    await screen.press('Soep', '\r', 'Wie vertelde dit?');
    await screen.when(/En toen\? “Soep”[\s\S]*3\. iedereen/, '2,1');
    await screen.press('Met Enter staat er: P08, P07.', '\r', 'de terugblik');
    await screen.when('de terugblik', '1');
    await screen.when(/Waar begint u\?[\s\S]*7\. een van de antwoorden/, '7');
    await screen.when(/Welk antwoord\?[\s\S]*En toen\?[\s\S]*Soep · 1 woord/, '3');
    await screen.when(/En toen\?[\s\S]*│ Soep/, ' toe');
    await screen.press('│ Soep toe', '\r', /Welk antwoord\?[\s\S]*Soep toe · 2 woorden/);
    await screen.press(/Welk antwoord\?[\s\S]*Soep toe · 2 woorden/, '\r', 'Waar begint u?');
    await screen.when('Waar begint u?', interrupt);
    await screen.when('Nog eens Ctrl+C', interrupt);
    expect(await screen.ended).toBe(130);
    const { answers, headlines } = saniveld(['sessions', 'show', 'S001', '--json'], { folder }).json();
    expect(answers).toMatchObject([{ path: 'daarna', value: 'Soep toe', told_by: ['P08', 'P07'] }]);
    expect(headlines).toMatchObject([{ path: 'moment', told_by: ['P08'] }]);
  });

  it('hears nothing of what was typed before the first picture', async () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const screen = ptyScreen(['interview', 'kort.yaml', ...facts], {
      ...{ folder, rows: 24, environment: { LANG: 'C.UTF-8' } },
    });
    screen.blindly('j');
    await screen.when('Mag ik opschrijven', 'n');
    await screen.when('niets opgeschreven', '');
    await screen.ended;
    expect(saniveld(['sessions', '--json'], { folder }).json().sessions).toEqual([]);
  });

  it('keeps a correction that is left with Shift+Tab, and stops again where it cannot stand', async () => {
    const folder = smallInquiry({
      'kort.yaml': `${template}      - {id: dag, type: date, ask: {nl: Wanneer was dat?, en: When was it?}}
      - {id: slot, type: text, ask: {nl: Nog iets?, en: Anything else?}}
`,
    });
    const one = ['--lang', 'nl', '--person', 'P07', '--role', 'resident', '--setting', 'combi-01'];
    const screen = ptyScreen(['interview', 'kort.yaml', '--headlines', ...one], {
      ...{ folder, rows: 24, environment: { LANG: 'C.UTF-8' } },
    });
    const back = '\u001b[Z';
    await screen.when('Mag ik opschrijven', 'j');
    await screen.when('Het verhaal in één regel', 'De winter');
    await screen.press('De winter', '\r', 'En toen?');
    await screen.when('En toen?', 'Soep');
    await screen.press('Soep', '\r', 'Wanneer was dat?');
    await screen.when('Wanneer was dat?', 'donderdag');
    await screen.press('│ donderdag', '\t', /Wanneer was dat[\s\S]*│ donderdag\n/);
    await screen.press('donderdag', '\t', (text) => /Wanneer was dat/.test(text) && !/donderdag/.test(text));
    await screen.when('Wanneer was dat?', '2026-03-14');
    await screen.press('14 maart 2026', '\r', 'Nog iets?');
    await screen.press('Nog iets?', back, 'Wanneer was dat?');
    await screen.when('│ 2026-03-14', '\u0015ooit');
    await screen.press('│ ooit', back, /En toen\?[\s\S]*│ Soep/);
    await screen.when('│ Soep', ' toe');
    await screen.press('│ Soep toe', back, /│ De winter/);
    await screen.press('│ De winter', '\r', '│ ooit');
    await screen.when('│ ooit', interrupt);
    await screen.when('Nog eens Ctrl+C', interrupt);
    expect(await screen.ended).toBe(130);
    const shown = saniveld(['sessions', 'show', 'S001', '--json'], { folder }).json();
    expect(shown.answers).toMatchObject([
      { path: 'daarna', value: 'Soep toe' },
      { path: 'dag', value: '2026-03-14' },
    ]);
    expect(JSON.stringify(shown)).toContain('donderdag');
    const again = ptyScreen(['resume', 'S001'], { folder, rows: 24, environment: { LANG: 'C.UTF-8' } });
    again.blindly('\r');
    await again.when(/bewaard \d\d:\d\d/, interrupt);
    await again.when('Nog eens Ctrl+C', interrupt);
    await again.ended;
  });

  it('keeps the place that was chosen when one goes back to it', async () => {
    const longAgo = inquiryText.replace('2026-01-10', '2025-01-10').replace('2026-12-20', '2025-12-20');
    const folder = smallInquiry({ 'kort.yaml': template, 'inquiry.yaml': longAgo });
    const facts = ['--lang', 'nl', '--person', 'P07', '--role', 'resident'];
    const screen = ptyScreen(['interview', 'kort.yaml', ...facts], {
      ...{ folder, rows: 24, environment: { LANG: 'C.UTF-8' } },
    });
    await screen.when('Mag ik opschrijven', 'j');
    await screen.when('Over welke plek gaat het?', 'combi-02');
    await screen.press('│ combi-02', '\r', 'Bij welke ronde');
    await screen.press('Bij welke ronde', '\u001b[Z', /welke plek[\s\S]*│ combi-02/);
    await screen.press('│ combi-02', '\r', 'Bij welke ronde');
    await screen.press('Bij welke ronde', '\r', 'Wat gebeurde er?');
    await screen.when('Wat gebeurde er?', interrupt);
    await screen.when('Nog eens Ctrl+C', interrupt);
    expect(await screen.ended).toBe(130);
    const { session } = saniveld(['sessions', 'show', 'S001', '--json'], { folder }).json();
    expect(session).toMatchObject({ setting: 'combi-02' });
  });

  it('leaves the list of resume with 130', async () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    saniveld(['interview', 'kort.yaml', '--plain', ...facts], { folder, input: 'ja\n' });
    const screen = ptyScreen(['resume', '--lang', 'nl'], { folder, rows: 24 });
    await screen.when(
      /Met welk gesprek gaat u verder\?[\s\S]*S001 · P07, P08 · Kort gesprek\s+Vertellen · /,
      interrupt,
    );
    expect(await screen.ended).toBe(130);
    expect(screen.text()).toContain('alles blijft zoals het is');
  });
});
