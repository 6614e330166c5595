/** Measured: keys and pastes on the story screen, or in inquirer's `input`, from the bytes that come in to those that go out. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createPromptModule } from 'inquirer';
import { draftsOf } from '../../../src/commands/steps/hold/half-typed.ts';
import { keepSafely } from '../../../src/commands/steps/hold/keep-safely.ts';
import { sitDown } from '../../../src/commands/steps/hold/sitting.ts';
import { inquiryIn } from '../../../src/commands/steps/inquiry-at.ts';
import type { Face, KeepDraft } from '../../../src/faces/face.ts';
import { screenFace } from '../../../src/faces/screen/screen-face.ts';
import { begin, next } from '../../../src/interview/engine.ts';
import { overviewOf } from '../../../src/interview/overview.ts';
import { noSurroundings } from '../../../src/interview/surroundings.ts';
import { columnsOf } from '../../../src/render/columns.ts';
import { harmless } from '../../../src/report/clean.ts';
import { terminalCanvas } from '../../../src/terminal/screen/terminal-canvas.ts';
import { begunIn, template } from './held-session.ts';
import { type Answered, standInTerminal } from './stand-in-terminal.ts';
import { worldOf } from './world.ts';

/** Every figure in milliseconds, but `bytes`; of inquirer, which keeps nothing, `kept` and `settled` are empty. */
export interface Typed {
  readonly ms: readonly number[];
  readonly bytes: readonly number[];
  /** How much of it went into keeping what was typed: in the file at a key, on the disk at Enter. */
  readonly kept: readonly number[];
  readonly settled: readonly number[];
}

const [who = '', what = '', letters = '', data = ''] = process.argv.slice(2);
const size = Number(letters);
const sentence = 'Het was winter en niemand telde de uren, zei ze. ';
const textOf = (length: number): string =>
  sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
const keysOf = (count: number): readonly string[] => [...textOf(count)];

const world = worldOf(dirname(data));
const terminal = standInTerminal();
const kept: number[] = [];
const settled: number[] = [];

const timed = (into: number[], work: () => void): void => {
  const began = performance.now();
  work();
  into.push(performance.now() - began);
};

/** Into a real data file, as an interview keeps it. */
const keeping = async (face: Face): Promise<KeepDraft> => {
  mkdirSync(dirname(data), { recursive: true });
  const store = await world.openStore(data, 'create', []);
  const number = begunIn(store, world.now().slice(0, 10));
  const place = await inquiryIn(world, dirname(dirname(data)));
  const sitting = await sitDown(world, place, store, number, { language: null });
  const keeper = keepSafely(world, store, face, draftsOf([]), () => sitting);
  return (draft) => timed(draft.settled ? settled : kept, () => keeper.draft(draft));
};

const onScreen = async (text: string): Promise<void> => {
  const canvas = terminalCanvas({
    input: terminal.input,
    output: terminal.output,
    size: () => ({ columns: terminal.output.columns, rows: terminal.output.rows }),
    environment: { LANG: 'nl_NL.UTF-8', TERM: 'xterm-256color' },
    large: false,
    harmless,
    columnsOf,
  });
  const face = screenFace(canvas, { elapsed: world.elapsed, localMinute: () => '14:32', edit: null });
  const state = begin(template, noSurroundings(world.now()), { participants: ['P07'], language: 'nl' });
  const scene = {
    ...{ state, ask: next(state), overview: overviewOf(state), say: world.say, language: world.language },
    ...{ session: 'S001', participants: ['P07'], inquiry: null, noteDraft: null, ticked: [] },
    ...{ minutes: new Map<string, number>(), savedAt: world.now() },
    draft: text === '' ? null : { text, caret: text.length },
  };
  void face.ask(scene, [], await keeping(face));
};

const inInquirer = (text: string): void => {
  const { input, output } = terminal;
  const prompt = createPromptModule({ input, output });
  void prompt({ type: 'input', name: 'answer', message: 'Vertel eens', default: text, prefill: 'editable' });
};

const open = (text: string): Promise<void> | void => (who === 'screen' ? onScreen(text) : inInquirer(text));
/** Until what is loaded at the first question has been loaded, and the question is there with the text. */
const opened = async (text: string): Promise<void> => {
  await open(text);
  await terminal.seen('Vertel eens');
  await terminal.seen(text.slice(-1));
};

const measured: Answered[] = [];
/** Letters alone are measured: a blank at the edge of a row is not drawn. */
const typeKeys = async (count: number): Promise<readonly Answered[]> => {
  const answers: Answered[] = [];
  for (const key of keysOf(count)) {
    const answered = await terminal.type([key], key.trim());
    if (key !== ' ') answers.push(answered);
  }
  return answers;
};
switch (what) {
  case 'keys': {
    await opened(textOf(size));
    await typeKeys(40);
    kept.length = 0;
    measured.push(...(await typeKeys(200)));
    if (who === 'screen') for (let line = 0; line < 100; line += 1) await terminal.type(['\r'], '');
    break;
  }
  case 'script': {
    await opened('');
    const keys = keysOf(size);
    measured.push(await terminal.type(keys, keys.at(-1) ?? ''));
    break;
  }
  default: {
    await opened('');
    const part = 4096;
    const text = textOf(size);
    const parts = Array.from({ length: Math.ceil(size / part) }, (_, at) =>
      text.slice(at * part, (at + 1) * part),
    );
    const marked = who === 'screen' ? ['\x1b[200~', ...parts, '\x1b[201~'] : parts;
    measured.push(await terminal.type(marked, text.trimEnd().slice(-1)));
  }
}
const typed: Typed = {
  ms: measured.map(({ ms }) => ms),
  bytes: measured.map(({ bytes }) => bytes),
  kept,
  settled,
};
process.stdout.write(JSON.stringify(typed), () => process.exit());
