/** Whether the names in an answer are known: options, settings, groups, turns told before. */
import { consents, type ReachValue, reachValues } from '../template/fixed-answers.ts';
import { itemsOf } from './over.ts';
import { isPath } from './path.ts';
import { type Complaint, complaint, unknownName } from './refusal.ts';
import type { Sight } from './sight.ts';
import { turnsIn } from './state.ts';
import type { QuestionStep } from './walk.ts';

/** What `learned_from` may say besides a setting. */
const origins: readonly string[] = ['outside', 'grew_here', 'unknown'];

/** `listed`: the names are the items of a list, so that a complaint can say which. */
export const checkNames = (
  sight: Sight,
  step: QuestionStep,
  names: readonly string[],
  listed: boolean,
): readonly Complaint[] => {
  const { question } = step;
  const part = (index: number): number | null => (listed ? index : null);
  switch (question.type) {
    case 'turn':
      return names.flatMap((name, index) => checkTurn(sight, step, name, part(index)));
    case 'setting': {
      const { settings } = sight.state.surroundings;
      if (settings === null) return [];
      const more = question.captures === 'learned_from' ? origins : [];
      const known = [...settings, ...more, ...question.options.map((option) => option.value)];
      return names
        .filter((name) => !known.includes(name))
        .map((name) => unknownName('unknown-setting', name, settings));
    }
    case 'consent': {
      const offered = question.options.map((option) => option.value);
      const known: readonly string[] = offered.length > 0 ? offered : consents;
      return names
        .filter((name) => !known.includes(name))
        .map((name) => unknownName('unknown-consent', name, known));
    }
    case 'choice':
    case 'choices':
    case 'rank': {
      const gone = itemsGoneOver(sight, step);
      const known = gone ?? question.options.map((option) => option.value);
      const code = gone === null ? 'unknown-option' : 'unknown-item';
      return names.flatMap((name, index) => {
        if (!known.includes(name)) return [unknownName(code, name, known, part(index))];
        return names.indexOf(name) < index ? [complaint('same-twice', name, { name }, part(index))] : [];
      });
    }
    default:
      return [];
  }
};

/** The groups and what is said of each. */
export const checkMap = (sight: Sight, reach: Readonly<Record<string, ReachValue>>): readonly Complaint[] => {
  const { groups } = sight.state.surroundings;
  return Object.entries(reach).flatMap(([group, value]) => {
    if (groups !== null && !groups.includes(group))
      return [unknownName('unknown-group', group, groups, group)];
    return reachValues.includes(value) ? [] : [unknownName('unknown-reach', value, reachValues, group)];
  });
};

/** For the question that holds the item of a repeat: the items that may be named, when they are a closed list. */
const itemsGoneOver = (sight: Sight, step: QuestionStep): readonly string[] | null => {
  const repeat = step.scope.repeats.at(-1);
  if (repeat === undefined || repeat.itemQuestion !== step.question.id) return null;
  const items = itemsOf(sight, repeat, step.path);
  return items === null || items.open ? null : items.items;
};

/** `2` is an earlier turn of the repeat around the question; a path names any turn; `S003/…` one of an earlier session. */
const checkTurn = (
  sight: Sight,
  step: QuestionStep,
  name: string,
  part: number | null,
): readonly Complaint[] => {
  const { question, scope } = step;
  const own = scope.turn === null ? '' : scope.turn.slice(0, scope.turn.lastIndexOf('['));
  const before = Number(scope.turn?.slice(own.length + 1, -1));
  const told = (repeat: string, number: number): boolean =>
    turnsIn(sight.state, repeat).includes(number) && (repeat !== own || number < before);
  if (/^S\d{3,}\/./.test(name) && isPath(name.slice(name.indexOf('/') + 1))) {
    return question.earlierSessions ? [] : [complaint('turn-not-told', name, { name }, part)];
  }
  if (/^[1-9]\d{0,5}$/.test(name)) {
    return own === '' || told(own, Number(name)) ? [] : [complaint('turn-not-told', name, { name }, part)];
  }
  const turn = isPath(name) ? /^(.+)\[(\d+)\]$/.exec(name) : null;
  if (turn?.[1] === undefined || turn[2] === undefined)
    return [complaint('not-a-turn', name, { name }, part)];
  const [, repeat, number] = turn;
  return scope.prefixes.some((prefix) => told(prefix + repeat, Number(number)))
    ? []
    : [complaint('turn-not-told', name, { name }, part)];
};
