/** Looks for a script that reaches something: step by step nearer, and from other beginnings when that gets stuck. */
import type { Path } from '../../interview/conversation.ts';
import { takesAnswer } from '../../interview/plan.ts';
import { prefixOf } from '../../interview/sight.ts';
import { turnsIn } from '../../interview/state.ts';
import type { Surroundings } from '../../interview/surroundings.ts';
import type { Answer, Question, Template } from '../../template/template.ts';
import { levelsIn } from '../coverage/reached.ts';
import type { Target } from '../coverage/targets.ts';
import { chanceFrom } from './chance.ts';
import { distanceTo } from './distance.ts';
import type { Domains } from './domains.ts';
import { neighboursOf } from './neighbours.ts';
import { type Filling, type Played, play, type Script } from './play.ts';
import { type Relevant, relevantTo } from './relevant.ts';

export interface Field {
  readonly template: Template;
  readonly surroundings: Surroundings;
  readonly domains: Domains;
  readonly filling: Filling;
  /** What is left of `wholeWork`; searching spends it. */
  readonly work: { left: number };
}

/** Work spent on one target before it is given up: a short conversation is 1, a long one more. */
const mostWork = 4000;
/** Work for a whole template, so that no template can make anyone wait for minutes. */
export const wholeWork = 150_000;
/** Turns a repeat is tried with. */
const turnCounts = [0, 1, 2, 3, 4, 5, 6];

type Move = { readonly path: Path } & ({ readonly answer: Answer | null } | { readonly turns: number });

/** Null when nothing was found; the same search always finds the same. */
export const searchFor = (target: Target, field: Field): Script | null => {
  const relevant = relevantTo(field.template, target);
  const chance = chanceFrom(target.key);
  let left = Math.min(mostWork, field.work.left);
  const tryOut = (script: Script): { readonly played: Played; readonly far: number } => {
    const played = play(field.template, field.surroundings, script, field.filling);
    const spent = 1 + played.sight.visible.size / 30;
    left -= spent;
    field.work.left -= spent;
    return { played, far: distanceTo(target, played) };
  };

  /** What is nearer and one move from here: the first that is found, or the nearest of all; null when there is none. */
  const nearer = (script: Script, played: Played, far: number, thorough: boolean) => {
    let best: { script: Script; played: Played; far: number } | null = null;
    for (const move of movesFrom(played, relevant, field.domains)) {
      if (left <= 0) break;
      const next = moved(script, move);
      const tried = tryOut(next);
      if (tried.far < (best?.far ?? far)) best = { script: next, ...tried };
      if (best !== null && (!thorough || best.far === 0)) break;
    }
    return best;
  };

  let beginning = firstScript(target, relevant);
  for (let attempt = 0; left > 0; attempt++) {
    let script = beginning;
    let { played, far } = tryOut(script);
    while (far > 0) {
      const next = nearer(script, played, far, attempt % 2 === 1);
      if (next === null) break;
      ({ script, played, far } = next);
    }
    if (far === 0) return script;
    beginning = firstScript(target, relevant);
    for (const move of movesFrom(played, relevant, field.domains))
      if (chance() < 0.3) beginning = moved(beginning, move);
    if (relevant.questions.length + relevant.repeats.length === 0) return null;
  }
  return null;
};

/** One turn of every repeat that matters, and at the target what it asks for. */
const firstScript = (target: Target, { repeats }: Relevant): Script => {
  const prefix = new Map<string, Path>();
  const turns = new Map<Path, number>();
  for (const { item, repeats: around } of repeats) {
    const path = (prefix.get(around.at(-1)?.id ?? '') ?? '') + item.id;
    turns.set(path, turnsWanted(target, item.id));
    prefix.set(item.id, `${path}[1].`);
  }
  const answers = new Map<Path, Answer | null>();
  if (target.target === 'option' && target.standing.item.item === 'question') {
    const { item, repeats: around } = target.standing;
    const path = (prefix.get(around.at(-1)?.id ?? '') ?? '') + item.id;
    answers.set(path, target.standing.item.type === 'choice' ? target.value : [target.value]);
  }
  return { answers, turns };
};

const turnsWanted = (target: Target, repeat: string): number => {
  if (target.target === 'branch' || target.standing.item.id !== repeat) return 1;
  if (target.target === 'turns') return target.turns === 'none' ? 0 : 2;
  const { item } = target.standing;
  if (target.target !== 'option' || item.item !== 'repeat' || item.over?.kind !== 'list') return 1;
  return item.over.items.findIndex(({ value }) => value === target.value) + 1;
};

const movesFrom = (
  { sight, state, refused }: Played,
  relevant: Relevant,
  domains: Domains,
): readonly Move[] => {
  const levels = levelsIn(sight);
  const places = (id: string): readonly Path[] =>
    levels.flatMap(({ items, scope }) =>
      items.some((item) => item.id === id) ? [prefixOf(scope) + id] : [],
    );
  const answers = (question: Question): readonly Move[] =>
    places(question.id).flatMap((path) => {
      const current = state.answers.get(path) ?? refused.get(path) ?? null;
      const values = [...domains(question), ...neighboursOf(question, current)];
      return [...values, null].map((answer) => ({ path, answer }));
    });
  const turns = relevant.repeats.flatMap(({ item }) =>
    places(item.id).flatMap((path) =>
      turnCounts
        .filter((count) => count !== turnsIn(state, path).length)
        .map((count) => ({ path, turns: count })),
    ),
  );
  return [...relevant.questions.filter(takesAnswer).flatMap(answers), ...turns];
};

const moved = (script: Script, move: Move): Script =>
  'turns' in move
    ? { ...script, turns: new Map(script.turns).set(move.path, move.turns) }
    : { ...script, answers: new Map(script.answers).set(move.path, move.answer) };
