/** Undo where a text is come back to: in another language, from another question, in a note that was closed. */
import { describe, expect, it } from 'vitest';
import { History } from '../../../../../src/faces/screen/text/history.ts';
import { TextBuffer } from '../../../../../src/faces/screen/text/text-buffer.ts';
import { templateOf } from '../../../interview/visit.ts';
import { holdByKeys } from './held-by-keys.ts';

const talk = templateOf(`
template: talk
version: "1"
languages: [nl, en]
title: Talk
phases:
  - id: first
    questions:
      - {id: story, type: story, ask: Tell}
      - {id: seen, type: list, ask: What did you see?}
      - {id: place, type: setting, ask: Where was it?}
      - {id: end, type: story, ask: Anything else?}
`);

const shownAfter = async (script: string): Promise<string> => (await holdByKeys(talk, script)).canvas.shown();

describe('undo', () => {
  it('goes on where it was after the language was changed', async () => {
    expect(await shownAfter('Cold winter{escape}3{undo}')).toContain('│ Cold _');
    expect(await shownAfter('Cold winter{undo}{escape}3{redo}')).toContain('│ Cold winter_');
  });

  it('goes on where it was in a text that one goes back to', async () => {
    expect(await shownAfter('Cold winter{end}{shift-tab}{undo}')).toContain('│ Cold _');
    expect(await shownAfter('Cold{enter}{end}{shift-tab}{undo}{undo}{undo}Snow')).toContain('│ Snow_');
    expect(await shownAfter('Cold{end}- soup{enter}- bread{end}{shift-tab}{undo}{undo}')).toContain('- soup');
    expect(await shownAfter('Cold{end}Soup{end}Mill Lane{end}{shift-tab}{undo}')).toContain('│ Mill _');
  });

  it('goes on where it was in a note', async () => {
    expect(await shownAfter('{tab}long silence{tab}{tab}{undo}')).toContain('│ long _');
  });

  it('brings nothing into another question', async () => {
    expect(await shownAfter('Cold{end}{undo}Soup')).toContain('Soup_');
  });

  it('brings nothing back into a text that was changed elsewhere, such as a name that was taken out', () => {
    const history = new History();
    const typing = new TextBuffer('', 0, () => {}, history);
    typing.type('Jan brought soup');
    const without = new TextBuffer('[neighbour] brought soup', 0, () => {}, history);
    expect([without.undo(), without.redo(), without.text]).toEqual([
      false,
      false,
      '[neighbour] brought soup',
    ]);
  });
});
