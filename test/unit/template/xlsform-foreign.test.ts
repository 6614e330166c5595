/** Forms that others made: what can be asked comes in, what cannot stays and goes out where it stood, what is wrong is told. */
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Template } from '../../../src/template/template.ts';
import { questionsOf } from '../../../src/template/walk.ts';
import { writeTemplate } from '../../../src/template/write-template.ts';
import { writtenTemplate } from '../../../src/template/written.ts';
import { exportForm } from '../../../src/template/xlsform/export-form.ts';
import { importForm } from '../../../src/template/xlsform/import-form.ts';
import type { Sheet, Workbook } from '../../../src/template/xlsform/workbook.ts';

const sheet = (name: string, lines: string): Sheet => ({
  name,
  rows: lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())),
});

const kobo: Workbook = [
  sheet(
    'survey',
    `type | name | label::English (en) | label::Dari | hint::English (en) | relevant | constraint | required | appearance | choice_filter | calculation | repeat_count | parameters | media::image::English (en)
     start | start
     deviceid | deviceid
     text | Full Name | | | | | | | |
     note | Intro | Hello \${Q1} | سلام
     text | Q1 | Your name? | نام | As in the passport | | string-length(.) > 1 | true | w1
     integer | Age | How old? | | | | . >= 0 and . < 120 | true()
     begin_group | People | People | | | \${Age} > 17
     select_one yesno | Works | Do you work? | | | | | | quick | | | | | works.png
     select one province | Province | Where? | | | \${Works} = 'y'
     select_one city | City | Which city? | | | | | | minimal | province=\${Province}
     select_multiple fruit or_other | Fruit | Fruit? | | | selected(\${Works}, 'y') or \${Age} = 30
     begin group | Deep | Deep | | | \${Age} > 40 or \${Age} = 20
     text | Inner | Inside? | | | \${Q1} != ''
     image | Photo | Take one
     end group
     geopoint | Place | Where are you?
     end_group
     begin_repeat | Child | Child | | | | | | | | | \${Age}
     text | Child_name | Name?
     calculate | Label | | | | | | | | | pulldata('kids', 'x', 'y', \${Child_name})
     text | Check_it | Really? | | | \${Label} = 'x'
     end_repeat
     calculate | Total | | | | | | | | | count(\${Child_name}) + 1
     acknowledge | Done | Done?`.replace('\n     text | Full Name | | | | | | | |', ''),
  ),
  sheet(
    'choices',
    `list_name | name | label::English (en) | label::Dari | province
     yesno | y | Yes | بلی
     yesno | n | No | نه
     province | noord | North | | 
     city | a | A-town | | noord
     fruit | 1 | Apple
     fruit | 2 | Pear
     unused | u | Unused`,
  ),
  sheet(
    'settings',
    'form_title | form_id | style | default_language\n My Form | My Form v2 | pages | English (en)',
  ),
  sheet('external', 'a | b\n 1 | 2'),
];

const imported = (workbook: Workbook) => {
  const { template, problems, kept } = importForm(workbook, 'en', 'form');
  if (template === null) throw new Error(JSON.stringify(problems, null, 1));
  const text = writeTemplate(template, 'A form');
  const { value, problems: found } = readTemplate(text);
  if (value === null) throw new Error(`${text}\n${JSON.stringify(found, null, 1)}`);
  return { template: value, kept };
};

const rowsOf = (workbook: Workbook, name: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = workbook.find((found) => found.name === name)?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      row
        .flatMap((text, index) =>
          text === '' || head[index] === 'saniveld' ? [] : [[head[index] ?? '', text] as const],
        )
        .sort(),
    ),
  );
};

const question = (template: Template, id: string) => {
  const found = questionsOf(template).find(({ item }) => item.id === id)?.item;
  if (found === undefined) throw new Error(id);
  return found;
};

