/** Hostile names go through every command: none of them moves the cursor, hides words or climbs out of a folder. */
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { saniveld } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const hostile = '../../\u001b[31mro\u202eod\u0007\u009b2J\u2066x';
const dangerous = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const transcript = JSON.stringify({
  session: {
    id: hostile,
    template: 'core',
    date: '2026-03-14',
    setting: hostile,
    round: hostile,
    facilitator: hostile,
    participants: [{ alias: hostile, role: 'concerned', consent: 'public' }],
  },
  answers: {
    high_point: `${hostile} koffie "${hostile}"`,
    example: [{ practice: hostile, story: hostile, headline: hostile, stage: 3, told_by: hostile }],
  },
  notes: { high_point: hostile },
  skipped: { wishes: hostile },
});

const inquiry = `inquiry: "Pr\\e[31moef\\u202e"
topic: "x\\e[2J"
languages: [nl]
practices: [{name: "\\u202e\\e[31mP", aliases: ["../.."]}, {name: Koffie}]
`;

describe('hostile names', () => {
  let folder = '';
  beforeAll(() => {
    folder = smallInquiry({ 'evil.json': transcript, 'inquiry.yaml': inquiry });
    expect(saniveld(['import', 'evil.json'], { folder }).code).toBe(0);
    expect(saniveld(['practices', 'alias', 'Koffie', `a\nb${hostile}`], { folder }).code).toBe(0);
  });

  it.each([
    ['sessions'],
    ['sessions show S001'],
    ['practices --decisions'],
    ['trace'],
    ['trace --json'],
    ['search koffie'],
    ['report session S001'],
    ['report inquiry'],
    ['report inquiry --format text --purpose public'],
  ])('%s shows them harmless', (typed) => {
    const ran = saniveld(typed.split(' '), { folder });
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out.length).toBeGreaterThan(10);
    expect(dangerous.exec(ran.out)).toBeNull();
  });

  it('--json keeps the value, written as an escape', () => {
    const ran = saniveld(['sessions', '--json'], { folder });
    expect(dangerous.exec(ran.out)).toBeNull();
    expect(ran.out).toContain('\\u202e');
    expect(ran.json()).toMatchObject({ sessions: [{ id: expect.stringContaining('ro\u202eod') }] });
  });

  it.each([
    [['trace', hostile.replace('ro', 'ra')], 1],
    [['report', 'session', 'S001', '--for', `${hostile}?`], 1],
    [['sessions', '--inquiry', hostile], 1],
    [[hostile], 2],
    [['report', 'inquiry', '--out', `${hostile}/x`], 1],
  ])('%j typed is refused in a harmless sentence', (typed, code) => {
    const ran = saniveld(typed, { folder });
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain('→ ');
    expect(dangerous.exec(ran.err)).toBeNull();
  });

  it('makes no file outside the inquiry', () => {
    const beside = readdirSync(dirname(folder)).filter((name) => dangerous.test(name));
    expect(beside).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['evil.json', 'good.yaml', 'inquiry.yaml', 'sessions']);
  });
});
