/** Every shipped template is held on the screen from its first picture to its last, and all that was typed is kept. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run as interview } from '../../src/commands/interview.ts';
import { run as sessionsShow } from '../../src/commands/sessions-show.ts';
import type { Canvas, Key, Paper } from '../../src/faces/canvas.ts';
import { callOf, contextIn } from '../support/context-in.ts';
import { expectKept } from '../support/expect-kept.ts';
import { settledInquiry, toHold } from '../support/settled-inquiry.ts';
import { shipped } from '../support/shipped.ts';
import { type Facilitator, facilitator } from '../unit/faces/screen/scene/facilitator.ts';
import { keys, paperOf, plainText } from '../unit/faces/screen/scripted-canvas.ts';

/** More pictures than any interview has. */
const mostPictures = 5000;

/** A canvas at which somebody sits. */
const canvasFor = (somebody: Facilitator, { columns, rows }: Pick<Paper, 'columns' | 'rows'>): Canvas => {
  let pressed: readonly Key[] = [];
  let pictures = 0;
  return {
    hear: async (draw) => {
      if (pressed.length === 0) {
        const picture = draw(paperOf(columns, rows));
        const shown = plainText(picture.rows);
        const script = somebody.at(shown);
        pictures += 1;
        if (script === null || pictures > mostPictures)
          throw new Error(`nobody knows what to press:\n${shown}`);
        somebody.pressed();
        pressed = keys(script);
      }
      const [key = { key: 'closed' }, ...rest] = pressed;
      pressed = rest;
      return key;
    },
    refresh: () => {},
    aside: (work) => work(),
    close: () => {},
  };
};

const windows = { nl: { columns: 80, rows: 24 }, en: { columns: 40, rows: 12 } } as const;

describe.each(shipped)('$id on the screen', ({ source }) => {
  it.for(['nl', 'en'] as const)('in %s', async (language, { onTestFinished }) => {
    const folder = settledInquiry();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const somebody = facilitator(toHold(source, language));
    const canvas = canvasFor(somebody, windows[language]);
    const context = contextIn(folder, language, canvas);
    const { data } = await interview(callOf([]), context);
    expect(data).toMatchObject({ session: 'S001', state: 'finished' });
    const kept = await sessionsShow(callOf(['S001']), context);
    expectKept(kept.data, somebody.meant());
  });
});