describe('a form made by others', () => {
  const { template, kept } = imported(kobo);

  it('comes in with what can be asked', () => {
    expect(questionsOf(template).map(({ item }) => [item.id, item.type])).toEqual([
      ['intro', 'say'],
      ['q1', 'text'],
      ['age', 'number'],
      ['works', 'choice'],
      ['province', 'choice'],
      ['city', 'choice'],
      ['fruit', 'choices'],
      ['inner', 'text'],
      ['child_name', 'text'],
      ['check_it', 'text'],
      ['total', 'computed'],
    ]);
    expect(template.id).toBe('my-form-v2');
    expect(template.languages).toEqual(['en', 'qaa']);
    expect(question(template, 'q1').required).toBe(true);
    expect(question(template, 'province').when?.source).toBe("${works} = 'y'");
    expect(question(template, 'inner').when?.source).toBe("(${age} > 40 or ${age} = 20) and ${q1} != ''");
    expect(question(template, 'check_it').when).toBeNull();
    expect(template.phases[1]?.when?.source).toBe('${age} > 17');
    expect(question(template, 'total').computed?.source).toBe('count(${child_name}) + 1');
  });

  it('says what stays as it was, and where that stands', () => {
    const told = kept.map(({ cell, column, name }) =>
      [cell, column, name].filter((part) => part !== null && part !== '').join(' '),
    );
    for (const each of [
      'survey!A2 start',
      'survey!A3 deviceid',
      'survey!A14 Photo',
      'survey!A16 Place',
      'survey!A24 Done',
      'survey!A20 Label',
      'survey!A11 type Fruit',
      'external',
    ])
      expect(told).toContain(each);
    expect(kept.map(({ column }) => column)).toEqual(
      expect.arrayContaining([
        'choice_filter',
        'appearance',
        'media::image::English (en)',
        'repeat_count',
        'relevant',
        'style',
        'province',
      ]),
    );
  });

  it('goes out again as it came in', () => {
    const { workbook } = exportForm(writtenTemplate(template));
    const normal = (rows: readonly Readonly<Record<string, string>>[]) =>
      rows.map((row) => ({
        ...row,
        ...(row['type'] === undefined
          ? {}
          : { type: row['type'].replace(/^(begin|end) /, '$1_').replace('select one', 'select_one') }),
      }));
    expect(normal(rowsOf(workbook, 'survey'))).toEqual(normal(rowsOf(kobo, 'survey')));
    expect(rowsOf(workbook, 'choices')).toEqual(rowsOf(kobo, 'choices'));
    expect(rowsOf(workbook, 'settings')).toEqual(rowsOf(kobo, 'settings'));
    expect(rowsOf(workbook, 'external')).toEqual(rowsOf(kobo, 'external'));
  });

  it('takes a change made in the template out with it', () => {
    const text = writeTemplate(writtenTemplate(template), '')
      .replace('How old?', 'What age?')
      .replace('"${works} = \'y\'"', '"${works} = \'n\'"');
    const { value } = readTemplate(text);
    if (value === null) throw new Error(text);
    const rows = rowsOf(exportForm(writtenTemplate(value)).workbook, 'survey');
    expect(rows.find(({ name }) => name === 'Age')).toMatchObject({
      'label::English (en)': 'What age?',
      type: 'integer',
    });
    expect(rows.find(({ name }) => name === 'Province')).toMatchObject({ relevant: "${Works} = 'n'" });
  });
});

const edited = (change: (rows: string[][]) => void): Workbook => {
  const { value } = readTemplate(`template: small
version: "1"
languages: [en]
title: Small
phases:
  - id: a
    questions:
      - {id: may, type: yes_no, ask: May I?}
      - {id: moment, type: story, headline: story, captures: story, private: true, ask: What?, help: Wait., probes: [Who?], when: "${'${may}'}"}
    of: example
`);
  if (value === null) throw new Error('small');
  return exportForm(writtenTemplate(value)).workbook.map((found) => {
    if (found.name !== 'survey') return found;
    const rows = found.rows.map((row) => [...row]);
    change(rows);
    return { ...found, rows };
  });
};

const at = (rows: string[][], name: string, column: string, text: string): void => {
  const head = rows[0] ?? [];
  const row = rows.find((cells) => cells[head.indexOf('name')] === name);
  if (row !== undefined) row[head.indexOf(column)] = text;
};

describe('a form of ours that was changed in Kobo', () => {
  it('is believed where it was changed, and keeps the rest', () => {
    const { template } = imported(
      edited((rows) => {
        at(rows, 'moment', 'label::English (en)', 'What happened?');
        at(rows, 'moment', 'hint::English (en)', 'Take your time.');
        at(rows, 'moment', 'relevant', "${may} = 'no'");
      }),
    );
    expect(question(template, 'moment')).toMatchObject({
      ask: { en: 'What happened?' },
      help: { en: 'Take your time.' },
      probes: [],
      headline: 'story',
      captures: 'story',
      private: true,
      when: { source: "${may} = 'no'" },
    });
  });

  it('loses a headline that was taken out', () => {
    const { template } = imported(
      edited((rows) =>
        rows.splice(
          rows.findIndex((row) => row.includes('moment_headline')),
          1,
        ),
      ),
    );
    expect(question(template, 'moment').headline).toBeNull();
  });
});

