/** The lowest and highest number that a scale or a simple check lets through, so that paper can say them beforehand. */
import type { Expression } from '../../template/conditions/expression.ts';
import type { Question } from '../../template/template.ts';

interface Bounds {
  readonly from: number;
  readonly to: number;
}

const numberOf = (expression: Expression): number | null => {
  if (expression.node === 'number') return expression.value;
  if (expression.node !== 'minus') return null;
  const positive = numberOf(expression.operand);
  return positive === null ? null : -positive;
};

/** The number that the answer itself is compared with by `operator`. */
const limitIn = (sides: readonly Expression[], operator: '<=' | '>='): number | null => {
  for (const side of sides)
    if (side.node === 'binary' && side.operator === operator && side.left.node === 'self')
      return numberOf(side.right);
  return null;
};

/** The ends of a scale, or those of a check such as `. >= 0 and . <= 40`, in either order; null for any other. */
export const boundsOf = ({ type, from, to, check }: Question): Bounds | null => {
  if (type === 'scale') return from === null || to === null ? null : { from, to };
  const whole = check?.expression;
  if (whole?.node !== 'binary' || whole.operator !== 'and') return null;
  const sides = [whole.left, whole.right];
  const least = limitIn(sides, '>=');
  const most = limitIn(sides, '<=');
  return least === null || most === null || least > most ? null : { from: least, to: most };
};
