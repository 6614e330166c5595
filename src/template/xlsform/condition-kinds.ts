/** What a part of a condition holds in a form: a truth, the words yes and no, the words true and false, or something else. */
import type { Expression } from '../conditions/expression.ts';
import { parseCondition } from '../conditions/parse.ts';
import { signatures } from '../conditions/signatures.ts';
import type { QuestionType } from '../template.ts';

/** What a condition needs to know of a question it names. */
export interface KnownQuestion {
  readonly type: QuestionType;
  /** Of a computed question: the condition it is computed by. */
  readonly computed: string | null;
  /** Values of its options that a form writes otherwise. */
  readonly values: ReadonlyMap<string, string>;
}

/** `yes_no`: one of the words yes and no; `truth`: one of the words true and false, as a form keeps what it computed. */
export type Flag = 'yes_no' | 'truth';
type Kind = Flag | 'boolean' | 'number' | 'date' | 'text' | 'other';

export const isFlag = (kind: Kind): kind is Flag => kind === 'yes_no' || kind === 'truth';

/** Functions that give one of their arguments as it is. */
export const handsOn: readonly string[] = ['coalesce', 'once'];

const comparisons: readonly string[] = ['=', '!=', '<', '<=', '>', '>=', 'and', 'or'];
/** A computed question may wait for another; a circle ends here. */
const deepest = 20;

const kindOfType = (type: Exclude<QuestionType, 'computed'>): Kind => {
  switch (type) {
    case 'yes_no':
      return 'yes_no';
    case 'number':
    case 'scale':
      return 'number';
    case 'date':
      return 'date';
    case 'text':
    case 'story':
    case 'practice':
    case 'setting':
    case 'person':
      return 'text';
    case 'say':
    case 'list':
    case 'choice':
    case 'choices':
    case 'rank':
    case 'stage':
    case 'reach':
    case 'consent':
    case 'turn':
      return 'other';
  }
};

/** Of several that may be handed on; words and truths together are held as words. */
const oneKind = (kinds: readonly Kind[]): Kind => {
  const [first = 'other'] = kinds;
  if (kinds.every((kind) => kind === first)) return first;
  if (!kinds.every((kind) => kind === 'boolean' || isFlag(kind))) return 'other';
  return kinds.includes('yes_no') ? 'yes_no' : 'truth';
};

/** `current`: the id of the question that `.` stands for, or null. */
export const kindsAmong = (
  questions: ReadonlyMap<string, KnownQuestion>,
  current: string | null,
): ((part: Expression) => Kind) => {
  const ofName = (id: string, depth: number): Kind => {
    const question = questions.get(id);
    if (question === undefined) return 'other';
    if (question.type !== 'computed') return kindOfType(question.type);
    const inner = question.computed === null ? null : parseCondition(question.computed).expression;
    if (inner === null || depth > deepest) return 'other';
    const kind = ofPart(inner, depth + 1);
    return kind === 'boolean' || isFlag(kind) ? 'truth' : kind;
  };
  const ofCall = (name: string, args: readonly Expression[], depth: number): Kind => {
    const given = name === 'if' ? args.slice(1) : handsOn.includes(name) ? args : null;
    if (given !== null) return oneKind(given.map((argument) => ofPart(argument, depth)));
    const result = signatures.get(name)?.result ?? 'any';
    return result === 'any' ? 'other' : result;
  };
  const ofPart = (part: Expression, depth: number): Kind => {
    switch (part.node) {
      case 'number':
      case 'minus':
        return 'number';
      case 'text':
        return 'text';
      case 'name':
        return ofName(part.name, depth);
      case 'self':
        return current === null ? 'other' : ofName(current, depth);
      case 'binary':
        return comparisons.includes(part.operator) ? 'boolean' : 'number';
      case 'call':
        return ofCall(part.name, part.args, depth);
    }
  };
  return (part) => ofPart(part, 0);
};
