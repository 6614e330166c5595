/** The head of the screen never says that something is saved which is not. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../../src/messages/speech.ts';
import { templateOf } from '../../../interview/visit.ts';
import { paperOf } from '../scripted-canvas.ts';
import { holdByKeys } from './held-by-keys.ts';

const talk = templateOf(`
template: talk
version: "1"
languages: [nl, en]
title: Talk
phases:
  - id: first
    title: Op zijn mooist en wat daaraan voorafging
    minutes: 8
    questions:
      - {id: story, type: story, ask: Tell}
`);

const screen = async (script: string, language: Language, columns: number, unsaved: () => boolean) => {
  const rows = columns < 30 ? 7 : 12;
  const around = { language, paper: paperOf(columns, rows), isUnsaved: unsaved, pace: 5000 };
  return (await holdByKeys(talk, script, around)).canvas;
};

describe('what is not saved', () => {
  it.each([
    ['nl', 'NIET bewaard'],
    ['en', 'NOT saved'],
  ] as const)(
    'is said in words at every width, and the time of before is not (%s)',
    async (language, words) => {
      for (const columns of [120, 80, 60, 40, 30, 20]) {
        const shown = (await screen('Winter', language, columns, () => true)).shown();
        expect([columns, shown.replace(/\s+/g, ' ')]).toEqual([columns, expect.stringContaining(words)]);
        expect(shown).not.toContain('14:32');
        const [head = ''] = shown.split('\n');
        expect(head.length).toBeLessThanOrEqual(columns);
      }
    },
  );

  it('is said as long as it is so', async () => {
    let drawn = 0;
    const unsaved = (): boolean => {
      drawn += 1;
      return drawn > 2 && drawn < 5;
    };
    const { seen } = await screen('Winter', 'en', 80, unsaved);
    const heads = seen.map((shown) => (shown.split('\n')[0] ?? '').trimEnd().replace(/.* {3}/, ''));
    expect(heads).toContain('saved 14:32');
    expect(heads).toContain('NOT saved');
    expect(heads.at(-1)).toBe('saved 14:32');
  });

  it('is not called saved in a break', async () => {
    const rest = (unsaved: boolean) => screen('{escape}5', 'en', 80, () => unsaved);
    expect((await rest(true)).shown()).not.toContain('is saved');
    expect((await rest(false)).shown()).toContain('Everything is saved');
  });
});
