/** The pictures in the pages are the screen itself: each page's own files, and the keys that somebody presses there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PtyScreen, ptyScreen } from '../support/pty-screen.ts';
import { emptyFolder, root, saniveld } from '../support/run-cli.ts';
import { blocksOf, contentOf, pageAt } from './page.ts';
import { asPicture, picturesIn, withPictures } from './pictures.ts';
import { write } from './typed.ts';

/** `UPDATE_GOLDEN=1` puts what is on the screen now into the pages, but never where CI is set. */
const mayUpdate = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

const [enter, done, menu, last] = ['\r', '\u0004', '\u001b', '\u001b[F'];

/** Keys that come sooner than a question can be read, or as if one were held down, do not go on from it; in milliseconds. */
const [readable, unheld] = [350, 650];

/** What is waited for, which keys are pressed then, and the picture that is taken before. */
type Step = readonly [seen: string | RegExp, keys: string, picture?: string];

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Says what is there instead when it does not come. */
const seenSoon = (screen: PtyScreen, seen: string | RegExp): Promise<void> => {
  const late = async (): Promise<never> => {
    await pause(15_000);
    throw new Error(`not on the screen: ${seen}\n${screen.text()}`);
  };
  return Promise.race([screen.when(seen, ''), late()]);
};

/** The screen once it is as expected; what is there when it never becomes so. */
const drawn = async (screen: PtyScreen, expected: string | undefined): Promise<string> => {
  const until = mayUpdate ? 10 : 60;
  for (let looks = 0; looks < until && asPicture(screen.text()) !== expected; looks++) await pause(50);
  return asPicture(screen.text());
};

/** A folder with the files of the page, in which `inquiry` was begun. */
const deskOf = (page: string, inquiry: string): string => {
  const folder = emptyFolder();
  for (const block of blocksOf(page)) if (block.kind !== 'diff') write(folder, block, contentOf(block));
  const { code, err } = saniveld(['init', inquiry, '--from', 'inquiry.yaml'], { folder });
  expect({ code, err }).toMatchObject({ code: 0 });
  return join(folder, inquiry);
};

interface Held {
  /** The program in the page's inquiry, in a window of its own. */
  readonly open: (words: string, columns?: number, rows?: number) => PtyScreen;
  readonly go: (screen: PtyScreen, steps: readonly Step[]) => Promise<void>;
}

const hold = async (path: string, inquiry: string, language: string, talk: (held: Held) => Promise<void>) => {
  const page = pageAt(path);
  const shown = picturesIn(page);
  const taken = new Map<string, string>();
  const folder = deskOf(page, inquiry);
  const environment = { LANG: 'C.UTF-8', SANIVELD_LANG: language };
  await talk({
    open: (words, columns = 80, rows = 24) =>
      ptyScreen(words.split(' '), { folder, columns, rows, environment }),
    go: async (screen, steps) => {
      let before = '';
      for (const [seen, keys, picture] of steps) {
        await seenSoon(screen, seen);
        if (picture !== undefined) taken.set(picture, await drawn(screen, shown.get(picture)));
        await pause(keys === before ? unheld : readable);
        await screen.when(seen, keys);
        before = keys;
      }
    },
  });
  if (mayUpdate) writeFileSync(join(root, path), withPictures(page, taken));
  expect(taken, `${path} (UPDATE_GOLDEN=1 takes its pictures anew)`).toEqual(picturesIn(pageAt(path)));
};

