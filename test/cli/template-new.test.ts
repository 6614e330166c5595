/** `template new`: where the file goes, what is kept, and that the beginning itself is right and can be walked. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/messages/say.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { templateSchemaText } from '../../src/template/schema/template-schema.ts';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

const inquiry = (): string => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'inquiry.yaml'), 'inquiry: Noord\ntopic: {nl: Samen}\nlanguages: [nl]\n');
  return folder;
};
const fileIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** The ids of the beginning, in its language. */
const words = {
  nl: {
    ids: ['mooi_moment', 'met_wie', 'samen', 'voorbeeld', 'verhaal', 'praktijk', 'stand'],
    values: ['buren', 'alleen'],
  },
  en: {
    ids: ['high_point', 'who', 'together', 'example', 'story', 'practice', 'stage'],
    values: ['neighbours', 'alone'],
  },
} as const;

describe.each([
  ['nl', 'Dit is een vragenlijst'],
  ['en', 'This is a template'],
] as const)('a new template in %s', (lang, explanation) => {
  const [moment, who, together, example, story, practice, stage] = words[lang].ids;
  const [neighbours, alone] = words[lang].values;
  const folder = emptyFolder();
  const ran = saniveld(['template', 'new', 'street-talk', '--lang', lang], { folder });

  it('stands in the current folder, explained in that language, with the schema for editors beside it', () => {
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(fileIn(folder, 'street-talk.yaml')).toContain(explanation);
    expect(fileIn(folder, 'template.schema.json')).toBe(templateSchemaText(sayIn(lang)));
    for (const next of ['check', 'test', 'print'])
      expect(ran.out).toContain(`  saniveld template ${next} street-talk.yaml`);
  });

  it('is without a mistake or a warning, and has its language and its id', () => {
    const { value, problems } = readTemplate(fileIn(folder, 'street-talk.yaml'));
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ id: 'street-talk', languages: [lang] });
    expect(saniveld(['template', 'check', 'street-talk.yaml'], { folder }).code).toBe(0);
  });

  it('is walked: the condition hides and shows, and each example is asked', () => {
    const asked = (chosen: string): readonly unknown[] => {
      const answers = {
        session: { template: 'street-talk', date: '2026-03-01' },
        answers: {
          [moment]: 'We ate on the roof.',
          [who]: chosen,
          [example]: [{ [story]: 'Soup.', [practice]: 'Soup on Sunday', [stage]: 4 }],
        },
      };
      writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers));
      const walked = saniveld(
        ['template', 'walk', 'street-talk.yaml', '--answers', 'answers.json', '--json'],
        {
          folder,
        },
      );
      const { refused, asked: paths } = walked.json();
      expect([walked.code, refused]).toEqual([0, []]);
      return Array.isArray(paths) ? paths : [];
    };
    expect(asked(neighbours)).toContain(together);
    expect(asked(alone)).not.toContain(together);
    expect(asked(alone)).toEqual(
      expect.arrayContaining([`${example}[1].${practice}`, `${example}[1].${stage}`]),
    );
  });
});

describe('template new', () => {
  it('goes into the inquiry around, also from a folder in it, and is listed there', () => {
    const folder = inquiry();
    mkdirSync(join(folder, 'sub'));
    const ran = saniveld(['template', 'new', 'street', '--json'], { folder: join(folder, 'sub') });
    expect(ran.json()).toEqual({
      schema: 'saniveld.template-new/1',
      template: 'street',
      file: join(folder, 'templates/street.yaml'),
      editor_schema: join(folder, 'templates/template.schema.json'),
      takes_place_of_shipped: false,
    });
    expect(saniveld(['template', 'list'], { folder }).out).toMatch(/^street /m);
  });

  it('says when it takes the place of a shipped one', () => {
    const folder = inquiry();
    expect(saniveld(['template', 'new', 'core', '--lang', 'nl'], { folder }).out).toContain(
      'in de plaats van de vragenlijst core',
    );
    expect(saniveld(['template', 'new', 'core'], { folder: emptyFolder() }).out).not.toContain(
      'takes the place',
    );
  });

  it('keeps what is there unless --force, and --out names another place', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'mine.yaml'), 'mine');
    const kept = saniveld(['template', 'new', 'mine', '--json'], { folder });
    expect(kept.json()).toMatchObject({ error: { code: 'file-exists' } });
    expect([kept.code, fileIn(folder, 'mine.yaml')]).toEqual([1, 'mine']);
    expect(existsSync(join(folder, 'template.schema.json'))).toBe(false);
    expect(saniveld(['template', 'new', 'mine', '--out', 'other.yaml'], { folder }).code).toBe(0);
    expect(fileIn(folder, 'other.yaml')).toMatch(/^template: mine /m);
    expect(saniveld(['template', 'new', 'mine', '--force'], { folder }).code).toBe(0);
    expect(fileIn(folder, 'mine.yaml')).toMatch(/^template: mine /m);
  });

  it('renews its own schema, and leaves another that is called so', () => {
    const folder = emptyFolder();
    const run = (id: string, lang: string) => saniveld(['template', 'new', id, '--lang', lang], { folder });
    run('a', 'nl');
    expect(run('b', 'nl').out).not.toContain('template.schema.json');
    expect(run('c', 'en').out).toContain('template.schema.json');
    writeFileSync(join(folder, 'template.schema.json'), '{}');
    const ran = run('d', 'en');
    expect(ran.err).toContain('is not ours and was left');
    expect([ran.code, fileIn(folder, 'template.schema.json')]).toEqual([0, '{}']);
  });

  it('refuses an id that another file of the inquiry has', () => {
    const folder = inquiry();
    saniveld(['template', 'new', 'street'], { folder });
    const text = fileIn(folder, 'templates/street.yaml');
    writeFileSync(join(folder, 'templates/other.yaml'), text.replace('template: street', 'template: market'));
    const ran = saniveld(['template', 'new', 'market', '--json'], { folder });
    expect(ran.json()).toMatchObject({ error: { code: 'template-id-taken', params: { id: 'market' } } });
    expect(existsSync(join(folder, 'templates/market.yaml'))).toBe(false);
  });

  it.each([
    ['Buurt Café', 'buurt-cafe'],
    ['visit.yaml', 'visit'],
    ['templates/Visit 2.yaml', 'visit-2'],
    ['2e-gesprek', 'e-gesprek'],
    ['--', 'my-template'],
    ['123', 'my-template'],
    ['__proto__', 'proto__'],
  ])('a bad id %j is refused with one that can be typed: %s', (id, near) => {
    const ran = saniveld(['template', 'new', '--json', '--', id], { folder: emptyFolder() });
    expect(ran.code).toBe(2);
    expect(ran.json()).toMatchObject({
      error: { code: 'bad-template-id', hint: `saniveld template new ${near}` },
    });
  });
});
