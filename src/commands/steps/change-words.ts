/** Says what differs between two versions of a template, why that matters, and how to avoid it. */
import { isMessageKey, type Say } from '../../messages/say.ts';
import type { Change } from '../../template/diff/change.ts';

export interface ToldChange {
  /** What differs, in one line. */
  readonly what: string;
  readonly why: string;
  /** Empty where there is nothing to avoid. */
  readonly hint: string;
}

const whatOf = (say: Say, change: Change): string => {
  const { part, id, key, move, language, option } = change;
  const facts = {
    id: part === 'template' || part === 'labels' ? say('diff.template') : id,
    key: language === null ? key : `${key} (${language})`,
    option: option ?? '',
    old: change.old ?? '',
    new: change.new ?? '',
  };
  if (part === 'option') {
    if (key === 'label') return say('diff.what.option-label', facts);
    if (move === 'changed') return say('diff.what.option-renamed', facts);
    return say(move === 'removed' ? 'diff.what.option-removed' : 'diff.what.option-added', facts);
  }
  const isPart = (part === 'phase' || part === 'question') && key === 'id';
  if (isPart || (part === 'repeat' && key === 'repeat')) {
    const named = { ...facts, part: say(`diff.part.${part}`, { id }) };
    if (change.old === null)
      return say('diff.what.part-added', { ...named, part: say(`diff.part.${part}`, { id: facts.new }) });
    if (change.new === null)
      return say('diff.what.part-removed', { ...named, part: say(`diff.part.${part}`, { id: facts.old }) });
    const isNamed = move === 'changed' || move === 'renamed' || (move === 'refiled' && part === 'phase');
    return say(isNamed ? 'diff.what.part-renamed' : 'diff.what.part-moved', named);
  }
  if (change.why === 'order') return say('diff.what.order', facts);
  if (change.old === null) return say('diff.what.added', facts);
  return say(change.new === null ? 'diff.what.removed' : 'diff.what.changed', facts);
};

export const tellChange = (say: Say, change: Change): ToldChange => {
  const { part, id, key, why } = change;
  const facts = { id, key, option: change.option ?? '', old: change.old ?? '', new: change.new ?? '' };
  const hints = [`diff.why.${why}-${part}.hint`, `diff.why.${why}.hint`];
  const hint = hints.find(isMessageKey);
  return {
    what: whatOf(say, change),
    why: say(`diff.why.${why}`, facts),
    hint: hint !== undefined && isMessageKey(hint) ? say(hint, facts) : '',
  };
};
