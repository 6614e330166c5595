/** People at the command line: who told what, what they allow, and what they get when they ask for it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saniveld } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const second = `session:
  id: s2
  template: core
  date: 2026-04-02
  setting: combi-01
  participants:
    - {alias: P07, role: resident}
    - {alias: P08, role: resident, consent: quote, consent_by: haar dochter}
answers:
  high_point: Samen de sneeuw geruimd.
  example:
    - {practice: Boksschool, story: Alleen van acht., stage: 3, told_by: P08}
`;

const inquiry = (): string => {
  const folder = smallInquiry({ 'second.yaml': second });
  expect(saniveld(['import', 'good.yaml', 'second.yaml'], { folder }).code).toBe(0);
  return folder;
};

describe('people list and show', () => {
  it('tells who took part in what, and what they allow now', () => {
    const folder = inquiry();
    expect(saniveld(['people', '--lang', 'nl'], { folder }).out).toMatch(
      /P07 +bewoner +S001, S002 +openbaar maken \(S001\); alleen meetellen \(S002\)/,
    );
    expect(saniveld(['people', 'list', '--json'], { folder }).json()).toMatchObject({
      people: [
        {
          alias: 'P07',
          roles: ['resident'],
          sessions: [{ session: 'S001', consent: 'public' }, { consent: 'internal' }],
        },
        { alias: 'P08', sessions: [{ session: 'S002', consent: 'quote' }] },
      ],
      withdrawn: 0,
    });
    const shown = saniveld(['people', 'show', 'p08'], { folder }).out;
    expect(shown).toContain('P08: words without a name');
    expect(shown).toContain('2 April 2026, about S002: words without a name · said by haar dochter');
  });

  it('names the nearest alias for one that nobody has', () => {
    const folder = inquiry();
    const ran = saniveld(['people', 'show', 'P7'], { folder });
    expect(ran).toMatchObject({
      code: 1,
      err: 'Nobody here has the alias P7. Did you mean P07?\n→ saniveld people show P07\n',
    });
  });

  it('says what to do where nobody told anything', () => {
    expect(saniveld(['people'], { folder: smallInquiry() }).out).toBe(
      'Nobody has told anything yet.\n→ saniveld interview\n',
    );
  });
});

describe('people consent', () => {
  it('allows less at once, everywhere, and names what was written before', () => {
    const folder = inquiry();
    expect(saniveld(['report', 'session', 'S001', '--out', 'voor.md'], { folder }).code).toBe(0);
    expect(saniveld(['export', 'transcripts', '--out', 'uit.yaml'], { folder }).code).toBe(0);
    const lowered = saniveld(['people', 'consent', 'P07', 'internal', '--lang', 'nl'], { folder });
    expect(lowered.code).toBe(0);
    expect(lowered.out).toContain('S001: was openbaar maken, is nu alleen meetellen.');
    expect(lowered.out).toContain('voor.md (2 november 2026, voor wie het vertelde)');
    expect(lowered.out).toContain('uit.yaml (2 november 2026, om te delen)');
    expect(saniveld(['export', 'transcripts', '--purpose', 'shared'], { folder }).out).not.toContain(
      'winter',
    );
    expect(saniveld(['search', 'winter', '--purpose', 'public', '--json'], { folder }).json()).toMatchObject({
      hits: [],
      withheld: 1,
    });
  });

  it('allows more only after reading back', () => {
    const folder = inquiry();
    const refused = saniveld(['people', 'consent', 'P07', 'public'], { folder });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('P07 can allow more once S002 has been read back to them');
    expect(refused.err).toContain('→ saniveld review S002');
    const read = saniveld(
      [
        'people',
        'consent',
        'P07',
        'public',
        '--session',
        'S002',
        '--read-back',
        '--by',
        'zijn zus',
        '--json',
      ],
      { folder },
    );
    expect(read.json()).toMatchObject({
      sessions: [{ session: 'S002', before: 'internal', after: 'public' }],
    });
    expect(saniveld(['people', 'show', 'P07', '--json'], { folder }).json()).toMatchObject({
      sessions: [{}, { session: 'S002', consent: 'public', read_back: '2026-11-02' }],
      statements: [{}, { session: 'S002', consent: 'public', by: 'zijn zus', stands: true }],
    });
  });

  it('says what counts when something stricter was said on the same day', () => {
    const folder = inquiry();
    saniveld(['people', 'consent', 'P07', 'internal'], { folder });
    const ran = saniveld(['people', 'consent', 'P07', 'public', '--session', 'S001', '--read-back'], {
      folder,
    });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('S001: stays at counting only.');
    expect(ran.out).toContain('Say it again tomorrow.');
  });

  it('refuses a level that there is not, and a session they were not in', () => {
    const folder = inquiry();
    expect(saniveld(['people', 'consent', 'P07', 'qoute'], { folder })).toMatchObject({ code: 2 });
    expect(saniveld(['people', 'consent', 'P08', 'none', '--session', 'S001'], { folder }).err).toBe(
      'P08 did not take part in S001.\n→ Name one of these with --session: S002\n',
    );
  });
});

describe('people export', () => {
  it('gives everything of that person with its question, and of a group nothing of the others', () => {
    const folder = inquiry();
    const { out } = saniveld(['people', 'export', 'P07', '--lang', 'nl'], { folder });
    expect(out).toContain('# Wat er over P07 is bewaard');
    expect(out).toContain('> Het was winter. "niemand telde de uren"');
    expect(out).toContain('> Samen de sneeuw geruimd.');
    expect(out).not.toContain('Alleen van acht');
    expect(saniveld(['people', 'export', 'P08'], { folder }).out).toContain('> Alleen van acht.');
  });

  it('has what was passed on, marked, for who told it and for who told it on', () => {
    const third = `session:
  id: s3
  template: core
  date: 2026-05-02
  setting: combi-01
  participants:
    - {alias: P08, role: resident, consent: quote}
    - {alias: P09, role: resident, consent: internal}
    - {alias: P10, role: resident}
answers:
  example:
    - {practice: Boksschool, story: Wij zongen buiten., stage: 3, told_by: P08, retold_by: P10}
    - {practice: Boksschool, story: Dat hield ik binnen., stage: 3, told_by: P09, retold_by: P10}
`;
    const folder = smallInquiry({ 'third.yaml': third });
    expect(saniveld(['import', 'third.yaml'], { folder }).code).toBe(0);
    const given = (alias: string) => saniveld(['people', 'export', alias, '--lang', 'nl'], { folder }).out;
    expect(given('P08')).toMatch(/door een ander naverteld\)\n\n> Wij zongen buiten\./);
    expect(given('P08')).not.toContain('Wat u van anderen navertelde');
    const reteller = given('P10');
    expect(reteller).toContain('## Wat u van anderen navertelde');
    expect(reteller).toContain('> Wij zongen buiten.');
    expect(reteller).not.toContain('Dat hield ik binnen.');
    expect(reteller).toContain('Wie het vertelde, houdt de woorden binnen.');
    expect(given('P09')).toContain('> Dat hield ik binnen.');
  });

  it('knows who took part in nothing, and told somebody else’s story on', () => {
    const folder = smallInquiry({
      'on.yaml': second.replace('told_by: P08}', 'told_by: P08, retold_by: P12}'),
    });
    expect(saniveld(['import', 'on.yaml'], { folder }).code).toBe(0);
    const ran = saniveld(['people', 'export', 'P12'], { folder });
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('> Alleen van acht.')]);
    expect(saniveld(['people', 'export', 'P13'], { folder }).code).toBe(1);
    const people = (...typed: readonly string[]) => saniveld(['people', ...typed], { folder });
    expect(people('list').out).toMatch(/P12 +S001 \(passed on\) +counting only/);
    expect(people('show', 'p12', '--lang', 'nl').out).toMatch(
      /^P12: alleen meetellen\n\nVertelde iets van een ander na in\n {4}S001 · 2 april 2026 · /,
    );
    expect(people('consent', 'P12', 'none', '--json').json()).toMatchObject({
      alias: 'P12',
      sessions: [{ session: 'S001', before: 'internal', after: 'none' }],
    });
    expect(people('show', 'P12', '--json').json()).toMatchObject({
      sessions: [],
      passed_on: [{ session: 'S001', consent: 'none' }],
    });
    expect(people('withdraw', 'P12', '--yes', 'P12').code).toBe(0);
    expect(people('show', 'P12').err).toContain('P12 withdrew');
  });

  it('is remembered when it goes to a file, and taken away when they withdraw', () => {
    const folder = inquiry();
    saniveld(['people', 'export', 'P07', '--format', 'html', '--out', 'P07.html'], { folder });
    expect(readFileSync(join(folder, 'P07.html'), 'utf8')).toContain('Het was winter.');
    expect(saniveld(['people', 'show', 'P07'], { folder }).out).toContain('P07.html (2 November 2026)');
    const gone = saniveld(['people', 'withdraw', 'P07', '--yes', 'P07'], { folder });
    expect(gone.out).toContain('    P07.html');
    expect(existsSync(join(folder, 'P07.html'))).toBe(false);
  });
});

describe('people withdraw', () => {
  it('only explains in a dry run, and where nobody says yes', () => {
    const folder = inquiry();
    const dry = saniveld(['people', 'withdraw', 'P07', '--dry-run', '--lang', 'nl'], { folder });
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('het hele gesprek: S001');
    expect(dry.out).toMatch(/S002: wat deze persoon vertelde, op \d plek/);
    expect(dry.out).toContain('Er is niets gewist');
    const asked = saniveld(['people', 'withdraw', 'P07'], { folder });
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('→ saniveld people withdraw P07 --yes P07');
    expect(saniveld(['people', 'withdraw', 'P07', '--yes', 'P08'], { folder }).code).toBe(2);
    expect(saniveld(['people', 'withdraw'], { folder }).code).toBe(2);
    expect(saniveld(['sessions', '--json'], { folder }).json()).toMatchObject({ sessions: [{}, {}] });
  });

  it('says what went, which files the others have, and which still hold the words', () => {
    const folder = inquiry();
    saniveld(['report', 'inquiry', '--out', 'verslag.md'], { folder });
    const gone = saniveld(['people', 'withdraw', 'P07', '--yes', 'p07'], { folder });
    expect(gone.code).toBe(0);
    expect(gone.out).toContain('the session S001, whole');
    expect(gone.out).toContain('also what nobody was named for');
    expect(gone.out).toContain('verslag.md (2 November 2026, to be shared)');
    expect(gone.out).toMatch(/Other files in this folder[\s\S]*good\.yaml/);
    expect(saniveld(['people'], { folder }).out).toContain('1 person withdrew; nothing of theirs is kept.');
    expect(saniveld(['people', 'withdraw', 'P07', '--yes', 'P07'], { folder }).err).toContain('P07 withdrew');
    expect(saniveld(['people', 'export', 'P08'], { folder }).out).toContain('> Alleen van acht.');
  });
});
