/** Every shipped template is held in the program itself on a terminal, by the keys that somebody presses at what they see. */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/messages/speech.ts';
import { expectKept } from '../support/expect-kept.ts';
import { ptyScreen } from '../support/pty-screen.ts';
import { bin, saniveld } from '../support/run-cli.ts';
import { settledInquiry, toHold } from '../support/settled-inquiry.ts';
import { shipped } from '../support/shipped.ts';
import { type Facilitator, facilitator } from '../unit/faces/screen/scene/facilitator.ts';

/** For the program a minute goes by in a second: nobody waits long until a key counts at a new picture. */
const faster = 60;
const quickClock = `const now = performance.now.bind(performance); performance.now = () => now() * ${faster};`;
const program = ['--import', `data:text/javascript,${encodeURIComponent(quickClock)}`, bin];

/** Milliseconds, by the clock on the wall: a key that goes on counts 300 after a picture, a second press of it 600 after the first. */
const untilHeard = 650 / faster;

const bytes: Readonly<Record<string, string>> = {
  ...{ enter: '\r', tab: '\t', end: '\u0004', 'shift-tab': '\u001b[Z', down: '\u001b[B' },
};

/** As a terminal sends what `keys` reads. */
const sentFor = (script: string): string =>
  script.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const key = bytes[name];
    if (key === undefined) throw new Error(`no bytes for ${name}`);
    return key;
  });

/** What comes between these is drawn at once. */
const together = { begin: '\u001b[?2026h', end: '\u001b[?2026l' } as const;

/** Milliseconds without anything to press: nobody will know any more what to do. */
const tooLong = 25_000;

/** Until the program ends: gives its exit code and what was last on the screen. */
const hold = async (somebody: Facilitator, folder: string, language: Language, size: Size) => {
  const [columns, rows] = size;
  const environment = { LANG: 'C.UTF-8' };
  const screen = ptyScreen(['interview', '--lang', language], {
    ...{ folder, columns, rows, environment, program },
  });
  const isWhole = (): boolean =>
    screen.sent().lastIndexOf(together.begin) <= screen.sent().lastIndexOf(together.end);
  const isOver = screen.ended.then(() => 'over' as const);
  let before = '';
  /** Whether that came before the program was over. */
  const comes = async (there: (text: string) => boolean): Promise<boolean> => {
    const seen = screen
      .when((text) => isWhole() && text !== before && there(text), '')
      .then(
        () => 'seen' as const,
        () => 'over' as const,
      );
    const late = once(AbortSignal.timeout(tooLong), 'abort').then(() => 'late' as const);
    const came = await Promise.race([seen, isOver, late]);
    if (came === 'late') throw new Error(`nobody knows what to press:\n${screen.text()}`);
    return came === 'seen';
  };
  const press = (key: string): Promise<void> => {
    before = screen.text();
    return screen.when(() => true, sentFor(key));
  };
  let script: string | null = null;
  const knows = (text: string): boolean => {
    script = somebody.at(text);
    return script !== null;
  };
  while (await comes(knows)) {
    await pause(untilHeard);
    somebody.pressed();
    // What comes all at once would be a paste.
    for (const [at, key] of [...(script ?? '').matchAll(/\{[a-z-]+\}|[^{]+/g)].entries()) {
      if (at > 0) await comes(() => true);
      await press(key[0]);
    }
  }
  return { code: await screen.ended, text: screen.text() };
};

type Size = readonly [columns: number, rows: number];

const [first] = shipped;
const cases = [
  ...shipped.map(
    ({ id, source }, at) => ({ id, source, language: at % 2 === 0 ? 'nl' : 'en', size: [80, 24] }) as const,
  ),
  ...(first === undefined ? [] : [{ ...first, language: 'en', size: [40, 12] } as const]),
];

/** Side by side: most of the time somebody waits for a picture. */
describe.concurrent('an interview from its first picture to its last', () => {
  it.for(cases)(
    'of $id in $language, in a window of $size.0 by $size.1',
    async ({ source, language, size }, { onTestFinished }) => {
      const folder = settledInquiry();
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const somebody = facilitator(toHold(source, language));
      const { code, text } = await hold(somebody, folder, language, size);
      expect([code, text]).toEqual([0, expect.stringContaining('S001')]);
      expectKept(saniveld(['sessions', 'show', 'S001', '--json'], { folder }).json(), somebody.meant());
    },
  );
});
