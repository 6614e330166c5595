/** The conversation as it was kept: nothing is asked, hidden or worked out again, so that what is left of it stays as it was. */
import type { Template } from '../template/template.ts';
import { headlineKinds } from '../template/template.ts';
import type { Conversation } from './conversation.ts';
import type { KeptWords } from './kept-state.ts';
import { idOf } from './path.ts';
import { placeIn } from './place.ts';
import { planOf, questionOf } from './plan.ts';

/** Answers to questions that the template does not have are left out. */
export const keptConversation = (template: Template, kept: KeptWords): Conversation => {
  const plan = planOf(template);
  const placeOf = placeIn(template);
  const inOrder = <T extends { readonly path: string }>(all: readonly T[]): readonly T[] =>
    all
      .map((one) => ({ one, place: placeOf(one.path) }))
      .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
      .map(({ one }) => one);
  const given = (answers: KeptWords['answers']): Conversation['answers'] =>
    inOrder(answers).flatMap(({ path, value, toldBy }) => {
      const question = questionOf(plan, idOf(path));
      return question === null ? [] : [{ path, question, value, toldBy }];
    });
  return {
    answers: given(kept.answers),
    hidden: given(kept.hidden),
    turns: inOrder(kept.turns).flatMap(({ path, item, toldBy }) => {
      const repeat = plan.spots.get(idOf(path))?.item;
      if (repeat?.item !== 'repeat') return [];
      const above = path.lastIndexOf('.');
      return [{ path, repeat, parent: above === -1 ? null : path.slice(0, above), item, toldBy }];
    }),
    headlines: inOrder(kept.headlines).map(({ path, kind, text, toldBy }) => ({
      path,
      kind: headlineKinds.find((known) => known === kind) ?? 'story',
      text,
      toldBy,
    })),
    notes: kept.notes,
    skips: kept.skips,
    computed: {},
  };
};
