/** A turn of a repeat in words: which one it is, and a short reminder of what was told in it. */
import type { Path } from '../../interview/conversation.ts';
import { idOf } from '../../interview/path.ts';
import { planOf } from '../../interview/plan.ts';
import { turnsIn } from '../../interview/state.ts';
import { excerpt } from '../../source/excerpt.ts';
import type { Answer, Item, Repeat } from '../../template/template.ts';
import type { Scene } from '../face.ts';
import { read, settingLabel } from './reading.ts';

const reminderLength = 50;

const repeatAt = ({ state }: Scene, path: Path): Repeat | null => {
  const item = planOf(state.template).spots.get(idOf(path))?.item;
  return item?.item === 'repeat' ? item : null;
};

/** An item gone over, by its label or name. */
export const itemLabel = (scene: Scene, { over }: Repeat, item: string): string => {
  switch (over?.kind) {
    case 'settings':
      return settingLabel(scene, item);
    case 'list':
    case 'answer': {
      const asked = over.kind === 'list' ? null : planOf(scene.state.template).spots.get(over.question)?.item;
      const options = over.kind === 'list' ? over.items : asked?.item === 'question' ? asked.options : [];
      const label = options.find(({ value }) => value === item)?.label;
      return label === undefined ? item : read(scene, label);
    }
    default:
      return item;
  }
};

/** What the turn at `path` goes over, or null. */
const itemAt = (scene: Scene, repeat: Repeat, path: Path): string | null => {
  if (repeat.over === null) return null;
  const { items, answers } = scene.state;
  const item = repeat.itemQuestion === null ? items.get(path) : answers.get(`${path}.${repeat.itemQuestion}`);
  return typeof item === 'string' ? itemLabel(scene, repeat, item) : null;
};

const isText = (item: Item): boolean =>
  item.item === 'question' && ['text', 'story', 'list', 'practice'].includes(item.type);

const firstWords = (answer: Answer): string =>
  typeof answer === 'string'
    ? excerpt(answer, reminderLength)
    : Array.isArray(answer)
      ? excerpt(answer.join(', '), reminderLength)
      : '';

/** Its headline, else the first words that were told in it, besides what it goes over; empty when nothing was. */
const reminder = ({ state }: Scene, repeat: Repeat, path: Path): string => {
  for (const item of repeat.items) {
    const headline = state.headlines.get(`${path}.${item.id}`)?.text;
    if (headline !== undefined) return excerpt(headline, reminderLength);
  }
  const told = repeat.items.filter((item) => isText(item) && item.id !== repeat.itemQuestion);
  for (const item of told) {
    const words = firstWords(state.answers.get(`${path}.${item.id}`) ?? '');
    if (words !== '') return words;
  }
  return '';
};

/** `Voorbeeld 1, gevolg 2`; what a turn goes over stands in the place of its number. Empty outside every turn. */
export const turnWords = (scene: Scene, path: Path): string => {
  const turns = [...path.matchAll(/\[(\d+)\](?=\.|$)/g)];
  const words = turns.map((found) => {
    const turn = path.slice(0, (found.index ?? 0) + found[0].length);
    const repeat = repeatAt(scene, turn);
    if (repeat === null) return turn;
    const numbers = turnsIn(scene.state, turn.slice(0, turn.lastIndexOf('[')));
    const number = numbers.indexOf(Number(found[1])) + 1;
    return itemAt(scene, repeat, turn) ?? `${read(scene, repeat.each)} ${number}`;
  });
  return capitalised(words.join(', '));
};

export const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** The path of the turn that something stands in, or null. */
export const turnOf = (path: Path): Path | null => {
  const end = path.lastIndexOf(']');
  return end === -1 ? null : path.slice(0, end + 1);
};

/** Turns told before, as `turn` questions point to them: those of the same repeat, else those outside every turn. */
export const turnsBefore = (
  scene: Scene,
  path: Path,
): readonly {
  readonly turn: Path;
  readonly number: number;
  readonly own: boolean;
  readonly words: string;
}[] => {
  const turn = turnOf(path);
  if (turn !== null) {
    const own = turn.slice(0, turn.lastIndexOf('['));
    const current = Number(turn.slice(own.length + 1, -1));
    const repeat = repeatAt(scene, own);
    return turnsIn(scene.state, own)
      .filter((number) => number < current)
      .map((number) => told(scene, repeat, own, number, true));
  }
  return scene.state.template.phases
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      item.item === 'repeat'
        ? turnsIn(scene.state, item.id).map((number) => told(scene, item, item.id, number, false))
        : [],
    );
};

const told = (scene: Scene, repeat: Repeat | null, of: Path, number: number, own: boolean) => {
  const turn = `${of}[${number}]`;
  const words = repeat === null ? '' : reminder(scene, repeat, turn);
  return { turn, number, own, words: words === '' ? turnWords(scene, turn) : words };
};

/** On entering a turn: which one; afterwards also a reminder of what was told. */
export const turnLines = (scene: Scene, turn: Path, after: boolean): readonly string[] => {
  const repeat = repeatAt(scene, turn);
  const words = repeat === null || !after ? '' : reminder(scene, repeat, turn);
  const title = turnWords(scene, turn);
  return [words === '' ? title : scene.say('live.turn.reminder', { turn: title, words })];
};
