/** Forms of ours as people change them in a spreadsheet: every change comes in, or stays and is told with its cell. */
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Template } from '../../../src/template/template.ts';
import { questionsOf } from '../../../src/template/walk.ts';
import { writeTemplate } from '../../../src/template/write-template.ts';
import { writtenTemplate } from '../../../src/template/written.ts';
import { exportForm } from '../../../src/template/xlsform/export-form.ts';
import { importForm } from '../../../src/template/xlsform/import-form.ts';
import type { Workbook } from '../../../src/template/xlsform/workbook.ts';

const source = `template: edited
version: "1"
languages: [en]
title: Edited
phases:
  - id: p
    title: P
    say: Hello
    questions:
      - {id: again, type: yes_no, ask: Again?}
      - {id: a, type: text, say: Take time, ask: A, headline: story}
      - {id: t, type: choices, options: [x, y], ask: T}
      - {id: many, type: list, at_most: 3, ask: L}
      - repeat: over
        over: "${'${t}'}"
        each: topic
        ask: Another
        questions:
          - {id: why, type: text, ask: Why}
      - repeat: ex
        of: example
        questions:
          - {id: stg, type: stage, captures: stage, ask: S}
          - {id: fact, type: text, ask: F}
`;

type Rows = string[][];

const templateOf = (text: string): Template => {
  const { value, problems } = readTemplate(text);
  if (value === null) throw new Error(`${text}\n${JSON.stringify(problems, null, 1)}`);
  return value;
};

const edited = (change: (survey: Rows, choices: Rows) => void): Workbook => {
  const sheets = exportForm(writtenTemplate(templateOf(source))).workbook.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => [...row]),
  }));
  const rowsOf = (name: string): Rows => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  change(rowsOf('survey'), rowsOf('choices'));
  return sheets;
};

const come = (workbook: Workbook) => {
  const { template, problems, kept, notes } = importForm(workbook, 'en', 'form');
  if (template === null) throw new Error(JSON.stringify(problems, null, 1));
  return { template: templateOf(writeTemplate(template, '')), kept, notes };
};

const rowIn = (rows: Rows, name: string): string[] => {
  const found = rows.find((row) => row[1] === name);
  if (found === undefined) throw new Error(name);
  return found;
};

const put = (rows: Rows, name: string, column: string, text: string): void => {
  const [head = []] = rows;
  if (!head.includes(column)) head.push(column);
  rowIn(rows, name)[head.indexOf(column)] = text;
  for (const row of rows) for (let at = 0; at < head.length; at += 1) row[at] ??= '';
};

const takeOut = (rows: Rows, name: string): string[] =>
  rows.splice(rows.indexOf(rowIn(rows, name)), 1)[0] ?? [];

const cellOut = (template: Template, name: string, column: string): string => {
  const [head = [], ...rows] = exportForm(writtenTemplate(template)).workbook[0]?.rows ?? [];
  return rows.find((row) => row[1] === name)?.[head.indexOf(column)] ?? '';
};

const question = (template: Template, id: string) =>
  questionsOf(template).find(({ item }) => item.id === id)?.item;

const helpers = ['p_say', 'a_say', 'a_headline', 'over_item'] as const;
const owners = ['p', 'a', 't', 'over', 'why'] as const;
const label = 'label::English (en)';

