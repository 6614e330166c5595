/** The small questions on the screen: what stands there, what is given, and that nothing told goes by unseen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Canvas, Happening, Paper } from '../../../../src/faces/canvas.ts';
import { freshKeys } from '../../../../src/faces/screen/fresh-keys.ts';
import {
  askChoice,
  askConfirmation,
  askLine,
  showTold,
} from '../../../../src/faces/screen/pages/ask-page.ts';
import { toldLines } from '../../../../src/faces/screen/pages/told.ts';
import { widthOf } from '../../../../src/faces/screen/rows.ts';
import { sayIn } from '../../../../src/messages/say.ts';
import { keys, paperOf, scriptedCanvas } from './scripted-canvas.ts';

const nl = sayIn('nl');
const en = sayIn('en');
const about = ['S012', 'P07'];
const settings = [
  { value: 'combi-01', label: 'Kerkstraat (combi-01)' },
  { value: 'combi-02', label: 'Dorpsplein (combi-02)' },
];

/** Whoever presses a key looks at the screen first. */
const clockOf = (pace = 1000) => {
  let now = 0;
  return () => {
    now += pace;
    return now;
  };
};

const pageWith = (...lines: readonly string[]) => {
  const told = toldLines();
  told.tell(lines);
  return { told, about, keys: freshKeys(clockOf()), isUnsaved: () => false };
};

const line = async (script: string, paper?: Paper, known = settings, initial = '') => {
  const canvas = scriptedCanvas(script, paper);
  const given = await askLine(canvas, pageWith('Welkom.'), 'Waar is dit?', { say: nl, known, initial });
  return { given, canvas };
};

describe('a line', () => {
  it('gives what is typed, and what is known by its number, name, or arrows', async () => {
    const typed = async (script: string) => (await line(script)).given;
    expect(await typed('Nieuwstraat{enter}')).toEqual({ given: 'value', value: 'Nieuwstraat' });
    expect(await typed('2{enter}')).toEqual({ given: 'value', value: 'combi-02' });
    expect(await typed('COMBI-01{enter}')).toEqual({ given: 'value', value: 'combi-01' });
    expect(await typed('{down}{down}{enter}')).toEqual({ given: 'value', value: 'combi-02' });
    expect(await typed('dorp{down}{enter}')).toEqual({ given: 'value', value: 'combi-02' });
    expect(await typed('dorp{enter}')).toEqual({ given: 'value', value: 'dorp' });
    expect(await typed('{down}{up}{enter}')).toEqual({ given: 'value', value: '' });
  });

  it('goes on with Ctrl+D as with Enter, and leaves only on purpose', async () => {
    const typed = async (script: string) => (await line(script)).given;
    expect(await typed('{end}')).toEqual({ given: 'value', value: '' });
    expect(await typed('{shift-tab}')).toEqual({ given: 'value', value: '/back' });
    expect(await typed('{escape}{down}{enter}')).toEqual({ given: 'value', value: '/back' });
    expect(await typed('{escape}3')).toEqual({ given: 'value', value: '/pause' });
    expect(await typed('{escape}{escape}x{enter}')).toEqual({ given: 'value', value: 'x' });
    expect(await typed('{interrupt}')).toEqual({ given: 'interrupt' });
    expect(await typed('half')).toEqual({ given: 'end' });
  });

  it('begins with what stood there, and keeps what was typed when it is asked again', async () => {
    expect((await line('{enter}', undefined, [], 'P09')).given).toEqual({ given: 'value', value: 'P09' });
    const page = pageWith('Welkom.');
    const ask = (script: string) => {
      const canvas = scriptedCanvas(script);
      return { canvas, given: askLine(canvas, page, 'Wie?', { say: nl }) };
    };
    await ask('P0{interrupt}').given;
    page.told.tell(['Alles is bewaard.']);
    const again = ask('7{enter}');
    expect(await again.given).toEqual({ given: 'value', value: 'P07' });
    expect(again.canvas.seen[0]).toContain('Welkom.\n Alles is bewaard.');
    const other = scriptedCanvas('{enter}');
    await askLine(other, page, 'Waar?', { say: nl });
    expect(other.shown()).not.toContain('Welkom.');
  });

  it('leaves behind only what was told after it, never what stood above it', async () => {
    const page = pageWith('U vertelde: in vertrouwen.');
    expect(page.told.since()).toEqual(['U vertelde: in vertrouwen.']);
    await askLine(scriptedCanvas('{interrupt}'), page, 'Klopt dit zo?', { say: nl });
    expect(page.told.since()).toEqual([]);
    page.told.tell(['Alles is bewaard.']);
    expect(page.told.since()).toEqual(['Alles is bewaard.']);
  });

  it('stands calmly on a window of 80 by 24', async () => {
    const { canvas } = await line('d');
    expect(canvas.seen[0]).toMatchInlineSnapshot(`
      " Saniveld                                                             S012 · P07
      ────────────────────────────────────────────────────────────────────────────────
       Welkom.

       Waar is dit?

       │ _

         1. Kerkstraat (combi-01)
         2. Dorpsplein (combi-02)













       Enter verder   Shift+Tab terug   Esc meer"
    `);
    expect(canvas.shown()).toMatchInlineSnapshot(`
      " Saniveld                                                             S012 · P07
      ────────────────────────────────────────────────────────────────────────────────
       Welkom.

       Waar is dit?

       │ d_

         Dorpsplein (combi-02)














       Enter verder   Shift+Tab terug   Esc meer"
    `);
  });

  it('stands on a window of 40 by 12', async () => {
    const { canvas } = await line('{escape}', paperOf(40, 12));
    expect(canvas.seen[0]).toMatchInlineSnapshot(`
      " Saniveld                     S012 · P07
       Welkom.

       Waar is dit?

       │ _

         1. Kerkstraat (combi-01)
         2. Dorpsplein (combi-02)


       Enter verder  Shift+Tab terug  Esc meer"
    `);
    expect(canvas.shown()).toMatchInlineSnapshot(`
      " Saniveld                     S012 · P07
       Welkom.

       Wat wilt u?

       › 1. Hier verdergaan
         2. Naar de vraag hiervoor
         3. Stoppen voor nu; wat bewaard is,
            blijft bewaard
         4. Welke toetsen zijn er?

       Enter kiezen   Esc sluiten"
    `);
  });
});

