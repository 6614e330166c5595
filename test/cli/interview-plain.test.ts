/** A live interview line by line through a pipe: whole, cut off and gone on with, in a group, in a pair, and refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../src/interview/conversation-of.ts';
import { openStore } from '../../src/store/open.ts';
import type { WholeSession } from '../../src/store/store.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import type { Template } from '../../src/template/template.ts';
import { root, saniveld } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';
import { typedInterview } from '../support/typed-interview.ts';

const shipped = readdirSync(join(root, 'templates'))
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.walk.yaml'))
  .map((file) => {
    const { value } = readTemplate(readFileSync(join(root, 'templates', file), 'utf8'));
    if (value === null) throw new Error(`${file} cannot be read`);
    return value;
  });

const surroundings = {
  now: '2026-11-02T10:00:00+01:00',
  settings: ['combi-01', 'combi-02', 'combi-03', 'combi-04'],
  groups: null,
  roles: ['resident'],
  rounds: ['1'],
  practices: [],
};

/** No facts are asked for. */
const facts = ['--person', 'P07', '--role', 'resident', '--setting', 'combi-01'];

const hold = (
  folder: string,
  template: string,
  language: string,
  lines: readonly string[],
  options = facts,
) =>
  saniveld(['interview', template, '--plain', '--lang', language, '--json', ...options], {
    folder,
    input: lines.map((line) => `${line}\n`).join(''),
  });

/** What the data file holds of a session, finished or not. */
const kept = (folder: string, number: number): WholeSession => {
  const store = openStore(join(folder, 'sessions/saniveld.db'), {
    ...{ create: false, readonly: true, newId: () => '', now: () => '' },
    practiceKey: (name) => name,
  });
  const whole = store.wholeSession(number);
  store.close();
  if (whole === null) throw new Error(`no session ${number}`);
  return whole;
};

const typedFor = (template: Template, language: 'nl' | 'en') =>
  typedInterview(template, surroundings, ['P07'], language);

