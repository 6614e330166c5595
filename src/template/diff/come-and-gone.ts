/** What is in one version of a template only: told once, at the outermost part that came or went. */
import type { Item, Phase, Question, Template } from '../template.ts';
import { itemsOf, questionsIn, type Standing } from '../walk.ts';
import type { Found } from './change.ts';
import type { Matched } from './match.ts';
import type { Move, Part } from './move.ts';

/** Whether a transcript needs something from here. */
export const mustAnswer = (of: Phase | Item): boolean => {
  if (!('item' in of)) return of.items.some(mustAnswer);
  if (of.item === 'repeat') return (of.atLeast ?? 0) > 0;
  return of.required;
};

const questionsOfPart = (of: Phase | Item): readonly Question[] =>
  questionsIn('item' in of ? [of] : of.items);

const keys = { phase: 'id', repeat: 'repeat', question: 'id' } as const;

const found = (of: Phase | Item, move: Move, old: string | null, now: string | null): Found => {
  const part: Part & keyof typeof keys = 'item' in of ? of.item : 'phase';
  return { part, id: of.id, key: keys[part], option: null, language: null, move, old, new: now };
};

/** `a (b, c)`: what it is called, and the questions in it. */
const named = (of: Phase | Item, isOnlyHere: (id: string) => boolean): string => {
  const inside = questionsOfPart(of).filter((question) => question !== of && isOnlyHere(question.id));
  return inside.length === 0 ? of.id : `${of.id} (${inside.map(({ id }) => id).join(', ')})`;
};

/** The parts of which nothing around is in one version only. */
const outermost = (
  template: Template,
  isPhase: (id: string) => boolean,
  isItem: (id: string) => boolean,
): readonly (Phase | Item)[] => {
  const isInside = ({ phase, repeats }: Standing<Item>): boolean =>
    isPhase(phase.id) || repeats.some(({ id }) => isItem(id));
  const items = itemsOf(template).filter((standing) => isItem(standing.item.id) && !isInside(standing));
  return [...template.phases.filter(({ id }) => isPhase(id)), ...items.map(({ item }) => item)];
};

/** What went. Only what people answered, or what counted it, is missed by a column. */
export const gone = (old: Template, { phaseNow, itemNow }: Matched): readonly Found[] => {
  const isGone = (id: string): boolean => itemNow(id) === null;
  return outermost(old, (id) => phaseNow(id) === null, isGone).map((of) => {
    const lost = questionsOfPart(of).filter(({ id }) => isGone(id));
    const isPhase = !('item' in of);
    const isSaid = lost.length > 0 || (isPhase && of.say !== null);
    const isMissed = lost.some(({ type }) => type !== 'say') || ('item' in of && of.item === 'repeat');
    const move = isMissed ? 'removed' : isSaid || !isPhase ? 'unsaid' : 'moved';
    return found(of, move, named(of, isGone), null);
  });
};

/** What came. */
export const come = (now: Template, { isNewPhase, isNewItem }: Matched): readonly Found[] =>
  outermost(now, isNewPhase, isNewItem).map((of) => {
    const isNeeded =
      'item' in of ? mustAnswer(of) : of.items.some((item) => isNewItem(item.id) && mustAnswer(item));
    return found(of, isNeeded ? 'needed' : 'added', null, named(of, isNewItem));
  });