describe('the help of a page', () => {
  it('lies over what was told, and is gone after any key', async () => {
    const { canvas, given } = await line('{escape}4xab{enter}');
    const help = canvas.seen.find((shown) => shown.includes(nl('field.page.help.scroll')));
    expect(help).not.toContain('Welkom.');
    expect(canvas.shown()).toMatch(/Welkom\.[\s\S]*│ ab_/);
    expect(canvas.shown()).not.toContain(nl('field.page.help.scroll'));
    expect(given).toEqual({ given: 'value', value: 'ab' });
  });

  it('comes for who types a command for it, too', async () => {
    const { canvas } = await line('/help{enter}');
    expect(canvas.shown()).toContain(nl('field.page.help.scroll'));
  });
});

describe('what is told', () => {
  it('stands once, as the last of it, however often it is told', () => {
    const told = toldLines();
    told.tell(['Kort gesprek']);
    told.tell(['Dit is de eerste vraag.']);
    expect(told.above('Wie?')).toHaveLength(2);
    told.seen();
    for (const _ of [1, 2, 3]) {
      told.tell(['Kort gesprek']);
      told.tell(['Dit is de eerste vraag.']);
    }
    expect(told.above('Wie?')).toEqual(['Kort gesprek', 'Dit is de eerste vraag.']);
    expect(told.waiting()).toEqual(['Kort gesprek', 'Dit is de eerste vraag.']);
  });
});

