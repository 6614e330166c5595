/** Strange but honest input goes in and comes out as it was: large, foreign, Windows-made, or with names that look like code. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ran, saniveld } from '../support/run-cli.ts';
import { head, smallInquiry } from '../support/small-inquiry.ts';

const large = 'Het was een lange winter, zei ze. '.repeat(150_000).trim();
const family = '👩‍👩‍👧 e\u0301\u0302 café 🇳🇱 ẛ̣';
const bell = 'rood\u0007 en \u001b[31mdan\u0000 weer';
const stories: Readonly<Record<string, string>> = {
  large,
  family,
  windows: 'regel een\nregel twee',
  zeros: '007',
  bell: 'rood� en �[31mdan� weer',
  code: '${practice} {{x}} `rm -rf` <script> \\n %s',
};

const yaml = (id: string, answer: string): string =>
  `${head.replace('template:', `id: ${id}, template:`)}  high_point: ${answer}\n`;

const files = {
  'large.yaml': yaml('large', large),
  'family.json': JSON.stringify({
    session: { id: 'family', template: 'core', date: '2026-03-14', participants: [{ alias: '__proto__' }] },
    answers: { high_point: family, example: [{ practice: '__proto__' }, { practice: 'constructor' }] },
  }),
  'windows.yaml': `\ufeff${yaml('windows', '|-\n    regel een\n    regel twee')}`.replaceAll('\n', '\r\n'),
  'zeros.yaml': yaml('zeros', '007'),
  'bell.yaml': yaml('bell', `'${bell}'`),
  'code.jsonl': `${JSON.stringify({ session: { id: 'code', template: 'core', date: '2026-03-14' }, answers: { high_point: stories['code'] } })}\r\n\r\n`,
};

/** The answer of each session in an export, by the id of the session. */
const storiesIn = (exported: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    exported
      .trim()
      .split('\n')
      .map((each): [string, unknown] => {
        const { session, answers } = JSON.parse(each);
        return [session.id, answers.high_point];
      }),
  );

describe('input that is strange but whole', () => {
  let folder = '';
  let taken: Ran;
  beforeAll(() => {
    folder = smallInquiry(files);
    taken = saniveld(['import', ...Object.keys(files)], { folder });
  });

  it('is taken in, and a character that cannot be kept is told with its place', () => {
    expect([taken.code, taken.err]).toEqual([0, '']);
    expect(taken.out).toContain('6 sessions taken in');
    const warnings = taken.out.split('\n').filter((line) => line.includes('cannot be shown'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^bell\.yaml:3:\d+ {2}/);
  });

  it('comes out again to the letter, 5 MB included', () => {
    const exported = saniveld(['export', 'transcripts', '--purpose', 'working', '--format', 'jsonl'], {
      folder,
    });
    expect(exported.code).toBe(0);
    const kept = storiesIn(exported.out);
    expect(large.length).toBeGreaterThan(5_000_000);
    for (const [id, words] of Object.entries(stories)) expect(kept[id] === words, id).toBe(true);
  });

  it('names that JavaScript knows are practices like any other', () => {
    const practices = saniveld(['practices', '--json'], { folder });
    expect(practices.out).toContain('"__proto__"');
    expect(saniveld(['trace', '__proto__', '--json'], { folder }).json()).toMatchObject({
      practices: [{ practice: '__proto__', rung: 'none' }],
    });
    const renamed = saniveld(['practices', 'rename', 'constructor', 'toString'], { folder });
    expect([renamed.code, renamed.err]).toEqual([0, '']);
  });

  it('a file of blank lines only holds no sessions, and that is said', () => {
    const none = saniveld(['import', '-'], { folder: smallInquiry(), input: '\n \n' });
    expect([none.code, none.out]).toEqual([1, '']);
    expect(none.err).toContain('There is nothing in this file.');
  });
});
