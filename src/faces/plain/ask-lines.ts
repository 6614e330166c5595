/** Asks a question that is answered on several lines: a story, or a list of one item a line. */
import type { Move } from '../face.ts';
import { wordsIn } from '../screen/text/word-count.ts';
import { lastLines } from '../words/last-lines.ts';
import type { Asked } from '../words/question-words.ts';
import { leave, reply } from './ask-line.ts';
import type { Desk } from './desk.ts';

const dash = /^\s*[-*•]\s+/;

export const askLines = async (desk: Desk, asked: Asked): Promise<Move> => {
  const { question, answer, suggested } = asked;
  const isList = question.type === 'list';
  const standing = linesOf(answer);
  const draft = draftOf(desk);
  let { lines } = draft;
  let decided = standing.length === 0 || startsWith(lines, standing);
  for (let { initial, caret } = draft; ; initial = '', caret = 0) {
    if (!decided && lines.length > 0) {
      const joined = await replaceOrAdd(desk, standing, lines);
      if ('move' in joined) return joined;
      lines = joined;
      decided = true;
      desk.settle('answer', lines);
    }
    const heard = await desk.hear({ before: lines, initial, caret, several: true });
    if (heard.heard === 'move') return heard.move;
    const typed = heard.heard === 'text' ? heard.text : null;
    const isEnd = typed?.trim() === '.' || (typed === '' && (isList || lines.length === 0));
    if (isEnd && lines.every((line) => line.trim() === '')) {
      // The dot alone is no text to come back to.
      desk.settle('answer', []);
      if (answer !== null) return leave;
      if (suggested !== null) return reply(suggested);
      if (!question.required) return leave;
      desk.tell([desk.scene.say('live.needed')]);
    } else if (isEnd) return reply(isList ? lines : lines.join('\n').replace(/\n+$/, ''));
    else if (typed === '-' && lines.length === 0 && answer !== null) return reply(null);
    else {
      const more = heard.heard === 'lines' ? heard.lines : [typed === '..' ? '.' : (typed ?? '')];
      lines = [...lines, ...(isList ? itemsThatFit(desk, asked, lines.length, more) : more)];
      desk.settle('answer', lines);
    }
  }
};

const linesOf = (answer: Asked['answer']): readonly string[] =>
  typeof answer === 'string' ? answer.split('\n') : Array.isArray(answer) ? answer.map(String) : [];

const startsWith = (lines: readonly string[], start: readonly string[]): boolean =>
  lines.length >= start.length && start.every((line, index) => line === lines[index]);

interface Begun {
  readonly lines: readonly string[];
  readonly initial: string;
  readonly caret: number;
}

/** What was typed before: shown, and on a terminal its last line is there to be continued. */
const draftOf = (desk: Desk): Begun => {
  const draft = desk.recall('answer');
  if (draft === null) return { lines: [], initial: '', caret: 0 };
  const all = draft.text.split('\n');
  const last = all.at(-1) ?? '';
  const continues = desk.interactive || last === '';
  const lines = continues ? all.slice(0, -1) : all;
  if (lines.length > 0 && !desk.again) desk.tell(typedBefore(desk, lines));
  const caret = draft.caret - (draft.text.length - last.length);
  return { lines, initial: continues ? last : '', caret: caret < 0 ? last.length : caret };
};

/** Of a long text its end. */
const typedBefore = ({ scene: { say } }: Desk, lines: readonly string[]): readonly string[] => {
  const text = lines.join('\n');
  const last = lastLines(text);
  return last === null
    ? [say('live.draft.lines'), ...lines]
    : [say('live.draft.end', { words: wordsIn(text) }), ...last];
};

/** Without the dashes that people put before them; no more than the question takes. */
const itemsThatFit = (
  desk: Desk,
  { question }: Asked,
  count: number,
  lines: readonly string[],
): readonly string[] => {
  const items = lines.map((line) => line.replace(dash, '')).filter((line) => line.trim() !== '');
  const { atMost } = question;
  if (atMost === null || count + items.length <= atMost) return items;
  desk.tell([desk.scene.say('live.list.full', { most: atMost })]);
  return items.slice(0, Math.max(0, atMost - count));
};

const replaceWords: readonly string[] = ['r', 'v', 'replace', 'vervang', 'vervangen'];
const addWords: readonly string[] = ['a', 'b', 'add', 'below', 'bij', 'erbij', 'e', 'eronder', 'toevoegen'];

/** New lines at a text that stands: in its place, or under it. */
const replaceOrAdd = async (
  desk: Desk,
  standing: readonly string[],
  lines: readonly string[],
): Promise<readonly string[] | Move> => {
  desk.tell([desk.scene.say('live.replace-or-add')]);
  const heard = await desk.hear({ draft: null });
  if (heard.heard === 'move') return heard.move;
  const word = heard.heard === 'text' ? heard.text.trim().toLowerCase() : '';
  if (replaceWords.includes(word)) return lines;
  return addWords.includes(word) ? [...standing, ...lines] : replaceOrAdd(desk, standing, lines);
};
