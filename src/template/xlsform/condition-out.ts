/** A condition as ODK must read it to mean the same: names of the form, and answers that count as true in its own words. */
import type { Expression } from '../conditions/expression.ts';
import { parseCondition } from '../conditions/parse.ts';
import { partsOf } from '../conditions/tree.ts';
import type { QuestionType } from '../template.ts';
import { type Flag, handsOn, isFlag, type KnownQuestion, kindsAmong } from './condition-kinds.ts';

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
type Binary = Extract<Expression, { node: 'binary' }>;
/** How the place in which an expression stands reads it. */
type Want = 'boolean' | Flag | 'number' | 'any';

const heldOtherwise: readonly QuestionType[] = ['list', 'reach', 'turn'];

const words = { yes_no: ['yes', 'no'], truth: ['true', 'false'] } as const satisfies Record<Flag, unknown>;

/** Functions that read their arguments as numbers. */
const numeric: readonly string[] = ['number', 'int', 'round', 'sum', 'min', 'max'];

const isAnswer = (part: Expression): boolean => part.node === 'name' || part.node === 'self';
const isIf = (part: Expression): part is Call => part.node === 'call' && part.name === 'if';
const handsOver = (part: Expression): boolean => part.node === 'call' && handsOn.includes(part.name);

/** ODK cannot read `--2`. */
const afterMinus = (text: string): string => (text.startsWith('-') ? `(${text})` : text);

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
  const kindOf = kindsAmong(names.questions, current);

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

  const idOf = (part: Expression | undefined): string | null =>
    part?.node === 'name' ? part.name : part?.node === 'self' ? current : null;

  const answer = (part: Expression): string => {
    const id = idOf(part);
    const type = id === null ? undefined : names.questions.get(id)?.type;
    if (id !== null && type !== undefined && heldOtherwise.includes(type)) unsure ??= id;
    const written = source.slice(part.span.start, part.span.end);
    return part.node === 'name' ? written.replace(/\$\{[^}]*\}/, `\${${names.nameOf(part.name)}}`) : written;
  };

  /** One of the question's own values, as the form writes it. */
  const formValueOf = (part: Expression, question: Expression | undefined): string | null => {
    const id = idOf(question);
    if (part.node !== 'text' || id === null) return null;
    const value = names.questions.get(id)?.values.get(part.value);
    return value === undefined ? null : `'${value}'`;
  };

  /** ODK takes an answer beside a truth as true because its question exists; here it counts once it is given. */
  const besideTruth = ({ operator }: Binary, given: Expression, truth: Expression): string => {
    const decides = render(truth, 'boolean');
    const same = `(${render(given, 'any')} != '' and ${truth.node === 'binary' ? `(${decides})` : decides})`;
    return operator === '=' ? same : `not${same}`;
  };

  const sides = (part: Binary): string => {
    const { left, right } = part;
    const [ofLeft, ofRight] = [kindOf(left), kindOf(right)];
    const isGiven = (side: Expression): boolean => {
      const kind = kindOf(side);
      return kind !== 'boolean' && !isFlag(kind) && (kind !== 'number' || isAnswer(side));
    };
    if (ofRight === 'boolean' && isGiven(left)) return besideTruth(part, left, right);
    if (ofLeft === 'boolean' && isGiven(right)) return besideTruth(part, right, left);
    return rebuilt(part, (child, index) => {
      const [own, other] = index === 0 ? [ofLeft, ofRight] : [ofRight, ofLeft];
      const value = formValueOf(child, index === 0 ? right : left);
      if (value !== null) return value;
      if (isFlag(own) && other === 'number') return render(child, 'number');
      if (isFlag(own) && other === 'boolean') return render(child, own);
      return render(child, own === 'boolean' && isFlag(other) ? other : 'any');
    });
  };

  const binary = (part: Binary): string => {
    switch (part.operator) {
      case '=':
      case '!=':
        return sides(part);
      case 'and':
      case 'or':
        return rebuilt(part, (child) => render(child, 'boolean'));
      case '-':
        return rebuilt(part, (child, index) => {
          const text = render(child, 'number');
          return index === 0 ? text : afterMinus(text);
        });
      default:
        return rebuilt(part, (child) => render(child, 'number'));
    }
  };

  /** ODK's web engine asks for a day where people give a number of days. */
  const dayOf = (part: Expression): string => {
    const text = render(part, 'any');
    if (kindOf(part) !== 'number') return text;
    return `date(${isAnswer(part) ? `${text} + 0` : text})`;
  };

  const call = (part: Call, want: Want): string => {
    const [first] = part.args;
    switch (part.name) {
      case 'position':
        return source.slice(part.span.start, part.span.end).replace(/\(\s*\)/, '(..)');
      case 'sum': {
        const text = rebuilt(part, (child) => render(child, 'number'));
        if (first === undefined || !isAnswer(first)) return text;
        return `if(count(${render(first, 'any')}) = 0, 0, ${text})`;
      }
      case 'format-date':
        return rebuilt(part, (child, index) => (index === 0 ? dayOf(child) : render(child, 'any')));
      case 'selected':
        return rebuilt(part, (child) => formValueOf(child, first) ?? render(child, 'any'));
      case 'not':
        return rebuilt(part, (child) => render(child, 'boolean'));
      case 'if':
        return rebuilt(part, (child, index) => render(child, index === 0 ? 'boolean' : want));
      default: {
        const inner = handsOver(part) ? want : numeric.includes(part.name) ? 'number' : 'any';
        return rebuilt(part, (child) => render(child, inner));
      }
    }
  };

  const plain = (part: Expression, want: Want): string => {
    switch (part.node) {
      case 'number':
      case 'text':
        return source.slice(part.span.start, part.span.end);
      case 'self':
      case 'name':
        return answer(part);
      case 'minus':
        return rebuilt(part, (child) => afterMinus(render(child, 'number')));
      case 'binary':
        return binary(part);
      case 'call':
        return call(part, want);
    }
  };

  /** As one of two words; nothing where nothing was answered. */
  const worded = (part: Expression, as: Flag): string => {
    const [yes, no] = words[as];
    if (part.node === 'call' && (part.name === 'true' || part.name === 'false'))
      return part.name === 'true' ? `'${yes}'` : `'${no}'`;
    const kind = kindOf(part);
    if (kind === 'boolean') return `if(${plain(part, 'boolean')}, '${yes}', '${no}')`;
    if (!isFlag(kind) || kind === as || handsOver(part)) return plain(part, as);
    const text = plain(part, 'any');
    return `if(${text} = '${words[kind][0]}', '${yes}', if(${text} = '${words[kind][1]}', '${no}', ''))`;
  };

  const counted = (part: Expression): string => {
    const kind = kindOf(part);
    if (!isFlag(kind)) return plain(part, 'number');
    const [yes, no] = words[kind];
    const text = worded(part, kind);
    return `if(${text} = '${yes}', 1, if(${text} = '${no}', 0, ''))`;
  };

  /** An answer decides by being there; a number that was worked out by not being 0. */
  const decided = (part: Expression): string => {
    const kind = kindOf(part);
    if (isFlag(kind)) return `${worded(part, kind)} = '${words[kind][0]}'`;
    if (kind === 'boolean') return plain(part, 'boolean');
    const text = plain(part, 'any');
    return kind === 'number' && !isAnswer(part) ? `(${text} > 0 or ${text} < 0)` : `${text} != ''`;
  };

  const render = (part: Expression, want: Want): string => {
    if (isIf(part)) return call(part, want);
    switch (want) {
      case 'any':
        return plain(part, want);
      case 'boolean':
        return decided(part);
      case 'number':
        return counted(part);
      case 'yes_no':
      case 'truth':
        return worded(part, want);
    }
  };

  const kind = kindOf(expression);
  const want = use === 'decide' || kind === 'boolean' ? 'boolean' : isFlag(kind) ? 'truth' : 'any';
  return { text: render(expression, want), unsure };
};
