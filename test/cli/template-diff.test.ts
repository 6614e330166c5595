/** `template diff` over the built program: what breaks first, why, and how to avoid it; exit 1 when something breaks. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

const old = `template: sunday
version: "1"
languages: [en]
title: Sunday
phases:
  - id: talk
    questions:
      - {id: topics, type: choices, ask: What gave you energy?, options: [{value: team, label: Team}, {value: trust, label: Trust}]}
      - {id: more, type: text, ask: Anything else?}
`;
const files = {
  'old.yaml': old,
  'marked.yaml': `\uFEFF${old}`,
  'comment.yaml': `# for the Tuesday group\n${old}`,
  'version.yaml': old.replace('version: "1"', 'version: "2"'),
  'safe.yaml': old.replace('ask: Anything else?}', 'help: Wait., ask: Anything else?}'),
  'breaking.yaml': old
    .replace('version: "1"', 'version: "2"')
    .replace(', {value: trust, label: Trust}', '')
    .replace('Anything else?', 'What else?'),
  'other.yaml': old.replace('template: sunday', 'template: monday'),
};

let folder = '';
beforeAll(() => {
  folder = emptyFolder();
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
});
const diff = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  saniveld(['template', 'diff', ...words], { folder, environment });

describe('template diff', () => {
  it('says what breaks first, why, and what to do instead', () => {
    const ran = diff(['old.yaml', 'breaking.yaml', '--lang', 'en']);
    expect([ran.code, ran.err]).toEqual([1, '']);
    expect(ran.out.trimEnd().split('\n')).toEqual([
      'sunday: 1 → 2',
      '',
      'BREAKS WITH EARLIER ANSWERS: 1',
      '  topics: option trust is gone',
      '    “trust” in earlier answers has no label any more, and a transcript with it',
      '    is refused.',
      '    → Keep the option; its label may say that it is no longer used.',
      '',
      'ASKED IN OTHER WORDS: 1',
      '  more: ask (en) changed',
      '    was: Anything else?',
      '    now: What else?',
      '    People are asked in other words; the answers stay in one column.',
      '    → Does it ask something else now? Then give it an id of its own, and leave',
      '      the old question as it was.',
      '',
      'SAFE: 1',
      '  the template: version changed',
      '    The version number changed.',
      '',
      'What was collected stays as it is, and can be resumed: each session keeps the',
      'template it was held with.',
    ]);
  });

  it.each([
    ['old.yaml', 'old.yaml', 'same', 'De twee bestanden zijn tot op de letter gelijk.'],
    ['old.yaml', 'comment.yaml', 'only-layout', 'Niets dat ertoe doet'],
    ['old.yaml', 'marked.yaml', 'only-layout', 'Niets dat ertoe doet'],
    ['old.yaml', 'version.yaml', 'only-version', 'Alleen het versienummer is anders'],
    ['old.yaml', 'safe.yaml', 'raise-version', 'De versie is nog steeds 1'],
  ])('%s and %s: %s', (from, to, note, words) => {
    const told = diff([from, to, '--lang', 'nl']);
    expect([told.code, told.out]).toEqual([0, expect.stringContaining(words)]);
    expect(diff([from, to, '--json']).json()).toMatchObject({ schema: 'saniveld.diff/1', note });
  });

  it('advises an old condition in one piece, as it can be typed now, and not with questions that are gone', () => {
    const asking = (questions: string): string => `${old.split('      - ')[0]}${questions}`;
    const n = '      - {id: n, type: number, ask: N?}\n';
    const total = (check: string): string =>
      `      - {id: total, type: number, ask: Total?, check: "${check}"}\n`;
    writeFileSync(join(folder, 'n.yaml'), asking(n + total('. > ${n} and . < 1000 and . != 500')));
    writeFileSync(join(folder, 'gone.yaml'), asking(total('. > 1 and . < 900')));
    writeFileSync(
      join(folder, 'm.yaml'),
      asking(n.replace('id: n', 'id: m, renamed_from: n') + total('. > ${m} and . < 900')),
    );
    const english = (file: string, columns: string) =>
      diff(['n.yaml', file, '--lang', 'en'], { COLUMNS: columns }).out;
    expect(english('m.yaml', '40')).toContain(
      '    → Keep\n      check: . > ${m} and . < 1000 and . != 500\n',
    );
    expect(english('m.yaml', '80')).toContain('    → Keep check: . > ${m} and . < 1000 and . != 500\n');
    expect(english('gone.yaml', '80')).toContain('    → Put n back; then check can stay as it was.\n');
  });

  it('says that two ids are two templates', () => {
    const ran = diff(['old.yaml', 'other.yaml', '--lang', 'en']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('monday: sunday 1 → monday 1\n');
    expect(ran.out).toContain('→ Keep template: sunday\n');
  });

  it('takes ids and aliases too; only what is to be typed may be wider than the window', () => {
    expect(diff(['site-visit', 'werkbezoek', '--json']).json()).toMatchObject({ note: 'same', changes: [] });
    const far = diff(['core', 'site-visit', '--lang', 'nl'], { COLUMNS: '40' });
    expect(far.code).toBe(1);
    expect(
      far.out.split('\n').filter((line) => [...line].length > 40 && !line.includes('renamed_from:')),
    ).toEqual([]);
  });

  it('gives every change with its codes and its sentences under --json', () => {
    expect(diff(['old.yaml', 'breaking.yaml', '--json', '--lang', 'en']).json()).toMatchObject({
      old: { template: 'sunday', version: '1' },
      new: { template: 'sunday', version: '2' },
      note: null,
      counts: { breaking: 1, wording: 1, safe: 1 },
      changes: [
        {
          weight: 'breaking',
          part: 'option',
          id: 'topics',
          key: 'value',
          option: 'trust',
          move: 'removed',
          old: 'trust',
          new: null,
          message: 'topics: option trust is gone',
        },
        { weight: 'wording', part: 'question', id: 'more', key: 'ask', language: 'en', move: 'changed' },
        { weight: 'safe', part: 'template', key: 'version', old: '1', new: '2', hint: '' },
      ],
    });
  });

  it('fails with the problems of a file that is not whole, and on a name that is unknown', () => {
    writeFileSync(join(folder, 'broken.yaml'), old.replace('type: text', 'type: texts'));
    expect(diff(['old.yaml', 'broken.yaml']).err).toContain('broken.yaml:9:');
    expect(diff(['old.yaml', 'sundae']).code).toBe(1);
  });
});