const named = (id: string): Template => {
  const found = shipped.find((template) => template.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
};

describe('a whole interview through a pipe', () => {
  const cases = shipped.flatMap((template) =>
    (['nl', 'en'] as const).map((language) => [template.id, language, template] as const),
  );

  it.each(cases)('%s in %s keeps every answer and waits for its review', (id, language, template) => {
    const folder = smallInquiry();
    const { typed, state } = typedFor(template, language);
    const yes = language === 'nl' ? 'ja' : 'yes';
    const ran = hold(folder, id, language, [yes, ...typed.flat()]);
    expect(ran.err).not.toMatch(/\n {4}at /);
    const { answers, headlines } = conversationOf(state);
    expect([ran.code, ran.json()]).toMatchObject([
      0,
      { session: 'S001', state: 'review', answers: answers.length, next: 'saniveld review S001' },
    ]);
    expect(kept(folder, 1)).toMatchObject({
      answers: answers.map(({ path, value }) => ({ path, value, toldBy: ['P07'] })),
      headlines: headlines.map(({ path, kind, text }) => ({ path, kind, text })),
    });
  });
});

describe('an interview that is cut off', () => {
  it('is the same after going on as one that was not, wherever it was cut', () => {
    const { typed } = typedFor(named('core'), 'nl');
    const whole = smallInquiry();
    hold(whole, 'core', 'nl', ['ja', ...typed.flat()]);
    const { answers, headlines } = kept(whole, 1);
    for (const at of [0, 1, 3, 6, 9, typed.length - 1]) {
      const folder = smallInquiry();
      const ran = hold(folder, 'core', 'nl', ['ja', ...typed.slice(0, at).flat()]);
      expect([ran.code, ran.json()]).toMatchObject([1, { state: 'live', next: 'saniveld resume S001' }]);
      const input = typed
        .slice(at)
        .flat()
        .map((line) => `${line}\n`)
        .join('');
      const again = saniveld(['resume', 'S001', '--plain', '--json'], { folder, input });
      expect([again.code, again.json()]).toMatchObject([0, { session: 'S001', state: 'review' }]);
      expect(kept(folder, 1)).toMatchObject({ answers, headlines });
    }
  });

  it('keeps the half of a story that was typed, and offers it', () => {
    const folder = smallInquiry();
    const { typed } = typedFor(named('core'), 'nl');
    hold(folder, 'core', 'nl', ['ja', ...(typed[0] ?? []), 'De eerste regel.']);
    expect(saniveld(['resume', '--json'], { folder }).json()).toMatchObject({
      sessions: [{ session: 'S001', half_typed: ['high_point'] }],
    });
    saniveld(['resume', 'S001', '--plain'], { folder, input: 'De tweede.\n.\n' });
    expect(kept(folder, 1).answers).toContainEqual(
      expect.objectContaining({ path: 'high_point', value: 'De eerste regel.\nDe tweede.' }),
    );
  });
});

describe('what is asked before the first question', () => {
  it('is nothing that an option has said, and nothing that is not declared', () => {
    const folder = smallInquiry();
    const ran = hold(folder, 'core', 'en', ['yes', 'A neighbour', '/pause']);
    expect(ran.err).not.toMatch(/alias|What are they|Which place/);
    expect(ran.err).toContain('This is round 1.');
    expect(kept(folder, 1).session).toMatchObject({
      round: '1',
      setting: 'combi-01',
      participants: [{ alias: 'P07', role: 'resident' }],
    });
  });

  it('offers who told before with their role, and a fresh alias', () => {
    const folder = smallInquiry();
    hold(folder, 'core', 'en', ['yes', '/pause']);
    const ran = hold(folder, 'core', 'en', ['yes', '', '1', '', '/pause'], []);
    expect(ran.err).toMatch(/Enter: P08\.[\s\S]*1\. P07\n/);
    const more = hold(folder, 'core', 'en', ['yes', '2', '1', 'combi-2', 'combi-02', '/pause'], []);
    expect(more.err).toContain('1. resident (as last time)');
    expect(more.err).toContain('Did you mean combi-02?');
    expect(kept(folder, 3).session).toMatchObject({
      setting: 'combi-02',
      participants: [{ alias: 'P07', role: 'resident' }],
    });
  });

  it('refuses a role, place or round that inquiry.yaml does not have, with the nearest', () => {
    const folder = smallInquiry();
    for (const [option, name, near] of [
      ['--role', 'residnet', 'resident'],
      ['--setting', 'combi-1', 'combi-01'],
      ['--round', '2', '1'],
    ] as const) {
      const ran = saniveld(['interview', 'core', '--plain', option, name, '--lang', 'en'], { folder });
      expect([ran.code, ran.err]).toEqual([1, expect.stringMatching(`${name}[\\s\\S]*${option}: ${near}`)]);
    }
    expect(readdirSync(folder)).not.toContain('sessions');
  });

  it('picks a template by number, with what it is for and how long it takes', () => {
    const folder = smallInquiry();
    const ran = saniveld(['interview', '--plain', '--lang', 'nl', ...facts], { folder, input: '1\nnee\n' });
    expect(ran.err).toMatch(/1\. \S.* \(\d+ minuten\)\. \S/);
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('niets opgeschreven')]);
  });
});

describe('a group', () => {
  it('says who told each answer and each turn, by number, several or all', () => {
    const folder = smallInquiry();
    const lines = ['yes', 'We live here', '1', 'It was winter.', '.', 'P08, 1', 'in short'];
    const ran = hold(
      folder,
      'core',
      'en',
      [...lines, 'We help.', '.', 'Zed', ''],
      ['--person', 'P07, P08', '--role', 'resident', '--setting', 'combi-01'],
    );
    expect(ran.err).toContain('Zed does not take part. These do: P07, P08.');
    expect(kept(folder, 1).answers).toMatchObject([
      { path: 'may_write', toldBy: ['P07', 'P08'] },
      { path: 'who_you_are', toldBy: ['P07'] },
      { path: 'high_point', toldBy: ['P08', 'P07'] },
      { path: 'values', toldBy: ['P07', 'P08'] },
    ]);
  });
});

