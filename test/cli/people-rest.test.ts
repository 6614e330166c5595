/** What stays to be said about people: an erasing that was cut off, and consent and refusals that go where the words go. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saniveld } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const one = (quotes = ''): string => `session: {id: q1, template: core, date: 2026-04-02, setting: combi-01,
  participants: [{alias: P07, role: resident, consent: quote}]}
answers:
  high_point: Zwirrelkoffie op de galerij was het mooiste.
${quotes}`;

describe('an erasing that could not be finished', () => {
  it('is said at every question about people, and gone on with under the alias too', () => {
    const folder = smallInquiry({ 'one.yaml': one() });
    saniveld(['import', 'one.yaml'], { folder });
    saniveld(['report', 'inquiry', '--out', 'verslag.md'], { folder });
    const stick = join(folder, 'stick.db');
    expect(saniveld(['backup', stick], { folder }).code).toBe(0);
    renameSync(stick, `${stick}.weg`);
    const gone = saniveld(['people', 'withdraw', 'P07', '--yes', 'P07'], { folder });
    expect([gone.code, gone.out]).toEqual([1, expect.stringContaining('is not there now')]);
    const list = saniveld(['people'], { folder });
    expect(list.out).toContain('not everything of theirs is erased yet');
    expect(list.err).toContain('stick.db');
    expect(saniveld(['people', 'show', 'P07'], { folder }).err).toContain('not everything is erased yet');
    const again = saniveld(['people', 'withdraw', 'P07', '--yes', 'P07'], { folder });
    expect(again.code).toBe(1);
    expect(again.out).toContain('verslag.md');
    const waived = saniveld(['people', 'withdraw', '--finish', '--waive', 'stick.db'], { folder });
    expect(waived.code).toBe(0);
    expect(saniveld(['people'], { folder }).out).toContain('nothing of theirs is kept');
  });

  it('does not give the alias out again', () => {
    const folder = smallInquiry({ 'one.yaml': one() });
    saniveld(['import', 'one.yaml'], { folder });
    saniveld(['people', 'withdraw', 'P07', '--yes', 'P07'], { folder });
    const begun = saniveld(['interview', 'core', '--person', 'p07', '--plain'], { folder, input: 'j\n' });
    expect(begun.err).toContain('withdrew before');
  });
});

describe('a working export', () => {
  it('gives the consent that holds now, and a refusal holds where it is taken in', () => {
    const refused = 'quotes:\n  - {path: high_point, text: Zwirrelkoffie op de galerij, allowed: false}\n';
    const folder = smallInquiry({ 'one.yaml': one(refused) });
    expect(saniveld(['import', 'one.yaml'], { folder }).code).toBe(0);
    const searched = (where: string) =>
      saniveld(['search', 'mooiste', '--purpose', 'shared'], { folder: where }).out;
    expect(searched(folder)).toContain('[…] was het mooiste');
    const out = saniveld(['export', 'transcripts', '--purpose', 'working'], { folder }).out;
    expect(out).toContain('allowed: false');
    const other = smallInquiry({ 'all.yaml': out });
    expect(saniveld(['import', 'all.yaml'], { folder: other }).code).toBe(0);
    expect(searched(other)).toContain('[…] was het mooiste');
    saniveld(['people', 'consent', 'P07', 'internal'], { folder });
    const now = saniveld(['export', 'transcripts', '--purpose', 'working'], { folder }).out;
    expect(now).toContain('consent: internal');
    expect(saniveld(['sessions', 'show', 'S001'], { folder }).out).not.toContain('quote');
    const third = smallInquiry({});
    writeFileSync(join(third, 'now.yaml'), now);
    expect(saniveld(['import', 'now.yaml'], { folder: third }).code).toBe(0);
    expect(searched(third)).not.toContain('was het mooiste');
  });

  it('leaves out a sentence that does not stand in what is written', () => {
    const loose = 'quotes:\n  - {path: high_point, text: Knorrepotje zei niets, allowed: false}\n';
    const folder = smallInquiry({ 'one.yaml': one(loose) });
    expect(saniveld(['import', 'one.yaml'], { folder }).code).toBe(0);
    const { out } = saniveld(['export', 'transcripts', '--purpose', 'working'], { folder });
    expect(out).toContain('Zwirrelkoffie');
    expect(out).not.toContain('Knorrepotje');
  });
});
