/** A terminal for tests: keys in by script, and every picture it was shown as plain text. */
import stringWidth from 'string-width';
import type {
  Canvas,
  Happening,
  Key,
  NamedKey,
  Paper,
  Picture,
  Row,
  Signs,
} from '../../../../src/faces/canvas.ts';

const signs: Signs = {
  rule: '─',
  margin: '│',
  tick: '✓',
  dot: '·',
  here: '›',
  full: '█',
  empty: '░',
  up: '▲',
  down: '▼',
  ellipsis: '…',
  between: '·',
};

export const paperOf = (columns: number, rows: number, more: Partial<Paper> = {}): Paper => ({
  columns,
  rows,
  large: false,
  signs,
  columnsOf: (text) => stringWidth(text),
  ...more,
});

/** Text is typed letter by letter; `{name}` is a key by its name, `{{` a brace: `Hoi{enter}`. */
export const keys = (script: string): readonly Key[] =>
  [...script.matchAll(/\{\{|\{([a-z-]+)\}|[\s\S]/gu)].map(([text, name]): Key => {
    if (name !== undefined) return { key: nameOf(name) };
    return { key: 'text', text: text === '{{' ? '{' : text };
  });

const names: readonly NamedKey[] = [
  ...(['enter', 'backspace', 'delete', 'left', 'right', 'up', 'down', 'word-left', 'word-right'] as const),
  ...(['home', 'line-end', 'text-start', 'text-end', 'page-up', 'page-down', 'clear', 'clear-word'] as const),
  ...(['tab', 'shift-tab', 'escape', 'undo', 'redo', 'interrupt', 'end'] as const),
];

const nameOf = (name: string): NamedKey => {
  const found = names.find((known) => known === name);
  if (found === undefined) throw new Error(`no key is called ${name}`);
  return found;
};

/** Every row as it would stand in the window, without blanks behind it; the caret as `_` where it covers nothing. */
export const plainText = (rows: readonly Row[], caret: Picture['caret'] = null): string => {
  const lines = rows.map((row) => row.map(({ text }) => text).join(''));
  if (caret !== null) {
    const line = (lines[caret.row] ?? '').padEnd(caret.column);
    if (stringWidth(line.trimEnd()) <= caret.column) lines[caret.row] = `${line.slice(0, caret.column)}_`;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
};

/** With the caret, without blank rows at the end. */
const asText = ({ rows, caret }: Picture): string => plainText(rows, caret).trimEnd();

export interface ScriptedCanvas extends Canvas {
  /** What stands on the screen now, as plain text; empty before anything was drawn. */
  readonly shown: () => string;
  readonly picture: () => Picture;
  /** All that was on the screen while a key was waited for, in its order. */
  readonly seen: readonly string[];
  /** The lines it was closed with; null while it is open. */
  readonly closedWith: () => readonly string[] | null;
  /** The window becomes another; what is drawn next is drawn for it. */
  readonly resize: (paper: Paper) => void;
  readonly press: (...more: readonly Happening[]) => void;
}

/** Keys that come faster than they can be heard: a picture is drawn before each part, and none within it. */
export const inBursts = (parts: readonly string[], paper: Paper = paperOf(80, 24)): ScriptedCanvas => {
  const canvas = scriptedCanvas([], paper);
  const bursts = parts.map((part) => [...keys(part)]);
  let burst: Key[] = [];
  return {
    ...canvas,
    hear: async (draw) => {
      if (burst.length === 0) {
        await canvas.hear(draw);
        burst = bursts.shift() ?? [];
      }
      return burst.shift() ?? { key: 'closed' };
    },
  };
};

/** Draws before every key; a script that has run out is a terminal that is gone. */
export const scriptedCanvas = (
  script: string | readonly Happening[],
  paper: Paper = paperOf(80, 24),
): ScriptedCanvas => {
  const waiting: Happening[] = [...(typeof script === 'string' ? keys(script) : script)];
  const seen: string[] = [];
  let now = paper;
  let picture: Picture = { rows: [], caret: null };
  let closed: readonly string[] | null = null;
  return {
    hear: (draw) => {
      if (closed !== null) return Promise.resolve({ key: 'closed' });
      picture = draw(now);
      seen.push(asText(picture));
      return Promise.resolve(waiting.shift() ?? { key: 'closed' });
    },
    refresh: () => {},
    aside: (work) => work(),
    close: (lines) => {
      closed ??= lines;
    },
    shown: () => asText(picture),
    picture: () => picture,
    seen,
    closedWith: () => closed,
    resize: (other) => {
      now = other;
    },
    press: (...more) => {
      waiting.push(...more);
    },
  };
};