const problemsOf = (survey: string, choices = 'list_name | name | label'): readonly string[] =>
  importForm([sheet('survey', survey), sheet('choices', choices)], 'en', 'form').problems.map(
    ({ code, cell }) => `${code} ${cell}`,
  );

describe('a faulty form', () => {
  it.each([
    ['type | name | label\ntxt | a | A', ['unknown-type-near survey!A2']],
    ['type | name | label\nfrobnicate | a | A', ['unknown-type survey!A2']],
    ['type | name | label\nbegin_group | g | G\ntext | a | A', ['no-end survey!A2']],
    ['type | name | label\nbegin_repeat | g | G\ntext | a | A\nend_group', ['wrong-end survey!A4']],
    ['type | name | label\ntext | a | A\nend_repeat', ['end-without-begin survey!A3']],
    ['type | name | label\ntext | a | A\ntext | a | B', ['name-twice survey!B3']],
    ['type | name | label\nselect_one nothing | a | A', ['list-missing survey!A2']],
    ['type | name | label\nselect_one | a | A', ['unknown-type-near survey!A2', 'no-list survey!A2']],
    ['type | name | label\ntext | | A', ['no-name survey!B2']],
    ['type | name | label\ntext | my name | A', ['bad-name survey!B2']],
    ['type | label\ntext | A', ['no-column survey!A1']],
    ['type | name | name\ntext | a | A', ['column-twice survey!C1']],
    ['type | name | label', ['empty-survey survey']],
    ['type | name\nstart | start', ['nothing-to-ask survey']],
  ])('%j', (survey, expected) => {
    const found = problemsOf(survey);
    expect(expected).toEqual(expect.arrayContaining([...found]));
    expect(found.length).toBeGreaterThan(0);
  });

  it('tells all that is wrong in one go', () => {
    expect(
      problemsOf(
        'type | name | label\ntxt | a | A\nselect_one lst | b | B\ntext | b | C',
        'list_name | name | label\nlist | x | X\nlist | x | Y\nlist | | Z',
      ),
    ).toEqual([
      'unknown-type-near survey!A2',
      'list-missing-near survey!A3',
      'name-twice survey!B4',
      'choice-twice choices!B3',
      'choice-no-name choices!B4',
    ]);
  });

  it('names the sheets there are when survey is missing', () => {
    expect(importForm([sheet('Sheet1', 'a\nb')], 'en', 'form').problems).toEqual([
      { code: 'no-survey', cell: 'Sheet1', params: { sheets: 'Sheet1' } },
    ]);
  });
});

const small = (
  survey: string,
  choices = 'list_name | name | label\nyn | y | Y\nyn | n | N',
  settings?: string,
) =>
  imported([
    sheet('survey', survey),
    sheet('choices', choices),
    ...(settings === undefined ? [] : [sheet('settings', settings)]),
  ]);

