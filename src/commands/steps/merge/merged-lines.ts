/** Says what became of a merge: what came in, what parted, and what is left to decide. */
import { sessionName } from '../../../harvest/record.ts';
import { hintLines } from '../../../render/hint-lines.ts';
import type { Merged, MergedSession, MergeOutcome } from '../../../store/keeping-store.ts';
import type { Context } from '../../context.ts';
import { asTyped } from '../as-typed.ts';
import { matchLine, type NearPractice } from './match-practices.ts';
import type { UndeclaredIn } from './undeclared-in.ts';

export interface MergeTold {
  readonly file: string;
  readonly merged: Merged;
  readonly near: readonly NearPractice[];
  readonly missing: UndeclaredIn;
  readonly backup: string | null;
  readonly dryRun: boolean;
}

export const mergedData = (merged: Merged) => ({
  sessions: merged.sessions.map(({ outcome, session, theirs, version }) => ({
    outcome,
    session: sessionName(session),
    theirs: sessionName(theirs),
    version: version === null ? null : sessionName(version),
  })),
  changed: merged.changed,
  answers: merged.answers,
  consents: merged.consents,
  quotes: merged.quotes,
  practices: merged.practices,
  decisions: merged.decisions,
  erased: merged.erased,
  erased_there: {
    people: merged.erasedThere.people,
    sessions: merged.erasedThere.sessions.map(sessionName),
  },
  cut_short: merged.cutShort.map(sessionName),
  backup: merged.backup,
});

const partedHints = ['merge.parted.see', 'merge.parted.keep', 'merge.parted.remove'] as const;

const shownNames = 8;

/** `S013, S014, …` */
const namesOf = (sessions: readonly MergedSession[]): string => {
  const names = sessions.slice(0, shownNames).map(({ session }) => sessionName(session));
  return [...names, ...(sessions.length > shownNames ? ['…'] : [])].join(', ');
};

export const mergedLines = ({ say }: Context, told: MergeTold): readonly string[] => {
  const { file, merged, near, missing, backup, dryRun } = told;
  const of = (outcome: MergeOutcome): readonly MergedSession[] =>
    merged.sessions.filter((session) => session.outcome === outcome);
  const sessionsLine = (outcome: 'added' | 'updated' | 'behind' | 'held' | 'lacking'): readonly string[] => {
    const found = of(outcome);
    return found.length === 0
      ? []
      : [`  · ${say(`merge.${outcome}`, { count: found.length, sessions: namesOf(found) })}`];
  };
  const counted = (
    key: 'merge.same' | 'merge.consents' | 'merge.quotes' | 'merge.decisions',
    count: number,
  ) => (count === 0 ? [] : [`  · ${say(key, { count })}`]);
  const listed = (kind: keyof UndeclaredIn) =>
    missing[kind].length === 0
      ? []
      : [`  · ${say(`merge.undeclared.${kind}`, { names: missing[kind].join(', ') })}`];
  const undeclared = [...listed('settings'), ...listed('roles'), ...listed('groups'), ...listed('rounds')];
  const parted = of('parted');
  const hinted = (line: string, hint: string): readonly string[] => [line, ...hintLines(hint)];

  return [
    say(dryRun ? 'merge.would' : 'merge.from', { file }),
    ...sessionsLine('added'),
    ...sessionsLine('updated'),
    ...sessionsLine('behind'),
    ...sessionsLine('lacking'),
    ...counted('merge.same', of('same').length),
    ...counted('merge.consents', merged.consents),
    ...counted('merge.quotes', merged.quotes),
    ...counted('merge.decisions', merged.decisions.length),
    ...sessionsLine('held'),
    ...parted.flatMap(({ session, version }) => {
      const names = { session: sessionName(session), version: version === null ? '' : sessionName(version) };
      return dryRun
        ? [say('merge.would-part', names)]
        : [say('merge.parted', names), ...partedHints.flatMap((key) => hintLines(say(key, names)))];
    }),
    ...(merged.erased.people.length === 0
      ? []
      : [say('merge.erased.people', { people: merged.erased.people.join(', ') })]),
    ...(merged.erased.sessions === 0
      ? []
      : [say('merge.erased.sessions', { count: merged.erased.sessions })]),
    ...merged.erasedThere.people.flatMap((person) =>
      hinted(
        say('merge.withdrew-there', { person }),
        say('merge.withdrew-there.hint', { person: asTyped([person]) }),
      ),
    ),
    ...merged.erasedThere.sessions.flatMap((number) => {
      const session = sessionName(number);
      return hinted(say('merge.removed-there', { session }), say('merge.removed-there.hint', { session }));
    }),
    ...merged.cutShort.map((number) => say('merge.cut-short', { session: sessionName(number), file })),
    ...(near.length === 0 ? [] : [say('merge.near', { count: near.length })]),
    ...near.flatMap((pair) =>
      hinted(`  · ${say('merge.near.pair', { name: pair.practice, near: pair.near })}`, matchLine(pair)),
    ),
    ...(undeclared.length === 0 ? [] : [say('merge.undeclared')]),
    ...undeclared,
    ...(backup === null ? [] : [say('merge.backup', { file: asTyped([backup]) })]),
    ...(merged.changed || parted.length > 0 ? [] : [say('merge.nothing')]),
  ];
};