describe('a choice', () => {
  const options = [
    { value: 'visit', label: 'Site visit, 75 min', detail: 'Going to see what works.' },
    { value: 'short', label: 'Short talk, 20 min', detail: 'One story.' },
  ] as const;
  const choose = async (script: string, enter?: 'visit' | 'short', paper?: Paper) => {
    const canvas = scriptedCanvas(script, paper);
    return { canvas, given: await askChoice(canvas, pageWith(), 'Which conversation?', options, en, enter) };
  };

  it('takes a number at once, and a row with Enter', async () => {
    expect((await choose('2')).given).toEqual({ given: 'value', value: 'short' });
    expect((await choose('{down}{enter}')).given).toEqual({ given: 'value', value: 'visit' });
    expect((await choose('{down}{down}{end}')).given).toEqual({ given: 'value', value: 'short' });
    expect((await choose('{shift-tab}')).given).toEqual({ given: 'back' });
    expect((await choose('{escape}3')).given).toEqual({ given: 'pause' });
  });

  it('takes nothing by accident, but what Enter alone means where it means something', async () => {
    const { canvas, given } = await choose('{enter}{end}');
    expect(given).toEqual({ given: 'end' });
    expect(canvas.shown()).toContain(en('field.page.unchosen'));
    expect((await choose('{enter}', 'short')).given).toEqual({ given: 'value', value: 'short' });
    expect((await choose('{end}', 'short')).given).toEqual({ given: 'value', value: 'short' });
  });

  it('stands on both windows', async () => {
    expect((await choose('{down}')).canvas.shown()).toMatchInlineSnapshot(`
      " Saniveld                                                             S012 · P07
      ────────────────────────────────────────────────────────────────────────────────
       Which conversation?

       › 1. Site visit, 75 min
            Going to see what works.
         2. Short talk, 20 min
            One story.















       Enter choose   Shift+Tab back   Esc more"
    `);
    expect((await choose('{down}', undefined, paperOf(40, 12))).canvas.shown()).toMatchInlineSnapshot(`
      " Saniveld                     S012 · P07
       Which conversation?

       › 1. Site visit, 75 min
            Going to see what works.
         2. Short talk, 20 min
            One story.




       Enter choose  Shift+Tab back  Esc more"
    `);
  });
});

describe('a confirmation', () => {
  const confirm = async (script: string, paper?: Paper, ...told: readonly string[]) => {
    const canvas = scriptedCanvas(script, paper);
    return {
      canvas,
      given: await askConfirmation(canvas, pageWith(...told), 'Mag ik opschrijven wat u vertelt?', nl),
    };
  };

  it('takes one key, and is never taken by Enter alone', async () => {
    expect((await confirm('j')).given).toEqual({ given: 'value', value: true });
    expect((await confirm('n')).given).toEqual({ given: 'value', value: false });
    expect((await confirm('{enter}{end}{enter}')).given).toEqual({ given: 'end' });
    expect((await confirm('{down}{enter}')).given).toEqual({ given: 'value', value: true });
  });

  const story = Array.from({ length: 40 }, (_, index) => `Zin ${index + 1} van het verhaal.`);

  it('begins a long text at its top, and takes no answer before its end', async () => {
    const { canvas, given } = await confirm('{enter}', paperOf(40, 12), 'Verhaal', ...story);
    expect(given).toEqual({ given: 'end' });
    expect(canvas.seen[0]).toMatchInlineSnapshot(`
      " Saniveld                     S012 · P07
       Verhaal
       Zin 1 van het verhaal.
       Zin 2 van het verhaal.
       Zin 3 van het verhaal.
       Zin 4 van het verhaal.
       Zin 5 van het verhaal.
       Zin 6 van het verhaal.
                                   ▲ 0   ▼ 36
         1. Ja
         2. Nee
       Enter verder lezen   Esc meer"
    `);
    expect(canvas.seen[1]).toContain(' Zin 7 ');
    expect(canvas.seen[1]).not.toContain(' Zin 6 ');
    const read = await confirm('{enter}{page-down}{end} {enter}'.repeat(2), paperOf(40, 12), ...story);
    expect(read.given).toEqual({ given: 'end' });
    const all = read.canvas.seen.join('\n');
    for (const sentence of story) expect(all).toContain(sentence);
    expect(read.canvas.shown()).toContain('Mag ik opschrijven');
  });

  it('turns to the question for a key that would answer it, and takes the next one', async () => {
    const { canvas, given } = await confirm('jn', paperOf(40, 12), ...story);
    expect(canvas.seen[0]).not.toContain('Mag ik opschrijven');
    expect(canvas.seen[1]).toContain('Mag ik opschrijven');
    expect(given).toEqual({ given: 'value', value: false });
  });

  it('goes one page further for a key that is held, however long', async () => {
    const page = { ...pageWith(...story), keys: freshKeys(clockOf(20)) };
    const canvas = scriptedCanvas('{enter}'.repeat(60), paperOf(40, 12));
    expect(await askLine(canvas, page, 'Klopt dit?', { say: nl })).toEqual({ given: 'end' });
    expect(canvas.shown()).not.toContain('Klopt dit?');
  });

  it('shows what was told since when the question is asked once more', async () => {
    const page = pageWith(...story);
    await askLine(scriptedCanvas('{enter}{interrupt}', paperOf(40, 12)), page, 'Klopt dit?', { say: nl });
    page.told.tell(['Nog eens Ctrl+C om weg te gaan.']);
    const again = scriptedCanvas('{page-up}', paperOf(40, 12));
    await askLine(again, page, 'Klopt dit?', { say: nl });
    expect(again.seen[0]).toContain('Nog eens Ctrl+C');
    expect(again.seen[0]).toContain('Klopt dit?');
    expect(again.seen[1]).not.toContain('Klopt dit?');
  });

  it('says in a window that is too small that all is saved, and tells it when there is room', async () => {
    const canvas = scriptedCanvas([], paperOf(29, 7));
    const page = pageWith('Dit is belangrijk.');
    await askConfirmation(canvas, page, 'Goed?', nl);
    expect(canvas.shown()).toBe('Te klein; alles wordt bewaard');
    expect(page.told.waiting()).toEqual(['Dit is belangrijk.']);
    const troubled = scriptedCanvas([], paperOf(29, 7));
    await askConfirmation(troubled, { ...page, isUnsaved: () => true }, 'Goed?', nl);
    expect(troubled.shown()).toBe('Te klein; NIET bewaard');
  });

  it('takes nothing in a window that is too small, and says nothing of saving before there is anything', async () => {
    const canvas = scriptedCanvas('jn1{enter}{shift-tab}', paperOf(29, 7));
    const given = await askConfirmation(canvas, { ...pageWith(), about: [] }, 'Goed?', nl);
    expect(given).toEqual({ given: 'end' });
    expect(canvas.shown()).toBe('Dit venster is te klein');
  });
});

