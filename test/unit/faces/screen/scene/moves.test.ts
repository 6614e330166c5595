/** What the keys of the screen come to: moves, drafts, and what stands there when one comes back. */
import { describe, expect, it } from 'vitest';
import { begin } from '../../../../../src/interview/engine.ts';
import { dry, templateOf } from '../../../interview/visit.ts';
import { inBursts, paperOf } from '../scripted-canvas.ts';
import { holdByKeys } from './held-by-keys.ts';

const talk = templateOf(`
template: talk
version: "1"
languages: [nl, en]
title: Talk
phases:
  - id: first
    minutes: 8
    questions:
      - {id: story, type: story, ask: Tell, headline: story, probes: [Who was there?, And then?]}
      - {id: name, type: text, ask: What is it called?, required: true}
      - id: mood
        type: choice
        ask: How was it?
        options: [{value: good, label: Good}, {value: quiet, label: Quiet}]
      - {id: end, type: story, ask: Anything else?}
`);

const hold = (script: string, around: Parameters<typeof holdByKeys>[2] = {}) =>
  holdByKeys(talk, script, around);

describe('the keys', () => {
  it('answer with Ctrl+D, and with Enter where there is one line or one choice', async () => {
    const { state } = await hold('Winter{enter}Snow{end}Short{enter}Soup{enter}{down}{down}{enter}');
    expect([...state.answers]).toEqual([
      ['story', 'Winter\nSnow'],
      ['name', 'Soup'],
      ['mood', 'quiet'],
    ]);
    expect(state.headlines.get('story')?.text).toBe('Short');
  });

  it('pass over a Ctrl+D that comes too soon', async () => {
    const { state, canvas } = await hold('{end}{end}{end}{end}', {
      pace: 5,
      draft: { text: 'Winter', caret: 6 },
    });
    expect([...state.answers]).toEqual([]);
    expect(canvas.shown()).toContain('│ Winter');
  });

  it('ask before they go on without a word', async () => {
    const { state, canvas } = await hold('{end}1{end}{end}');
    expect(state.passed.has('story')).toBe(true);
    expect(canvas.shown()).toContain('an answer is wanted');
    for (const stay of ['3', '{enter}']) {
      const stayed = await hold(`{end}${stay}Winter`);
      expect(stayed.canvas.shown()).toContain('│ Winter');
    }
    const reasoned = await hold('{end}2later{enter}');
    expect([...reasoned.state.skips]).toEqual([['story', 'later']]);
  });

  it('put a list away for letters, which go on in the answer', async () => {
    for (const sheet of ['{end}', '{escape}']) {
      const { canvas } = await hold(`${sheet}Winter`);
      expect(canvas.shown()).toContain('│ Winter_');
    }
  });

  it('skip with a reason from the menu, not without one where an answer is needed', async () => {
    const { state, canvas } = await hold('{end}1{end}1{escape}1{enter}{escape}1busy{enter}');
    expect([...state.skips]).toEqual([['name', 'busy']]);
    expect(canvas.seen.some((shown) => shown.includes('Why not?'))).toBe(true);
  });

  it('obey a command that is typed on one line, and keep nothing of it', async () => {
    for (const typed of ['/skip', '/overslaan later']) {
      const { state } = await hold(`Winter{end}${typed}{enter}`);
      expect(state.headlines.size).toBe(0);
      expect(state.passed.size).toBeGreaterThan(0);
    }
    const { moves } = await hold('Winter{end}/pauze{enter}');
    expect(moves.at(-1)).toEqual({ move: 'pause' });
  });

  it('tick a probe by its number and stay in the text', async () => {
    const { moves, canvas } = await hold('Win{escape}2ter');
    expect(moves).toContainEqual({ move: 'tick', probe: 1 });
    expect(canvas.shown()).toMatch(/✓ And then\?[\s\S]*│ Winter_/);
  });

  it('keep a note of its own, whichever way it is left', async () => {
    for (const way of ['{tab}', '{escape}', '{shift-tab}', '{end}']) {
      const { state, drafts } = await hold(`Win{tab}seen${way}ter`);
      expect([...state.notes]).toEqual([['story', 'seen']]);
      expect(drafts).toContainEqual({ kind: 'note', path: 'story', text: 'se', caret: 2, settled: false });
      expect(drafts.at(-1)).toMatchObject({ kind: 'answer', text: 'Winter' });
    }
  });

  it('go back and forth without losing what was half typed', async () => {
    const { canvas } = await hold('Winter{end}{shift-tab}{shift-tab} was cold{escape}4{end}1');
    expect(canvas.seen.some((shown) => shown.includes('│ Winter was cold_'))).toBe(true);
    const { canvas: again } = await hold('Winter{end}Sh{shift-tab}{end}');
    expect(again.shown()).toContain('│ Sh_');
  });

  it('go to any question from the overview and come back', async () => {
    const { canvas, state } = await hold('Win{escape}44It was{escape}{escape}{shift-tab}');
    expect(canvas.seen.some((shown) => shown.includes('Anything else?') && shown.includes('│ It was'))).toBe(
      true,
    );
    expect(state.at).not.toBeNull();
  });

  it('take the headline early and do not ask it again', async () => {
    const { state } = await hold('Winter{escape}5Cold{enter}{end}Soup{enter}');
    expect(state.headlines.get('story')?.text).toBe('Cold');
    expect(state.answers.get('name')).toBe('Soup');
  });

  it('take a story that is told where another is offered along, with a draft of it at every moment', async () => {
    const more = templateOf(`
template: more
version: "1"
languages: [en]
title: More
phases:
  - id: first
    questions:
      - repeat: moment
        each: moment
        questions:
          - {id: story, type: story, ask: Tell}
`);
    const { canvas, drafts } = await holdByKeys(more, 'It was winter{enter}');
    expect(canvas.shown()).toContain('│ It was winter_');
    expect(drafts.slice(-4, -1)).toMatchObject([
      { path: 'moment', text: 'It was winter' },
      { path: 'moment[1].story', text: 'It was winter' },
      { path: 'moment', text: '' },
    ]);
  });

  it('change the language in the middle of a word', async () => {
    const { canvas, moves } = await hold('Win{escape}6ter', { language: 'en' });
    expect(moves).toContainEqual({ move: 'speak', language: 'nl' });
    expect(canvas.shown()).toContain('Esc meer');
    expect(canvas.shown()).toContain('│ Winter_');
  });

  it('say who tells, in a group', async () => {
    const { state } = await hold('{escape}62{enter}Winter{end}', { participants: ['P07', 'P08'] });
    expect([...state.tellers]).toEqual([['story', ['P08']]]);
    const three = { participants: ['Ans', 'Bram', 'Cor'] };
    const several = await hold('{escape}6cor en 1{enter}Winter{end}', three);
    expect([...several.state.tellers]).toEqual([['story', ['Cor', 'Ans']]]);
    const shown = await hold('{escape}62,3', three);
    expect(shown.canvas.shown()).toContain('Enter records: Bram, Cor.');
    const again = await hold('{escape}62{enter}{escape}6', three);
    expect(again.canvas.shown()).toContain('› 2. Bram');
  });

  it('correct what stands with Shift+Tab too, and say so where it cannot stand', async () => {
    const back = 'Winter{end}Short{enter}Soup{enter}{shift-tab}';
    const { moves } = await hold(`${back} with bread{shift-tab}`);
    expect(moves).toContainEqual({
      ...{ move: 'reply', reply: { reply: 'back' } },
      changed: { reply: 'answer', value: 'Soup with bread' },
    });
    const unchanged = await hold(`${back}{shift-tab}`);
    expect(unchanged.moves.filter((move) => 'changed' in move)).toEqual([]);
  });

  it('stop with Ctrl+C, with the text and its caret kept', async () => {
    const { moves, drafts, canvas } = await hold('Winter{left}{left}{interrupt}');
    expect(moves[0]).toEqual({ move: 'interrupt' });
    expect(drafts.at(-1)).toMatchObject({ text: 'Winter', caret: 4, settled: true });
    expect(canvas.shown()).toContain('Ctrl+C again to leave');
  });

  it('begin where it was left', async () => {
    const { canvas, state } = await hold('ee{end}', { draft: { text: 'Wintr\nSnow', caret: 4 } });
    expect(canvas.seen[0]).toContain('│ Wintr');
    expect(state.answers.get('story')).toBe('Winteer\nSnow');
  });

  it('rest with the clock standing still', async () => {
    const { rested, moves } = await hold('{escape}8{enter}{interrupt}', { pace: 60_000 });
    expect(moves[0]).toEqual({ move: 'interrupt' });
    expect(rested[0]).toBeGreaterThan(0);
  });

  it('go on being kept where the window is too small', async () => {
    const { drafts, canvas } = await hold('Winter', { paper: paperOf(29, 7) });
    expect(canvas.shown()).toContain('being saved');
    expect(drafts.at(-1)).toMatchObject({ text: 'Winter' });
  });

  it('do nothing else there, as nobody sees what they would do', async () => {
    const { drafts, state, moves } = await hold('Winter{end}{shift-tab}{escape}1{tab}{backspace}', {
      paper: paperOf(29, 7),
    });
    expect(drafts.at(-1)).toMatchObject({ kind: 'answer', text: 'Winter1' });
    expect(state.answers.size).toBe(0);
    expect(moves).toEqual([{ move: 'end' }]);
  });

  it('are warned about there before they leave', async () => {
    const { canvas, moves } = await hold('Winter{interrupt}', { paper: paperOf(29, 7) });
    expect(moves[0]).toEqual({ move: 'interrupt' });
    expect(canvas.shown().replace(/\s+/g, ' ')).toContain('Ctrl+C again to leave');
  });

  it('keep where the caret was moved to', async () => {
    const { drafts } = await hold('Winter{left}{left}');
    expect(drafts.at(-2)).toMatchObject({ text: 'Winter', caret: 4, settled: false });
  });

  it('leave a text that is whole in sight where it is at PgUp', async () => {
    const { drafts } = await hold('Winter{page-up} was cold');
    expect(drafts.at(-1)).toMatchObject({ text: 'Winter was cold' });
  });

  it('say why an answer cannot stand, in words that name the keys', async () => {
    const state = begin(talk, dry, { participants: ['P07'], language: 'nl' });
    const { canvas } = await hold('{end}1{end}{end}', { state, language: 'nl' });
    expect(canvas.shown()).toContain('er is een antwoord nodig');
  });

  it('tell at length on a page of its own, and shortly under the answer', async () => {
    const long = await hold('', { told: ['One.', 'Two.', 'Three.'] });
    expect(long.canvas.shown()).toMatch(/One\.[\s\S]*Three\./);
    expect(long.canvas.shown()).not.toContain('Tell');
    const on = await hold('{enter}Winter', { told: ['One.', 'Two.', 'Three.'] });
    expect(on.canvas.shown()).toContain('│ Winter');
    const short = await hold('', { told: ['S001 goes on.'] });
    expect(short.canvas.shown()).toMatch(/Tell[\s\S]*S001 goes on\./);
  });
});

