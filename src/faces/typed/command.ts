/** What is typed behind a slash instead of an answer, in Dutch and in English at once. */

const names = {
  back: ['back', 'terug'],
  jump: ['jump', 'ga'],
  skip: ['skip', 'overslaan'],
  note: ['note', 'notitie'],
  probe: ['probe', 'vraag-door', 'vraagdoor'],
  headline: ['headline', 'kernzin', 'kop'],
  help: ['help', 'hulp'],
  pause: ['pause', 'pauze'],
  lang: ['lang', 'taal'],
  who: ['who', 'wie'],
} as const;

export type CommandName = keyof typeof names;

export type Command =
  | { readonly command: CommandName; readonly rest: string }
  /** A slash with a word that is no command. */
  | { readonly command: null; readonly word: string };

const isName = (name: string): name is CommandName => Object.hasOwn(names, name);

/** Null for text: what begins with no slash, or with two. */
export const commandIn = (line: string): Command | null => {
  if (!isCommand(line)) return null;
  const [, word = '', rest = ''] = /^\s*\/(\S*)\s*([\s\S]*)$/.exec(line) ?? [];
  const wanted = word.toLowerCase();
  const found = Object.entries(names).find(([, known]) => known.some((name) => name === wanted))?.[0];
  return found !== undefined && isName(found)
    ? { command: found, rest: rest.trim() }
    : { command: null, word: `/${word}` };
};

const isCommand = (line: string): boolean => /^\s*\/(?!\/)/.test(line);

/** A command that was typed behind a text that was there to be continued, or null. */
export const commandBehind = (there: string, line: string): Command | null => {
  const typed = there !== '' && line.startsWith(there) ? commandIn(line.slice(there.length)) : null;
  return typed?.command === null ? null : typed;
};

/** Whether a half-typed line is worth keeping: every text, and a command with words behind it. */
export const isToKeep = (line: string): boolean => !isCommand(line) || /^\s*\/\S*\s+\S/.test(line);

/** A line that is all of an answer: a lone `.` is nothing, as at the end of a story, and `..` is the text `.`. */
export const lineIn = (line: string): string => {
  const text = line.trim();
  if (text === '' || text === '.') return '';
  return text === '..' ? '.' : line;
};

/** A line as text: `//` at its beginning stands for one slash. */
export const textOf = (line: string): string => (line.startsWith('//') ? line.slice(1) : line);
