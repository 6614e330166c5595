/** What is done at a question of a live interview, and how far it has come. */
import { apply, type Reply, type State } from '../../src/interview/engine.ts';

/** One thing done at a question. */
export interface Doing {
  /** Keys up to the last, which is the reply; a paste is one key. */
  readonly keys: readonly string[];
  readonly reply: Reply;
  /** What stands there already when the first key is pressed. */
  readonly there?: string;
  /** Where what is typed is a draft meanwhile; null: nowhere. Of a command it may be, of words it must. */
  readonly draft: {
    readonly kind: 'answer' | 'headline' | 'note';
    readonly path: string;
    readonly of: 'words' | 'command';
  } | null;
}

/** What is being typed. */
export interface Halfway {
  readonly doing: Doing;
  /** Before the reply. */
  readonly state: State;
  /** Keys sent. */
  readonly typed: number;
  /** In what was sent: where the first of them was typed, and where the last. */
  readonly began: number;
  readonly entered: number;
}

/** The state after it; throws when the engine would refuse. */
export const after = (state: State, { reply }: Doing): State => {
  const { state: reached, refused } = apply(state, reply);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
  return reached;
};

const pasteBegins = '\u001b[200~';
const pasteEnds = '\u001b[201~';

/** As a terminal sends it. */
export const pasted = (text: string): string => `${pasteBegins}${text.replaceAll('\n', '\r')}${pasteEnds}`;

/** What a key adds to a text: a line end for Enter, nothing for what moves or ends. */
const written = (key: string): string => {
  const text = key.startsWith(pasteBegins) ? key.slice(pasteBegins.length, -pasteEnds.length) : key;
  return /^[\u001b\u0004\t]/.test(text) ? '' : text.replaceAll('\r', '\n');
};

/** As it stands in a draft after so many keys. */
export const typedText = ({ doing: { keys, there = '' }, typed }: Pick<Halfway, 'doing' | 'typed'>): string =>
  there + keys.slice(0, typed).map(written).join('');

/** What is asked is not said again after a note. */
export const isNote = ({ reply }: Doing): boolean => reply.reply === 'note';
