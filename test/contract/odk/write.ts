/** Writes a random condition as our templates have it, and as an XForm needs it to mean the same. */
import type { Met } from './difference.ts';
import type { FlagForm, Part } from './part.ts';

/** A question that can be named: it stands earlier. */
export interface Known {
  readonly id: string;
  /** How it reads: as what was answered, or as yes and no, or as true and false. */
  readonly reads: 'plain' | 'yes_no' | 'truth';
  /** Whether its answer is several items. */
  readonly items: boolean;
  /** Ids of the repeats around it, outermost first. */
  readonly around: readonly string[];
  /** Of the group around it all: `` or `p2/`. */
  readonly group: string;
}

/** Where a condition stands. */
export interface Site {
  readonly known: readonly Known[];
  readonly repeats: readonly string[];
  /** What `.` is: the answer that is checked, a yes_no that is checked (which is left alone), or nothing. */
  readonly self: 'answer' | 'items' | 'yes_no' | 'nothing';
  /** Null for our own words; else where the known differences are counted. */
  readonly odk: Met | null;
  /** Whether a name must have one answer here. */
  readonly single: boolean;
}

/** As a condition: what is read as true or false. */
export const writeDecider = (part: Part, site: Site): string => {
  if (part.part === 'two' && (part.operator === 'and' || part.operator === 'or')) return operands(part, site);
  if (part.part === 'group') return `(${writeDecider(part.of, site)})`;
  if (!mayBeAnswer(part)) return write(part, site);
  const written = write(part, { ...site, single: true });
  if (site.odk === null) return written;
  site.odk('bare-answer');
  return `(string(${written}) != '' and boolean(${written}))`;
};

export const write = (part: Part, site: Site): string => {
  switch (part.part) {
    case 'literal':
      return part.text;
    case 'self':
      return hasSelf(site) ? '.' : "''";
    case 'name': {
      const chosen = answerBy(part.pick, site);
      return chosen === undefined ? "''" : nameOf(chosen, site);
    }
    case 'flag':
      return writeFlag(part.pick, part.form, site);
    case 'turns':
      return writeTurns(part.name, part.pick, site);
    case 'group':
      return `(${write(part.of, site)})`;
    case 'minus': {
      const inside = operand(part.of, 6, site);
      if (site.odk === null || !inside.startsWith('-')) return `-${inside}`;
      site.odk('double-minus');
      return `-(${inside})`;
    }
    case 'once': {
      const inside = write(part.of, site);
      if (site.self === 'yes_no') return `(${inside})`;
      if (site.odk === null) return `once(${inside})`;
      site.odk('once-keeps');
      return hasSelf(site) ? `if(string(.) != '', ., ${inside})` : `(${inside})`;
    }
    case 'is':
      return writeIs(part, site);
    case 'two':
      if (part.operator !== 'and' && part.operator !== 'or') return operands(part, site);
      if (site.odk === null) return operands(part, site);
      site.odk('and-or-give-an-operand');
      return `boolean(${operands(part, site)})`;
    case 'call':
      return writeCall(part.name, part.args, site);
  }
};

const hasSelf = ({ self }: Site): boolean => self === 'answer' || self === 'items';

const answerBy = (pick: number, site: Site): Known | undefined => {
  const known = site.known.filter((one) => one.reads === 'plain' && (!site.single || isAround(one, site)));
  return known[pick % known.length];
};