describe('the head of the screen', () => {
  it('has blanks between its parts, and keeps the minutes where the title of the phase is long', async () => {
    const title = 'Op zijn mooist en wat daaraan voorafging';
    const phases = talk.phases.map((phase) => ({ ...phase, title: { ...phase.title, en: title } }));
    const { canvas } = await holdByKeys({ ...talk, phases }, '', { paper: paperOf(40, 12) });
    expect(canvas.shown().split('\n')[0]).toMatchInlineSnapshot(`" Op zijn moois… 1/4   0 of 8 min   14:32"`);
  });
});

describe('keys that come before what they would answer', () => {
  const burst = (...parts: readonly string[]) => hold('', { canvas: inBursts(parts), pace: 150 });

  it('pass one question, however many there are', async () => {
    const { state } = await burst('Winter', `${'{end}'.repeat(30)}`);
    expect([...state.answers]).toEqual([['story', 'Winter']]);
    const line = await burst('Winter', '{end}', 'Short', '{enter}'.repeat(30));
    expect(line.state.headlines.get('story')?.text).toBe('Short');
    expect([...line.state.answers.keys()]).toEqual(['story']);
  });

  it('choose nothing in a list, and open no sheet', async () => {
    const { state } = await hold('Winter{end}Short{enter}');
    const { state: after, canvas } = await hold('', {
      ...{ state, canvas: inBursts(['Soup', '{enter}22{down}{escape}{tab}']), pace: 150 },
    });
    expect(after.answers.get('name')).toBe('Soup');
    expect(after.answers.has('mood')).toBe(false);
    expect(canvas.seen.at(-1) ?? '').not.toContain('What would you like to do?');
  });

  it('are kept where they are letters of a text', async () => {
    const { drafts, state } = await burst('Winter', '{end}Short');
    expect([...state.answers]).toEqual([['story', 'Winter']]);
    expect(drafts.at(-1)).toMatchObject({ kind: 'headline', text: 'Short' });
  });
});

