/** Reads one answer from a transcript in the form that its question asks for. */
import type { ListNode, MapNode, ScalarNode, SourceNode } from '../source/node.ts';
import type { Place } from '../source/place.ts';
import { type ReachValue, reachValues } from '../template/fixed-answers.ts';
import type { Answer, Question } from '../template/template.ts';
import { type Complaint, complaint, unknownName } from './refusal.ts';
import { isBlank, textOf } from './transcript-keys.ts';

/** `answer` is null when nothing was answered, or when what was written cannot be one. */
export interface ReadAnswer {
  readonly answer: Answer | null;
  readonly refused: readonly Complaint[];
}

const yes: readonly string[] = ['yes', 'ja', 'true'];
const no: readonly string[] = ['no', 'nee', 'false'];
const numberForm = /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i;

export const readAnswer = (question: Question, node: SourceNode): ReadAnswer => {
  if (question.type === 'stage' && node.kind === 'scalar' && node.value === null) return read('unknown');
  if (isBlank(node)) return read(null);
  switch (question.type) {
    case 'say':
    case 'computed':
      return wrong('answer-not-asked', question, node);
    case 'list':
    case 'choices':
    case 'rank':
    case 'turn':
      return readList(question, node);
    case 'reach':
      return node.kind === 'map' ? readReach(node) : wrong('not-a-reach', question, node);
    default:
      return node.kind === 'scalar' ? readScalar(question, node) : wrong('not-text', question, node);
  }
};

/** Words keep every character; a name, number or date is what stands between the blanks. */
const readScalar = (question: Question, node: ScalarNode): ReadAnswer => {
  const text = node.text.trim();
  switch (question.type) {
    case 'text':
    case 'story':
      return read(node.text);
    case 'yes_no': {
      const word = text.toLowerCase();
      if (yes.includes(word)) return read(true);
      return no.includes(word) ? read(false) : wrong('not-yes-no', question, node);
    }
    case 'scale':
    case 'number':
      return numberForm.test(text) ? read(Number(text)) : wrong('not-a-number', question, node);
    case 'stage':
      if (text === 'unknown') return read(text);
      return numberForm.test(text) ? read(Number(text)) : wrong('not-a-stage', question, node);
    default:
      return read(text);
  }
};

const readList = (question: Question, node: SourceNode): ReadAnswer => {
  if (node.kind === 'map') return wrong('not-a-list', question, node);
  const items = itemsOf(node);
  const strange = items.findIndex((item) => item.kind !== 'scalar');
  if (strange !== -1) {
    return { answer: null, refused: [complaint('not-a-list', '', { name: question.id }, strange)] };
  }
  const texts = items.map((item) => (question.type === 'list' ? textOf(item) : textOf(item).trim()));
  return read(texts.length === 0 ? null : texts);
};

/** Groups in alphabetical order, so that the same answer reads the same. */
const readReach = (node: MapNode): ReadAnswer => {
  const refused: Complaint[] = [];
  const reach: [string, ReachValue][] = [];
  for (const { key, value } of node.entries) {
    if (isBlank(value)) continue;
    const word = textOf(value).trim();
    const known = reachValues.find((reached) => reached === word);
    if (known === undefined) refused.push(unknownName('unknown-reach', word, reachValues, key));
    else reach.push([key, known]);
  }
  if (reach.length === 0) return { answer: null, refused };
  return { answer: Object.fromEntries(reach.sort(([a], [b]) => (a < b ? -1 : 1))), refused };
};

/** Where the part that a complaint is about stands. */
export const placeOfPart = (node: SourceNode, part: number | string | null): Place => {
  if (typeof part === 'number' && node.kind === 'list') return itemsOf(node)[part]?.at ?? node.at;
  if (typeof part === 'string' && node.kind === 'map') {
    return node.entries.find(({ key }) => key === part)?.value.at ?? node.at;
  }
  return node.at;
};

/** A single text is a list of one; blank items are none. */
const itemsOf = (node: ListNode | ScalarNode): readonly SourceNode[] =>
  node.kind === 'list' ? node.items.filter((item) => !isBlank(item)) : [node];

const read = (answer: Answer | null): ReadAnswer => ({ answer, refused: [] });

const wrong = (code: Complaint['code'], question: Question, node: SourceNode): ReadAnswer => ({
  answer: null,
  refused: [complaint(code, textOf(node), { name: question.id })],
});