describe('the pictures in the pages', { timeout: 120_000 }, () => {
  it.concurrent('of the guide', () =>
    hold('docs/guide.md', 'try', 'en', async ({ open, go }) => {
      const core = open('interview --person P01 --role resident --setting elm --round 2');
      await go(core, [
        ['Which conversation do you want to hold?', '1', 'start'],
        ['May I write down what you tell me?', 'y'],
        ['Who are you here', 'I have lived here for nine years.'],
        ['nine years.', enter],
        [
          'Tell me about a moment here',
          'The winter the heating failed. By nine in the evening half the staircase was in my kitchen.\r"Nobody counted the hours."',
        ],
        ['hours."', menu],
        ['What would you like to do?', '1'],
        [/✓ Where were you[\s\S]*Tab note/, menu, 'story'],
        ['What would you like to do?', menu, 'menu'],
        [/✓ Where were you[\s\S]*Tab note/, ''],
      ]);
      core.resize(40, 12);
      await go(core, [[/hours\."[\s\S]*Esc/, menu, 'small']]);
      core.resize(80, 24);
      await go(core, [['What would you like to do?', last + enter]]);
      expect(await core.ended).toBe(0);

      const round = open('interview status-round --person P02 --role carer --setting elm --round 2');
      await go(round, [
        ['May I write down what you tell me?', 'y'],
        ['A first practice?', 'Coffee at the door'],
        ['› New: Coffee at the door', enter],
        ['How do things stand with it where you are now?', '5', 'stage'],
        ['Do you still do it as in the beginning?', '1'],
        ['Another practice?', '2'],
        ['that I did not name?', done],
        ['Go on without an answer', '1'],
        ['That was the conversation', '1'],
        ['Where do you begin?', '1', 'review'],
        ['Step 1 of 6', enter],
        ['From whom do we know this?', '1'],
        ['Since when has it been like that?', done],
        ['Go on without an answer', '1'],
        [/young carers[\s\S]*Esc/, '2'],
        [/young carers[\s\S]*✓/, menu, 'reach'],
        ['What would you like to do?', last + enter],
      ]);
      await round.ended;
    }));

  it.concurrent('of the page on holding a conversation', () =>
    hold('docs/interview.md', 'north', 'en', async ({ open, go }) => {
      const show = open('show', 60, 12);
      await go(show, [['When a conversation begins', '']]);
      const talk = open('interview doorstep --person P01 --role resident --setting elm');
      await go(talk, [
        ['May I write down what you tell me?', 'y'],
        ['A first moment?', '1'],
        ['Tell me about a moment', 'The winter the heating failed.\r"Nobody counted the hours."'],
        [/hours\."[\s\S]*Tab note/, '', 'story'],
      ]);
      await go(show, [['Tell me about a moment', 'q', 'show']]);
      expect(await show.ended).toBe(0);
      await go(talk, [
        ['hours."', menu],
        ['What would you like to do?', last + enter],
      ]);
      expect(await talk.ended).toBe(0);
    }));

  it.concurrent('of its Dutch counterpart', () =>
    hold('docs/gesprek.md', 'noord', 'nl', async ({ open, go }) => {
      const talk = open('interview');
      await go(talk, [
        [/Stoepgesprek[\s\S]*Statusronde[\s\S]*Esc/, '1', 'begin'],
        ['Mag ik opschrijven wat u vertelt?', 'j'],
        ['Met wie praat u?', enter],
        ['Wat is P01 hier?', '1'],
        ['Over welke plek gaat het?', '1'],
        ['› 1. Iepenstraat', enter],
        ['Een eerste moment?', '1'],
        ['Vertel eens over een moment', 'De winter dat de verwarming uitviel.\r"Niemand telde de uren."'],
        ['uren."', menu],
        ['Wat wilt u doen?', '1', 'menu'],
        [/✓ Wie waren[\s\S]*Tab notitie/, '', 'verhaal'],
      ]);
      talk.resize(40, 12);
      await go(talk, [[/uren\."[\s\S]*Esc/, '', 'klein']]);
      talk.resize(80, 24);
      await go(talk, [
        [/✓ Wie waren[\s\S]*Tab notitie/, done],
        ['Het verhaal in één regel', 'Niemand telde'],
        ['│ Niemand telde', enter],
        ['Voor wie is het er nog niet?', 'De gezinnen op drie hoog'],
        ['│ De gezinnen', enter],
        ['Nog een moment?', '2'],
        ['Dat was het gesprek', '1'],
        ['Waar begint u?', '1', 'terugblik'],
        [/Stap 1 van 6[\s\S]*Esc/, enter],
        [/Hoe noemt u het\?[\s\S]*Esc/, 'Soep op de galerij'],
        ['Soep op de galerij', enter],
        ['Was u er zelf bij?', 'j'],
        [/Hoe staat het er nu mee\?[\s\S]*Esc/, menu, 'stand'],
        ['Wat wilt u doen?', last + enter],
      ]);
      await talk.ended;
    }));
});
