/** Stories that one person told and another passed on: which turns of a conversation they are, and who passed them on. */
import { allowed } from '../../../evidence/consent.ts';
import type { KeptAnswer } from '../../../evidence/material.ts';
import { practiceKey } from '../../../inquiry/practice-key.ts';
import type { Path } from '../../../interview/conversation.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import type { PassedOn } from '../../../report/person/kept-person.ts';
import type { Store } from '../../../store/store.ts';
import { readTemplate } from '../../../template/read-template.ts';
import type { Template } from '../../../template/template.ts';

interface Turn {
  /** `example[1]`, or empty: the whole conversation was passed on. */
  readonly turn: Path;
  readonly by: string;
}

const captures = (template: Template, path: Path): string | null =>
  questionOf(planOf(template), idOf(path))?.captures ?? null;

const turnsIn = (template: Template, answers: readonly KeptAnswer[]): readonly Turn[] =>
  answers.flatMap(({ path, value }) =>
    captures(template, path) === 'retold_by' && typeof value === 'string'
      ? [{ turn: path.slice(0, Math.max(0, path.lastIndexOf('.'))), by: value }]
      : [],
  );

const standsIn = (path: Path, { turn }: Turn): boolean => turn === '' || path.startsWith(`${turn}.`);

const isBy = (alias: string) => (turn: Turn) => practiceKey(turn.by) === practiceKey(alias);

/** Whether what stands at a path was passed on by somebody else than this person. */
export const wasRetold = (
  template: Template,
  answers: readonly KeptAnswer[],
  alias: string,
): ((path: Path) => boolean) => {
  const others = turnsIn(template, answers).filter((turn) => !isBy(alias)(turn));
  return (path) => others.some((turn) => standsIn(path, turn));
};

const sessionsWithRetellings = (store: Store, alias: string): readonly number[] => {
  const finished = [...store.records({ words: false })].flatMap((record) =>
    record.kind === 'example' && practiceKey(record.retoldBy ?? '') === practiceKey(alias)
      ? [record.session]
      : [],
  );
  const unfinished = store.unfinished().map(({ session }) => session.number);
  return [...new Set([...finished, ...unfinished])].sort((a, b) => a - b);
};

/**
 * What this person passed on of others. The words are those of who told it: they come along where that person lets
 * others read them, else only that it was passed on. `words` null: they are kept in.
 */
export const passedOnBy = (store: Store, alias: string): readonly PassedOn[] => {
  const consent = allowed({ sessions: store.sessions(), consents: store.consents() });
  return sessionsWithRetellings(store, alias).flatMap((number): readonly PassedOn[] => {
    const whole = store.wholeSession(number);
    const template = whole === null ? null : readTemplate(store.template(whole.templateHash).bytes).value;
    if (whole === null || template === null) return [];
    return turnsIn(template, whole.answers)
      .filter(isBy(alias))
      .flatMap((turn) => {
        const told = whole.answers.filter(
          ({ path, private: own, toldBy }) =>
            standsIn(path, turn) &&
            !own &&
            captures(template, path) !== 'retold_by' &&
            !toldBy.some((each) => practiceKey(each) === practiceKey(alias)),
        );
        if (told.length === 0) return [];
        const mayRead = told.every(({ toldBy }) => {
          const least = consent.words({ session: number, toldBy, retoldBy: [] });
          return least === 'quote' || least === 'public';
        });
        return [{ session: whole.session, template, answers: mayRead ? told : null }];
      });
  });
};