describe('a form as people really type it', () => {
  it('takes names without the spaces around them', () => {
    const survey = {
      name: 'survey',
      rows: [
        ['type', 'name', 'label'],
        ['select_one yn', 'q1 \u00a0', 'One'],
      ],
    };
    const choices = {
      name: 'choices',
      rows: [
        ['list_name', 'name', 'label'],
        ['yn ', 'y ', 'Y'],
      ],
    };
    const { template, kept } = imported([survey, choices]);
    expect(question(template, 'q1').options).toMatchObject([{ value: 'y' }]);
    expect(kept).toEqual([]);
    expect(rowsOf(exportForm(writtenTemplate(template)).workbook, 'choices')).toHaveLength(1);
  });

  it.each([
    ['relevant', '${ a }  =  1'],
    ['relevant', '${a}=1\n and ${a}<2 '],
    ['required', 'true()'],
    ['required', ' yes '],
    ['required', '1'],
    ['constraint', ' . != 3 '],
  ])('does not list a %s of %j, which is asked', (column, text) => {
    const rows = [
      ['type', 'name', 'label', column],
      ['integer', 'a', 'A', ''],
      ['integer', 'b', 'B', text],
    ];
    const { template, kept } = imported([{ name: 'survey', rows }]);
    expect(kept).toEqual([]);
    const { required, when, check } = question(template, 'b');
    expect([required, when, check].some((each) => each !== false && each !== null)).toBe(true);
  });

  it.each([
    ['${later} = 1', 'condition-later'],
    ['${nope} = 1', 'condition-unknown-name'],
    ['${a} = “x”', 'condition-quotes'],
    ['${a} = 1 AND ${a} = 2', 'condition-operator'],
  ])('says why %j is not taken over', (relevant, code) => {
    const { kept } = small(
      `type | name | label | relevant\ninteger | a | A\ntext | q | Q | ${relevant}\ninteger | later | L`,
    );
    expect(kept).toMatchObject([{ cell: 'survey!D3', name: 'q', column: 'relevant', reason: { code } }]);
  });

  it('keeps the names of a group and a question that differ in capitals alone', () => {
    const { template } = small(
      'type | name | label | relevant\nbegin_group | Household | H\ninteger | household | N\nend_group\ntext | x | X | ${household} = 1',
    );
    const rows = rowsOf(exportForm(writtenTemplate(template)).workbook, 'survey');
    expect(rows.map(({ name }) => name)).toEqual(['Household', 'household', undefined, 'x']);
    expect(rows[3]).toMatchObject({ relevant: '${household} = 1' });
  });

  it('takes the same name in two groups, and gives it back', () => {
    const { template } = small(
      'type | name | label\nbegin_group | g | G\ntext | q | A\nend_group\nbegin_group | h | H\ntext | q | B\nend_group',
    );
    expect(questionsOf(template).map(({ item }) => item.id)).toEqual(['q', 'q_2']);
    const rows = rowsOf(exportForm(writtenTemplate(template)).workbook, 'survey');
    expect(rows.flatMap(({ name, type }) => (type === 'text' ? [name] : []))).toEqual(['q', 'q']);
  });

  it('tells of a column that no form knows in one line', () => {
    const { kept } = small(
      'type | name | label | $kuid\ntext | a | A | x1\ntext | b | B | x2\ntext | c | C | x3',
    );
    expect(kept).toMatchObject([{ code: 'column', cell: 'survey!D1', column: '$kuid', rows: 3 }]);
  });

  it('reads the settings of older forms, and writes them once', () => {
    const { template } = small(
      'type | name | label\ntext | a | A',
      undefined,
      'title | id_string\nOld form | old',
    );
    expect([template.id, template.title]).toEqual(['old', { en: 'Old form' }]);
    const [row = {}] = rowsOf(exportForm(writtenTemplate(template)).workbook, 'settings');
    expect(row).toMatchObject({ form_title: 'Old form', form_id: 'old' });
    expect(Object.keys(row)).not.toContain('id_string');
  });

  it('gives labels without a language that of the settings, else the one spoken', () => {
    const mixed = 'type | name | label | label::Nederlands (nl)\ntext | a | One | Een';
    expect(small(mixed, undefined, 'default_language\nNederlands (nl)').template.languages).toEqual([
      'nl',
      'en',
    ]);
    const known = 'type | name | label | label::English (en)\ntext | a | Une | One';
    expect(small(known, undefined, 'default_language\nFrançais (fr)').template.languages).toEqual([
      'fr',
      'en',
    ]);
  });

  it('explains a language of which the code is not known', () => {
    const { notes } = importForm([sheet('survey', 'type | name | label::Dari\ntext | a | A')], 'en', 'form');
    expect(notes).toMatchObject([
      { code: 'language-without-code', cell: 'survey!C1', params: { code: 'qaa' } },
    ]);
  });

  it('reads the old spelling of a choice, and points at a formula that went wrong', () => {
    const survey =
      'type | name | label\nselect one from yn | a | #N/A\nselect all that apply from yn | b | B';
    expect(questionsOf(small(survey).template).map(({ item }) => item.type)).toEqual(['choice', 'choices']);
    const choices = sheet('choices', 'list_name | name | label\nyn | y | Y');
    const { notes } = importForm([sheet('survey', survey), choices], 'en', 'form');
    expect(notes).toEqual([{ code: 'faulty-formula', cell: 'survey!C2', params: { text: '#N/A' } }]);
  });
});