describe('an editor of their own', () => {
  const edit = (to: string | null, forgotten: string[] = []) => ({
    edit: () =>
      Promise.resolve(
        to === null
          ? null
          : { text: to, file: 'S001.edit.txt', ended: true, forget: () => void forgotten.push('gone') },
      ),
  });

  it('brings its text back, and its file goes once that is kept as half-typed text', async () => {
    const forgotten: string[] = [];
    const { state, drafts } = await hold('Win{escape}6{end}', edit('Winter\nSnow', forgotten));
    expect(drafts).toContainEqual({
      ...{ kind: 'answer', path: 'story', text: 'Winter\nSnow', caret: 11, settled: true },
    });
    expect(state.answers.get('story')).toBe('Winter\nSnow');
    expect(forgotten).toEqual(['gone']);
  });

  it('brings its text as something that Ctrl+Z takes back', async () => {
    const { canvas } = await hold('Win{escape}6{undo}ter', edit('Snow'));
    expect(canvas.seen.some((shown) => shown.includes('│ Snow_'))).toBe(true);
    expect(canvas.shown()).toContain('│ Winter_');
  });

  it('says where a text stands that it spoilt', async () => {
    const broken = (text: string | null) => ({
      edit: () => Promise.resolve({ text, file: '/d/S001.edit.txt', ended: false, forget: () => {} }),
    });
    const taken = await hold('Win{escape}6', broken('Snow'));
    expect(taken.canvas.shown()).toMatch(/│ Snow_[\s\S]*\/d\/S001\.edit\.txt/);
    const unread = await hold('Win{escape}6', broken(null));
    expect(unread.canvas.shown()).toMatch(/│ Win_[\s\S]*cannot be read[\s\S]*\/d\/S001\.edit\.txt/);
  });

  it('leaves the text as it was when nothing came of it', async () => {
    const { canvas } = await hold('Win{escape}6ter', edit(null));
    expect(canvas.shown()).toContain('│ Winter_');
    expect(canvas.seen.some((shown) => shown.includes('as it was'))).toBe(true);
  });
});