describe('a page that only tells', () => {
  it('goes on with Enter', async () => {
    const canvas = scriptedCanvas('x{enter}');
    const page = pageWith('Kernverhaal', 'Lees voor: Dank u wel.', '', '→ saniveld report S012');
    expect(await showTold(canvas, page, nl)).toEqual({ given: 'value', value: null });
    expect(page.told.waiting()).toEqual([]);
    expect(canvas.shown()).toMatchInlineSnapshot(`
      " Saniveld                                                             S012 · P07
      ────────────────────────────────────────────────────────────────────────────────
       Kernverhaal
       Lees voor: Dank u wel.

       → saniveld report S012

















       Enter verder   Shift+Tab terug   Esc meer"
    `);
    expect(
      canvas
        .picture()
        .rows.slice(2, 6)
        .map((row) => row.at(-1)?.style),
    ).toEqual(['strong', 'quote', undefined, 'accent']);
  });
});

it('never throws and never draws beyond the window, whatever is pressed', async () => {
  const happening = fc.oneof(
    fc.constantFrom<Happening>(
      ...keys('{enter}{end}{up}{down}{left}{right}{home}{line-end}{page-up}{page-down}{backspace}{delete}'),
      ...keys('{clear}{clear-word}{tab}{shift-tab}{escape}{undo}{redo}{text-start}{text-end}12ajn '),
    ),
    fc.string({ unit: 'grapheme', minLength: 1 }).map((text): Happening => ({ key: 'text', text })),
    fc.string({ unit: 'binary' }).map((text): Happening => ({ key: 'paste', text })),
  );
  const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { maxLength: 12 }),
      lines,
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 26 }),
      async (script, told, columns, rows) => {
        const paper = paperOf(columns, rows);
        const page = pageWith(...told);
        for (const ask of [
          (canvas: Canvas) => askLine(canvas, page, 'Waar is dit?', { say: nl, known: settings }),
          (canvas: Canvas) => askChoice(canvas, page, 'Welk gesprek?', settings, nl),
          (canvas: Canvas) => askConfirmation(canvas, page, 'Mag ik opschrijven wat u vertelt?', nl),
          (canvas: Canvas) => showTold(canvas, page, nl),
        ]) {
          const canvas = scriptedCanvas(script, paper);
          await ask(canvas);
          const { rows: drawn, caret } = canvas.picture();
          expect(drawn.length).toBeLessThanOrEqual(rows);
          for (const row of drawn) expect(widthOf(row, paper)).toBeLessThanOrEqual(Math.max(columns, 2));
          if (caret !== null) expect(caret.row).toBeLessThan(rows);
        }
      },
    ),
    { numRuns: 60 },
  );
});
