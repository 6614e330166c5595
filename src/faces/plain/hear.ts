/** Hears what is typed at a step: drafts are kept at every key, and commands are obeyed. */
import { legible } from '../../source/legible.ts';
import type { Console } from '../console.ts';
import type { KeepDraft } from '../face.ts';
import { commandBehind, commandIn, isToKeep, textOf } from '../typed/command.ts';
import type { Desk, DraftKind, Heard, Hearing, Memory } from './desk.ts';
import { obey } from './obey.ts';

const headOf = (before: readonly string[]): string => before.map((line) => `${line}\n`).join('');

export const deskFor = (
  console: Console,
  { scene, path, again }: Pick<Desk, 'scene' | 'path' | 'again'>,
  keep: KeepDraft,
  memory: Memory,
): Desk => {
  const keyOf = (kind: DraftKind): string => `${kind} ${path}`;
  const remember = (kind: DraftKind, text: string, caret = text.length): void => {
    if (text === '') memory.texts.delete(keyOf(kind));
    else memory.texts.set(keyOf(kind), { text, caret });
    keep({ kind, path, text, caret, settled: true });
  };

  const hear = async (hearing: Hearing = {}): Promise<Heard> => {
    const { before = [], initial = '', caret = initial.length, draft = 'answer', several = false } = hearing;
    const head = headOf(before);
    /** Once more, with another text there to be changed and the caret behind it. */
    const from = (text: string): Promise<Heard> => hear({ ...hearing, initial: text, caret: text.length });
    let place = head.length + caret;
    const typed = await console.read({
      prompt: '> ',
      initial,
      caret,
      changed: (text, at) => {
        place = head.length + at;
        if (draft !== null && isToKeep(text))
          keep({ kind: draft, path, text: head + text, caret: place, settled: false });
      },
    });
    const text = legible(typed.text);
    if (typed.typed !== 'line') {
      const whole = head + (isToKeep(text) ? text : '');
      if (draft !== null) remember(draft, whole, Math.min(place, whole.length));
      return { heard: 'move', move: { move: typed.typed } };
    }
    if (text.includes('\n')) {
      const lines = text.slice(0, -1).split('\n');
      return several ? { heard: 'lines', lines } : from(`${lines.join(' ')} `);
    }
    const behind = commandBehind(initial, text);
    const command = behind ?? commandIn(text);
    if (command === null) return { heard: 'text', text: textOf(text) };
    if (draft !== null) remember(draft, head + (behind === null ? '' : initial));
    if (command.command === null) {
      desk.tell([scene.say('live.unknown-command', { word: command.word })]);
      // Several words may be meant as text: with a second slash they are.
      return from(isToKeep(text) ? `/${text.trim()}` : '');
    }
    const move = await obey(desk, command.command, command.rest);
    return move === null ? hear({ ...hearing, initial }) : { heard: 'move', move };
  };

  const desk: Desk = {
    scene,
    path,
    interactive: console.interactive,
    again,
    memory,
    tell: (lines) => {
      for (const line of lines) console.print(line);
    },
    hear,
    settle: (kind, lines) => {
      const text = headOf(lines);
      keep({ kind, path, text, caret: text.length, settled: true });
    },
    recall: (kind) => {
      const known = memory.texts.get(keyOf(kind));
      if (known !== undefined) return known;
      return kind === 'note' ? scene.noteDraft : scene.draft;
    },
    forget: (...kinds) => {
      for (const kind of kinds) memory.texts.delete(keyOf(kind));
    },
  };
  return desk;
};