const levels = [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']];
const levelOf = (operator: string): number => levels.findIndex((operators) => operators.includes(operator));

/** Parentheses only where precedence asks for them. */
const operand = (part: Part, level: number, site: Site, decides = false): string => {
  const written = decides ? writeDecider(part, site) : write(part, site);
  const own = part.part === 'two' || part.part === 'is' ? levelOf(part.operator) : 7;
  return own < level ? `(${written})` : written;
};

const operands = (part: Extract<Part, { part: 'two' }>, site: Site): string => {
  const { operator, left, right } = part;
  const level = levelOf(operator);
  const decides = operator === 'and' || operator === 'or';
  return `${operand(left, level, site, decides)} ${operator} ${operand(right, level + 1, site, decides)}`;
};

/** ODK takes an answer beside a truth as true when the question exists; here an unanswered one equals neither. */
const writeIs = ({ operator, left, right }: Extract<Part, { part: 'is' }>, site: Site): string => {
  const one = { ...site, single: true };
  const level = levelOf(operator);
  if (site.odk === null) return `${operand(left, level, one)} ${operator} ${operand(right, level + 1, one)}`;
  site.odk('answer-beside-truth');
  const [a, b] = [write(left, one), write(right, one)];
  const same = `(string(${a}) != '' and string(${b}) != '' and boolean(${a}) = boolean(${b}))`;
  return operator === '=' ? same : `not(${same})`;
};

/** Whether ODK may hand on the question itself, which is true because it exists. */
const mayBeAnswer = (part: Part): boolean =>
  part.part === 'name' ||
  part.part === 'self' ||
  part.part === 'once' ||
  (part.part === 'call' && (part.name === 'if' || part.name === 'coalesce'));

const isAround = (known: Known, { repeats }: Site): boolean =>
  known.around.every((repeat, depth) => repeats[depth] === repeat);

/** Inside a repeat that both share the way to a question is relative, as pyxform writes it. */
const nameOf = ({ id, around, group }: Known, { repeats, odk }: Site): string => {
  if (odk === null) return `\${${id}}`;
  let shared = 0;
  while (shared < around.length && around[shared] === repeats[shared]) shared += 1;
  const rest = [...around.slice(shared), id].join('/');
  return shared === 0 ? `/data/${group}${rest}` : `${'../'.repeat(repeats.length - shared + 1)}${rest}`;
};

const writeFlag = (pick: number, form: FlagForm, site: Site): string => {
  const known = site.known.filter((one) => one.reads !== 'plain' && isAround(one, site));
  const chosen = known[pick % known.length];
  if (chosen === undefined) return form === 'text' ? "'no'" : form === 'number' ? '1' : 'false()';
  const name = nameOf(chosen, site);
  const [yes, no] = chosen.reads === 'yes_no' ? ['yes', 'no'] : ['true', 'false'];
  if (form === 'word') return `(${name} = '${yes}')`;
  if (form === 'text') return `string(${name})`;
  if (site.odk === null) {
    const ours = {
      bare: name,
      'is-true': `(${name} = true())`,
      'is-false': `(false() = ${name})`,
      'is-not-true': `(${name} != true())`,
      number: `number(${name})`,
    };
    return ours[form];
  }
  site.odk(chosen.reads === 'yes_no' ? 'yes-no-is-text' : 'computed-truth-is-text');
  const odk = {
    bare: `(${name} = '${yes}')`,
    'is-true': `(${name} = '${yes}')`,
    'is-false': `(${name} = '${no}')`,
    'is-not-true': `(${name} != '${yes}')`,
    number: `number(if(${name} = '${yes}', 1, if(${name} = '${no}', 0, '')))`,
  };
  return odk[form];
};

const writeTurns = (name: string, pick: number, site: Site): string => {
  const known = site.known.filter((one) => one.reads === 'plain' && !isAround(one, site));
  const chosen = known[pick % known.length];
  if (chosen === undefined) return '0';
  const all = nameOf(chosen, site);
  if (site.odk === null || name !== 'sum') return `${name}(${all})`;
  site.odk('sum-of-no-turns');
  return `if(count(${all}) = 0, 0, sum(${all}))`;
};

const writeCall = (name: string, args: readonly Part[], site: Site): string => {
  const [first, ...others] = args;
  if (first === undefined) return `${name}()`;
  if (name === 'selected') return writeSelected(first, others, site);
  const decides = name === 'if' || name === 'not';
  const written = [
    decides ? writeDecider(first, site) : write(first, site),
    ...others.map((part) => write(part, site)),
  ];
  if (site.odk !== null && name === 'number' && isDate(first)) {
    site.odk('date-stays-date-as-number');
    return `(${written[0]} + 0)`;
  }
  if (site.odk !== null && name === 'format-date' && !isDate(first)) {
    site.odk('format-date-of-number');
    const days = `(${written[0]} + 0)`;
    return `format-date(date(if(${days} > -90000 and ${days} < 90000, ${days}, '')), ${written[1]})`;
  }
  if (site.odk !== null && name === 'substr') {
    site.odk('date-is-no-position');
    const [text = '', ...positions] = written;
    return `substr(${[text, ...positions.map((position) => `(${position}) + 0`)].join(', ')})`;
  }
  return `${name}(${written.join(', ')})`;
};

/** Only of one text is the whole looked at: never of several items, so here it must be clear which of the two it is. */
const writeSelected = (answer: Part, others: readonly Part[], site: Site): string => {
  const isAnswer = answer.part === 'name' || answer.part === 'self';
  const written = isAnswer ? write(answer, site) : `string(${write(answer, site)})`;
  const value = others.map((part) => write(part, site)).join(', ');
  const plain = `selected(${written}, ${value})`;
  const items =
    answer.part === 'self'
      ? site.self === 'items'
      : answer.part === 'name' && answerBy(answer.pick, site)?.items === true;
  if (site.odk === null || items) return plain;
  site.odk('selected-as-a-whole');
  return `(${plain} or string(${written}) = string(${value}))`;
};

const isDate = (part: Part): boolean =>
  part.part === 'literal' && /^(today|now)\(\)$|^'\d{4}-/.test(part.text);
