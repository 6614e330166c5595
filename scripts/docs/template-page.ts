/** The generated parts of docs/templates.md and docs/sjablonen.md: keys, types, captures, functions and mistakes. */
import { readFileSync } from 'node:fs';
import { conditions as conditionsEn } from '../../src/messages/en/conditions.ts';
import { problems as problemsEn } from '../../src/messages/en/problems.ts';
import { sourceProblems as sourceProblemsEn } from '../../src/messages/en/source-problems.ts';
import { conditions as conditionsNl } from '../../src/messages/nl/conditions.ts';
import { problems as problemsNl } from '../../src/messages/nl/problems.ts';
import { sourceProblems as sourceProblemsNl } from '../../src/messages/nl/source-problems.ts';
import { sayIn } from '../../src/messages/say.ts';
import type { Language } from '../../src/messages/speech.ts';
import type { Form } from '../../src/source/shape.ts';
import { capturesOf } from '../../src/template/captures.ts';
import { signatures } from '../../src/template/conditions/signatures.ts';
import { keyTable } from '../../src/template/key-tables.ts';
import { exampleOf, meaningOf, wordMeaning } from '../../src/template/schema/meanings.ts';
import { questionTypes } from '../../src/template/template.ts';
import { cell, inCheckout, table } from './place.ts';
import { wordIn } from './words.ts';

const code = (text: string): string => `\`${text}\``;

const formIn = (language: Language, key: string, form: Form): string => {
  switch (form.form) {
    case 'one-of':
      return form.values.map(code).join(' ');
    case 'list':
      return `${wordIn(language, 'list')}: ${formIn(language, key, form.of)}`;
    case 'keys':
      return wordIn(language, `keys:${form.name}`);
    case 'any':
      return wordIn(language, `any:${key}`);
    default:
      return wordIn(language, form.form);
  }
};

const keys = (language: Language): string => {
  const say = sayIn(language);
  const word = (name: string): string => wordIn(language, name);
  const head = ['key', 'meaning', 'form', 'example'].map(word);
  return [...new Set(keyTable.map(({ of }) => of))]
    .map((of) => {
      const rows = keyTable
        .filter((row) => row.of === of)
        .map((row) => [
          row.required ? `${code(row.key)} (${word('needed')})` : code(row.key),
          cell(meaningOf(say, row)),
          cell(formIn(language, row.key, row.form)),
          code(exampleOf(say, row)),
        ]);
      return `### ${word(of)}\n\n${table(head, rows)}`;
    })
    .join('\n\n');
};

const types = (language: Language): string =>
  table(
    [wordIn(language, 'type'), wordIn(language, 'meaning')],
    questionTypes.map((type) => [code(type), cell(wordMeaning(sayIn(language), 'type', type))]),
  );

const captures = (language: Language): string => {
  const meaning = (key: string, word: string): string => cell(wordMeaning(sayIn(language), key, word));
  const head = (...words: readonly string[]): readonly string[] =>
    words.map((word) => wordIn(language, word));
  const kinds = Object.entries(capturesOf).map(([kind, names]) => [
    code(kind),
    meaning('of', kind),
    names.map(code).join(' '),
  ]);
  const names = [...new Set(Object.values(capturesOf).flat())];
  const each = names.map((name) => [code(name), meaning('captures', name)]);
  return `${table(head('of', 'meaning', 'captures'), kinds)}\n\n${table(head('captures', 'meaning'), each)}`;
};

const functions = (): string => [...signatures.values()].map(({ usage }) => code(usage)).join(' · ');

/** Mistakes of other files stand in the same catalogue. */
const notOfTemplates = /^problem\.(json-|is-template$)/;

/** A message without its facts, of which it has only the places. */
const bare = (message: string): string =>
  cell(message.replace(/\{\w+\|[^|{}]*\|([^{}]*)\}/g, '$1').replace(/\{\w+\}/g, '…')).replace(
    /[*_]/g,
    '\\$&',
  );

/** A hint that is nothing but facts is what to type. */
const hintIn = (language: Language, hint: string): string =>
  /[a-z]/i.test(bare(hint)) ? bare(hint) : wordIn(language, 'shown');

const mistakes = (language: Language): string => {
  const [source, problems, conditions] =
    language === 'nl'
      ? [sourceProblemsNl, problemsNl, conditionsNl]
      : [sourceProblemsEn, problemsEn, conditionsEn];
  const all = new Map(Object.entries({ ...source, ...problems, ...conditions }));
  const part = (name: string, belongs: (key: string) => boolean): string => {
    const told = new Map<string, Set<string>>();
    for (const [key, message] of all) {
      if (key.endsWith('.hint') || notOfTemplates.test(key) || !belongs(key)) continue;
      const hints = told.get(bare(message)) ?? new Set();
      const hint = all.get(`${key}.hint`);
      told.set(bare(message), hint === undefined ? hints : hints.add(hintIn(language, hint)));
    }
    const head = [wordIn(language, 'says'), wordIn(language, 'todo')];
    return `### ${wordIn(language, name)}\n\n${table(
      head,
      [...told].map(([message, hints]) => [message, [...hints].join(' <br> ')]),
    )}`;
  };
  const ofYaml = (key: string): boolean => key.startsWith('problem.yaml-');
  const ofCondition = (key: string): boolean => key.startsWith('problem.condition-');
  return [
    part('yaml', ofYaml),
    part('keys', (key) => !ofYaml(key) && !ofCondition(key)),
    part('conditions', ofCondition),
  ].join('\n\n');
};

const parts = { functions, types, captures, keys, mistakes };

/** The page as it is, with what stands between `<!-- name -->` and `<!-- /name -->` made anew. */
export const templatePage = (path: string, language: Language): string => {
  const file = inCheckout(path);
  return Object.entries(parts).reduce(
    (text, [name, make]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[^]*(<!-- /${name} -->)`),
        (_, open: string, close: string) => `${open}\n${make(language)}\n\n${close}`,
      ),
    readFileSync(file, 'utf8'),
  );
};
