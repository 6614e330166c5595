/** A condition as ODK must read it to mean the same: names of the form, and a yes_no as the text `yes` or `no`. */
import type { Expression } from '../conditions/expression.ts';
import { parseCondition } from '../conditions/parse.ts';
import { signatures } from '../conditions/signatures.ts';
import { partsOf } from '../conditions/tree.ts';
import type { QuestionType } from '../template.ts';

/** What a condition needs to know of a question it names. */
export interface KnownQuestion {
  readonly type: string;
  /** Of a computed question: the condition it is computed by. */
  readonly computed: string | null;
  /** Values of its options that a form writes otherwise. */
  readonly values: ReadonlyMap<string, string>;
}

export interface ConditionNames {
  readonly nameOf: (id: string) => string;
  readonly questions: ReadonlyMap<string, KnownQuestion>;
}

export interface FormCondition {
  readonly text: string;
  /** A question that ODK holds otherwise (a list, a reach, a turn), so that the meaning is not sure to be the same. */
  readonly unsure: string | null;
}

type Call = Extract<Expression, { node: 'call' }>;
type Kind = 'boolean' | 'yes_no' | 'number' | 'text' | 'other';
/** How the place in which an expression stands reads it. */
type Want = 'boolean' | 'yes_no' | 'number' | 'any';

const kindOfType = (type: string): Kind => {
  switch (type) {
    case 'yes_no':
      return 'yes_no';
    case 'number':
    case 'scale':
      return 'number';
    case 'text':
    case 'story':
    case 'practice':
    case 'setting':
    case 'person':
      return 'text';
    default:
      return 'other';
  }
};

const heldOtherwise: readonly string[] = ['list', 'reach', 'turn'] satisfies QuestionType[];

const comparisons: readonly string[] = ['=', '!=', '<', '<=', '>', '>='];
/** Functions that give one of their arguments as it is. */
const handsOn: readonly string[] = ['coalesce', 'once'];
/** Functions that read their arguments as numbers. */
const numeric: readonly string[] = ['number', 'int', 'round', 'sum', 'min', 'max'];
/** A computed question may wait for another; a circle ends here. */
const deepest = 20;

