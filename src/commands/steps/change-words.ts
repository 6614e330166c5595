/** Says what differs between two versions of a template, why that matters, and how to avoid it. */
import type { Say } from '../../messages/speech.ts';
import type { Change } from '../../template/diff/change.ts';
import type { Template } from '../../template/template.ts';
import { questionsOf } from '../../template/walk.ts';

export interface ToldChange {
  /** What differs, in one line. */
  readonly what: string;
  readonly why: string;
  /** Empty where there is nothing to avoid. */
  readonly hint: string;
  /** What of the hint may have to be typed. */
  readonly typed: readonly string[];
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

/** What a question of the old template is called in the new one; null when it is gone. */
type NameNow = (question: string) => string | null;

export const namesNow = (template: Template, changes: readonly Change[]): NameNow => {
  const names = new Set(questionsOf(template).map(({ item }) => item.id));
  const renamed = changes.filter(({ part, move }) => part === 'question' && move === 'renamed');
  return (question) =>
    names.has(question) ? question : (renamed.find(({ old }) => old === question)?.new ?? null);
};

/** Questions that an old condition names and that are no more: it cannot be typed again as it was. */
const goneIn = ({ key, old }: Change, nameNow: NameNow): readonly string[] =>
  isCondition(key) ? [...new Set(namesIn(old ?? ''))].filter((name) => nameNow(name) === null) : [];

const isCondition = (key: string): boolean => ['when', 'check', 'computed'].includes(key);

const nameForm = /\$\{\s*(\w+)\s*\}/g;

const namesIn = (condition: string): readonly string[] =>
  [...condition.matchAll(nameForm)].flatMap(([, name]) => name ?? []);

/** An old condition as it can be typed in the new template. */
const typable = ({ key, old }: Change, nameNow: NameNow): string =>
  isCondition(key)
    ? (old ?? '').replace(nameForm, (_, name: string) => `\${${nameNow(name) ?? name}}`)
    : (old ?? '');

export const tellChange = (say: Say, change: Change, nameNow: NameNow): ToldChange => {
  const { part, id, key, why } = change;
  const old = typable(change, nameNow);
  const facts = { id, key, option: change.option ?? '', old, new: change.new ?? '' };
  const hints = [`diff.why.${why}-${part}.hint`, `diff.why.${why}.hint`];
  const hint = hints.find(say.knows);
  const gone = goneIn(change, nameNow);
  const hintOf = (): string => {
    if (hint === undefined) return '';
    return gone.length === 0 ? say(hint, facts) : say('diff.names-gone', { key, names: gone.join(', ') });
  };
  return {
    what: whatOf(say, change),
    why: say(`diff.why.${why}`, facts),
    hint: hintOf(),
    typed: [old, `renamed_from: ${id}`, `repeat: ${id}`],
  };
};