describe('a pair', () => {
  it('tells in turn: two sessions, each with the other as its facilitator', () => {
    const folder = smallInquiry();
    const { typed } = typedFor(named('core'), 'nl');
    const half = ['ja', ...typed.flat()];
    const ran = hold(
      folder,
      'core',
      'nl',
      [...half, ...half],
      ['--pair', '--person', 'P07,P08', '--role', 'resident', '--setting', 'combi-01'],
    );
    expect(ran.err).toContain('Nu andersom: P08 vertelt, P07 luistert en typt.');
    expect(ran.json()).toMatchObject({
      sessions: [{ session: 'S001' }, { session: 'S002', state: 'review' }],
    });
    expect(kept(folder, 1).session).toMatchObject({ facilitator: 'P08', participants: [{ alias: 'P07' }] });
    expect(kept(folder, 2).session).toMatchObject({ facilitator: 'P07', participants: [{ alias: 'P08' }] });
  });

  it('goes on with the other half after an interruption in the first', () => {
    const folder = smallInquiry();
    const { typed } = typedFor(named('core'), 'nl');
    const asked = ['--pair', '--person', 'P07', '--role', 'resident', '--setting', 'combi-01'];
    const cut = hold(folder, 'core', 'nl', ['ja', '', '/pauze'], asked);
    expect(cut.err).toContain('Enter: P08.');
    expect(cut.json()).toMatchObject({ session: 'S001', state: 'live' });
    const input = [...typed.flat(), 'ja', ...typed.flat()].map((line) => `${line}\n`).join('');
    const ran = saniveld(['resume', 'S001', '--plain', '--json'], { folder, input });
    expect(ran.json()).toMatchObject({
      sessions: [{ session: 'S001' }, { session: 'S002', state: 'review' }],
    });
    expect(kept(folder, 2).session).toMatchObject({ facilitator: 'P07', participants: [{ alias: 'P08' }] });
  });

  it('keeps a retelling apart: who retold it is filled in, not asked', () => {
    const folder = smallInquiry();
    const { typed } = typedFor(named('core'), 'nl');
    hold(folder, 'core', 'nl', ['ja', ...typed.flat()], [...facts, '--retold-by', 'P08']);
    expect(kept(folder, 1).answers).toContainEqual(
      expect.objectContaining({ path: 'example[1].retold_by', value: 'P08', toldBy: ['P07'] }),
    );
  });
});

describe('where nobody can be asked', () => {
  it.each([
    ['en', 'interview core --plain', '--answers answers.yaml'],
    ['nl', 'interview core --plain', '--answers antwoorden.yaml'],
  ])('it says which options do without (%s)', (language, plain, answers) => {
    const ran = saniveld(['interview', 'core', '--lang', language], { folder: smallInquiry() });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(plain);
    expect(ran.err).toContain(answers);
  });
});

describe('what is not finished', () => {
  it('is listed by resume, and marked in the list of sessions', () => {
    const folder = smallInquiry();
    expect(saniveld(['resume', '--lang', 'en'], { folder })).toMatchObject({
      code: 0,
      out: 'There are no unfinished conversations.\n',
    });
    hold(folder, 'core', 'en', ['yes', '/pause']);
    expect(saniveld(['resume', '--lang', 'en'], { folder }).out).toMatch(
      /S001 +P07 +Core interview +Welcome +2026-11-02 [\d:]+[\s\S]*saniveld resume S001/,
    );
    expect(saniveld(['sessions', '--lang', 'en'], { folder }).out).toContain('in the conversation');
    expect(saniveld(['sessions', '--json'], { folder }).json()).toMatchObject({
      sessions: [{ state: 'live' }],
    });
  });

  it('cannot be resumed when it is finished or not there', () => {
    const folder = smallInquiry();
    saniveld(['import', 'good.yaml'], { folder });
    const finished = saniveld(['resume', 's1', '--plain', '--lang', 'en'], { folder });
    expect([finished.code, finished.err]).toEqual([1, expect.stringContaining('saniveld review S001')]);
    expect(saniveld(['resume', 'S009', '--plain'], { folder }).code).toBe(1);
  });
});