describe('a row that comes with a part', () => {
  it.each(
    helpers.flatMap((name) => ['hint::English (en)', 'relevant'].map((column) => [name, column] as const)),
  )('%s keeps what was written in its %s, and tells of it', (name, column) => {
    const text = column === 'relevant' ? "${again} = 'yes'" : 'Short, please';
    const { template, kept } = come(edited((rows) => put(rows, name, column, text)));
    expect(kept.map((each) => [each.name, each.column, each.text])).toContainEqual([name, column, text]);
    expect(cellOut(template, name, column)).toBe(text);
  });

  it.each(helpers)('%s keeps a new name', (name) => {
    const { template } = come(edited((rows) => put(rows, name, 'name', `${name}_new`)));
    expect(cellOut(template, `${name}_new`, 'name')).toBe(`${name}_new`);
  });

  it('keeps another label of the headline and its words in another language', () => {
    const { template, kept } = come(
      edited((rows) => {
        put(rows, 'a_headline', label, 'In one sentence');
        put(rows, 'a_headline', 'label::Français (fr)', 'En une phrase');
        put(rows, 'a', 'label::Français (fr)', 'A?');
      }),
    );
    expect(question(template, 'a')).toMatchObject({ headline: 'story', ask: { en: 'A', fr: 'A?' } });
    expect(kept.filter(({ name }) => name === 'a_headline').map(({ text }) => text)).toEqual([
      'In one sentence',
      'En une phrase',
    ]);
    expect(cellOut(template, 'a_headline', 'label::Français (fr)')).toBe('En une phrase');
  });

  it.each(
    helpers.flatMap((name) =>
      ['renamed', 'moved', 'copied', 'typed', 'gone'].map((how) => [name, how] as const),
    ),
  )('%s may be %s', (name, how) => {
    const { template } = come(
      edited((rows) => {
        if (how === 'gone') takeOut(rows, name);
        if (how === 'moved') rows.splice(-1, 0, takeOut(rows, name));
        if (how === 'copied')
          rows.splice(-1, 0, [rowIn(rows, name)[0] ?? '', 'copy', ...rowIn(rows, name).slice(2)]);
        if (how === 'typed') put(rows, name, 'type', 'integer');
        if (how === 'renamed') put(rows, name, 'name', 'other');
      }),
    );
    const ids = questionsOf(template).map(({ item }) => item.id);
    if (how === 'typed' || how === 'moved') expect(ids).toContain(name);
    if (how === 'copied') expect(ids).toContain('copy');
  });

  it.each(
    owners.flatMap((name) => [label, 'hint::English (en)', 'name'].map((column) => [name, column] as const)),
  )('does not stand in the way when %s has another %s', (name, column) => {
    const { template } = come(edited((rows) => put(rows, name, column, 'changed')));
    expect(questionsOf(template).length).toBeGreaterThan(5);
  });
});

describe('what travelled in our own column', () => {
  it('is left out where it no longer fits, and told at its cell', () => {
    const moved = come(edited((rows) => rows.splice(2, 0, takeOut(rows, 'stg'))));
    expect(question(moved.template, 'stg')).toMatchObject({ type: 'stage', captures: null });
    expect(moved.notes).toMatchObject([{ code: 'key-dropped', params: { name: 'stg', key: 'captures' } }]);
    expect(moved.notes[0]?.cell).toMatch(/^survey![A-Z]+3$/);
    const typed = come(edited((rows) => put(rows, 'many', 'type', 'integer')));
    expect(question(typed.template, 'many')).toMatchObject({ type: 'number' });
    expect(typed.notes.map(({ params }) => params['key'])).toEqual(['at_most']);
    const several = come(edited((rows) => put(rows, 'stg', 'type', 'select_multiple stage')));
    expect(question(several.template, 'stg')).toMatchObject({ type: 'choices' });
  });

  it('goes with a repeat that asks nothing any more', () => {
    const { template, kept } = come(edited((rows) => void takeOut(rows, 'why')));
    expect(kept.map(({ name }) => name)).toEqual(['over', 'over_item']);
    expect(cellOut(template, 'over_item', 'type')).toBe('select_one t');
  });

  it('never adds a key of its own making', () => {
    const { template } = come(
      edited((rows) => put(rows, 'a', 'saniveld', '{"__proto__": 1, "of no use": 2, "private": true}')),
    );
    expect(question(template, 'a')?.private).toBe(true);
  });
});

describe('lists of the program', () => {
  it('may be worded otherwise', () => {
    const { template, notes } = come(
      edited((_, choices) => {
        for (const row of choices.slice(1)) row[2] = `${row[2]}!`;
      }),
    );
    expect(notes).toEqual([]);
    expect(question(template, 'again')?.type).toBe('yes_no');
    expect(question(template, 'stg')).toMatchObject({ type: 'stage', captures: 'stage' });
    const [, choices] = exportForm(writtenTemplate(template)).workbook;
    expect(choices?.rows.map((row) => row[2]).slice(1, 3)).toEqual(['Yes!', 'No!']);
  });

  it('make a choice when their values are others, and it is told', () => {
    const { template, notes } = come(
      edited((_, choices) => {
        choices.push(['yes_no', 'maybe', 'Maybe']);
        choices.splice(
          choices.findIndex((row) => row[0] === 'stage' && row[1] === '7'),
          1,
        );
      }),
    );
    expect(question(template, 'again')?.type).toBe('choice');
    expect(notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['no-longer-yes_no', 'no-longer-stage']),
    );
  });
});

describe('a repeat with words before each turn and a name for it', () => {
  it('keeps the one when the other is changed', () => {
    const words = (workbook: Workbook) => {
      const item = come(workbook).template.phases[0]?.items.find((each) => each.item === 'repeat');
      return item?.item === 'repeat' ? [item.ask?.['en'], item.each?.['en']] : [];
    };
    expect(words(edited((rows) => put(rows, 'over', label, 'One more')))).toEqual(['One more', 'topic']);
    expect(words(edited((rows) => put(rows, 'over_item', label, 'theme')))).toEqual(['Another', 'theme']);
  });
});
