/** Asks for whom something is there, group by group. */
import { type ReachValue, reachValues } from '../../template/fixed-answers.ts';
import type { Answer } from '../../template/template.ts';
import type { Move } from '../face.ts';
import { offerLines } from '../words/offer-lines.ts';
import { reachOffers } from '../words/offers.ts';
import type { Asked } from '../words/question-words.ts';
import { groupLabel } from '../words/reading.ts';
import { leave, reply } from './ask-line.ts';
import type { Desk } from './desk.ts';
import { pick } from './pick.ts';

const standing = (answer: Answer | null): readonly (readonly [string, ReachValue])[] =>
  answer !== null && typeof answer === 'object' && !isList(answer) ? Object.entries(answer) : [];

const isList = (answer: object): answer is readonly string[] => Array.isArray(answer);

export const askReach = async (desk: Desk, asked: Asked): Promise<Move> => {
  const { scene, tell } = desk;
  const reach = new Map(standing(asked.answer));
  tell(offerLines(reachOffers(scene)));
  const { groups } = scene.state.surroundings;
  const move = groups === null ? await namedGroups(desk, reach) : await eachGroup(desk, groups, reach);
  if (move !== null) return move;
  if (reach.size > 0) return reply(Object.fromEntries([...reach].sort(([a], [b]) => (a < b ? -1 : 1))));
  if (asked.answer !== null || !asked.question.required) return leave;
  tell([scene.say('live.needed')]);
  return askReach(desk, asked);
};

type Reach = Map<string, ReachValue>;

const eachGroup = async (desk: Desk, groups: readonly string[], reach: Reach): Promise<Move | null> => {
  for (const group of groups) {
    const move = await oneGroup(desk, group, reach);
    if (move !== null) return move;
  }
  return null;
};

/** The inquiry names no groups: people name them. */
const namedGroups = async (desk: Desk, reach: Reach): Promise<Move | null> => {
  for (;;) {
    desk.tell([desk.scene.say('live.reach.group')]);
    const heard = await desk.hear({ draft: null });
    if (heard.heard === 'move') return heard.move;
    const group = heard.heard === 'text' ? heard.text.trim() : '';
    if (group === '') return null;
    const move = await oneGroup(desk, group, reach);
    if (move !== null) return move;
  }
};

/** Enter alone leaves a group as it was. */
const oneGroup = async (desk: Desk, group: string, reach: Reach): Promise<Move | null> => {
  const { scene, tell } = desk;
  const before = reach.get(group);
  const label = groupLabel(scene, group);
  tell([
    before === undefined
      ? scene.say('live.reach.of', { group: label })
      : scene.say('live.reach.standing', { group: label, reach: scene.say(`report.reach.${before}`) }),
  ]);
  const picked = await pick(desk, reachOffers(scene));
  if (picked.picked === 'move') return picked.move;
  const value =
    picked.picked === 'offer' ? reachValues.find((known) => known === picked.offer.value) : undefined;
  if (value !== undefined) reach.set(group, value);
  return null;
};