/** `use` is what the condition is for; `current` the id of its question, which `.` stands for. */
export const conditionOut = (
  source: string,
  use: 'decide' | 'compute',
  current: string | null,
  names: ConditionNames,
): FormCondition => {
  const { expression } = parseCondition(source);
  if (expression === null) return { text: source, unsure: null };
  let unsure: string | null = null;

  const kindOfName = (id: string, depth: number): Kind => {
    const question = names.questions.get(id);
    if (question === undefined) return 'other';
    if (question.type !== 'computed') return kindOfType(question.type);
    const inner = question.computed === null ? null : parseCondition(question.computed).expression;
    if (inner === null || depth > deepest) return 'other';
    const kind = kindOf(inner, depth + 1);
    return kind === 'boolean' ? 'yes_no' : kind;
  };

  const kindOf = (part: Expression, depth = 0): Kind => {
    switch (part.node) {
      case 'number':
      case 'minus':
        return 'number';
      case 'text':
        return 'text';
      case 'name':
        return kindOfName(part.name, depth);
      case 'self':
        return current === null ? 'other' : kindOfName(current, depth);
      case 'binary':
        return comparisons.includes(part.operator) || part.operator === 'and' || part.operator === 'or'
          ? 'boolean'
          : 'number';
      case 'call':
        return kindOfCall(part.name, part.args, depth);
    }
  };

  const kindOfCall = (name: string, args: readonly Expression[], depth: number): Kind => {
    if (name === 'if' || handsOn.includes(name)) {
      const kinds = args.slice(name === 'if' ? 1 : 0).map((argument) => kindOf(argument, depth));
      const [kind = 'other'] = kinds;
      if (kinds.every((other) => other === kind)) return kind;
      return kinds.every((other) => other === 'yes_no' || other === 'boolean') ? 'yes_no' : 'other';
    }
    const result = signatures.get(name)?.result;
    return result === 'boolean' || result === 'number' || result === 'text' ? result : 'other';
  };

  /** The text of a part, with its own parts put in anew. */
  const rebuilt = (part: Expression, inner: (child: Expression, index: number) => string): string => {
    let text = '';
    let at = part.span.start;
    partsOf(part).forEach((child, index) => {
      text += source.slice(at, child.span.start) + inner(child, index);
      at = child.span.end;
    });
    return text + source.slice(at, part.span.end);
  };

  const asYesNo = (part: Expression): string => {
    if (part.node === 'call' && (part.name === 'true' || part.name === 'false'))
      return part.name === 'true' ? "'yes'" : "'no'";
    return kindOf(part) === 'boolean' ? `if(${render(part, 'boolean')}, 'yes', 'no')` : render(part, 'any');
  };

  /** One of the question's own values, as the form writes it. */
  const formValueOf = (part: Expression, question: Expression | undefined): string | null => {
    const id = question?.node === 'name' ? question.name : question?.node === 'self' ? current : null;
    if (part.node !== 'text' || id === null) return null;
    const value = names.questions.get(id)?.values.get(part.value);
    return value === undefined ? null : `'${value}'`;
  };

  const sides = (part: Extract<Expression, { node: 'binary' }>): string => {
    const kinds = [kindOf(part.left), kindOf(part.right)] as const;
    return rebuilt(part, (child, index) => {
      const own = kinds[index === 0 ? 0 : 1];
      const other = kinds[index === 0 ? 1 : 0];
      const value = formValueOf(child, index === 0 ? part.right : part.left);
      if (value !== null) return value;
      if (own === 'yes_no' && other === 'number') return render(child, 'number');
      return own === 'boolean' && other === 'yes_no' ? asYesNo(child) : render(child, 'any');
    });
  };

  const wantOf = (part: Call, index: number, want: Want): Want => {
    if (part.name === 'not') return 'boolean';
    if (part.name === 'if') return index === 0 ? 'boolean' : want;
    if (handsOn.includes(part.name))
      return want === 'number' ? want : kindOf(part) === 'yes_no' ? 'yes_no' : 'any';
    return numeric.includes(part.name) ? 'number' : 'any';
  };

  const plain = (part: Expression, want: Want): string => {
    switch (part.node) {
      case 'number':
      case 'text':
        return source.slice(part.span.start, part.span.end);
      case 'self':
      case 'name': {
        const id = part.node === 'name' ? part.name : current;
        const type = id === null ? undefined : names.questions.get(id)?.type;
        if (id !== null && type !== undefined && heldOtherwise.includes(type)) unsure ??= id;
        const written = source.slice(part.span.start, part.span.end);
        return part.node === 'name'
          ? written.replace(/\$\{[^}]*\}/, `\${${names.nameOf(part.name)}}`)
          : written;
      }
      case 'minus':
        return rebuilt(part, (child) => render(child, 'number'));
      case 'binary':
        if (part.operator === '=' || part.operator === '!=') return sides(part);
        return rebuilt(part, (child) =>
          render(child, part.operator === 'and' || part.operator === 'or' ? 'boolean' : 'number'),
        );
      case 'call':
        if (part.name === 'position')
          return source.slice(part.span.start, part.span.end).replace(/\(\s*\)/, '(..)');
        return rebuilt(
          part,
          (child, index) =>
            (part.name === 'selected' ? formValueOf(child, part.args[0]) : null) ??
            render(child, wantOf(part, index, want)),
        );
    }
  };

  const render = (part: Expression, want: Want): string => {
    const kind = kindOf(part);
    const branches = part.node === 'call' && part.name === 'if';
    const hands = part.node === 'call' && handsOn.includes(part.name);
    if (want === 'yes_no' && !branches) return asYesNo(part);
    const text = plain(part, want);
    if (branches || want === 'any' || want === 'yes_no') return text;
    if (want === 'number')
      return kind === 'yes_no' && !hands ? `if(${text} = 'yes', 1, if(${text} = 'no', 0, ''))` : text;
    if (kind === 'yes_no') return `${text} = 'yes'`;
    const isAnswer = part.node === 'name' || part.node === 'self';
    if (kind === 'number' && isAnswer) return `(${text} > 0 or ${text} < 0)`;
    return kind === 'text' && isAnswer ? `${text} != ''` : text;
  };

  const kind = kindOf(expression);
  const want = use === 'decide' ? 'boolean' : kind === 'boolean' || kind === 'yes_no' ? 'yes_no' : 'any';
  return { text: render(expression, want), unsure };
};
