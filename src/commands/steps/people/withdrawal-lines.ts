/** Says what goes with somebody who withdraws, what went, what others should be told, and what could not be reached. */
import { relative } from 'node:path';
import { sessionName } from '../../../harvest/record.ts';
import { hintLines } from '../../../render/hint-lines.ts';
import { wrap } from '../../../render/wrap.ts';
import type { Erased, ErasedCopy, Output } from '../../../store/people-store.ts';
import type { Context } from '../../context.ts';
import { asTyped } from '../as-typed.ts';
import { asSeenFrom, outputLines } from './output-lines.ts';
import { outputData } from './person-outputs.ts';
import type { Swept } from './sweep-files.ts';

export interface Withdrawal {
  /** Null: of everybody who withdrew before. */
  readonly alias: string | null;
  readonly erased: Erased;
  readonly swept: Swept;
  /** Reports and exports that were written before. */
  readonly outputs: readonly Output[];
}

const names = (sessions: readonly number[]): string => sessions.map(sessionName).join(', ');

const failedIn = ({ copies }: Erased): readonly ErasedCopy[] =>
  copies.filter(({ outcome, reason }) => outcome === 'failed' && reason !== 'foreign');

export const erasedData = (erased: Erased, swept: Swept, outputs: readonly Output[]) => ({
  sessions: erased.sessions.map(sessionName),
  left: erased.left.map(({ session, paths, together }) => ({
    session: sessionName(session),
    erased: paths,
    told_together: together,
  })),
  rows: erased.rows,
  drafts: erased.drafts,
  notes: erased.notes,
  consents: erased.consents,
  practices: erased.practices,
  replaced: erased.replaced,
  mentions: erased.mentions,
  copies: erased.copies,
  removed: swept.removed,
  unreached: [...failedIn(erased).map(({ file }) => file), ...swept.unreached],
  holding: swept.holding,
  outputs: outputs.map(outputData),
});

/** What is in the data, by kind; those of which there is nothing are left out. */
const contents = ({ say }: Context, { erased }: Withdrawal): readonly string[] => {
  const { sessions, left, rows, drafts, notes, consents, practices, replaced, mentions } = erased;
  return [
    ...(sessions.length === 0
      ? []
      : [say('people.gone.sessions', { count: sessions.length, sessions: names(sessions) })]),
    ...left.map(({ session, paths, together }) =>
      say(together.length === 0 ? 'people.gone.group' : 'people.gone.group-together', {
        session: sessionName(session),
        count: paths.length,
        paths: together.join(', '),
      }),
    ),
    say('people.gone.rows', { rows, notes, drafts }),
    say('people.gone.consents', { count: consents }),
    ...(practices.length === 0 ? [] : [say('people.gone.practices', { names: practices.join(', ') })]),
    ...(replaced.length === 0 ? [] : [say('people.gone.replaced', { references: replaced.join(', ') })]),
    ...(mentions.length === 0 ? [] : [say('people.gone.mentions', { references: mentions.join(', ') })]),
  ];
};

const part = ({ width }: Context, title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [
        '',
        ...wrap(title, width),
        ...lines.flatMap((line) => wrap(line, width - 4)).map((line) => `    ${line}`),
      ];

const filesHolding = (context: Context, { swept, outputs }: Withdrawal): readonly string[] => {
  const { say } = context;
  const seen = (file: string): string => asSeenFrom(context, file);
  const others = swept.holding.filter((file) => !outputs.some((output) => output.file === file));
  return [
    ...part(context, say('people.gone.outputs'), outputLines(context, outputs)),
    ...part(context, say('people.gone.holding'), others.map(seen)),
  ];
};

/** `folder`: the inquiry's own; copies elsewhere are named one by one. */
export const planLines = (context: Context, withdrawal: Withdrawal, folder: string): readonly string[] => {
  const { say, width } = context;
  const { erased, swept, alias } = withdrawal;
  const elsewhere = erased.copies
    .map(({ file }) => file)
    .filter((file) => relative(folder, file).startsWith('..'));
  return [
    ...wrap(say('people.withdraw.explain', { alias: alias ?? '' }), width),
    ...part(context, say('people.withdraw.goes'), contents(context, withdrawal)),
    ...part(context, say('people.withdraw.files'), [
      say('people.withdraw.backups'),
      ...[...elsewhere, ...swept.removed].map((file) => asSeenFrom(context, file)),
    ]),
    ...filesHolding(context, withdrawal),
  ];
};

export const erasedLines = (context: Context, withdrawal: Withdrawal): readonly string[] => {
  const { say } = context;
  const what = part(context, say('people.gone.what'), contents(context, withdrawal));
  return reachedLines(context, withdrawal, say('people.gone', { alias: withdrawal.alias ?? '' }), what);
};

/** After what was left of earlier erasings was tried once more. */
export const finishedLines = (context: Context, withdrawal: Withdrawal): readonly string[] =>
  reachedLines(context, withdrawal, context.say('people.finished'), []);

const reachedLines = (
  context: Context,
  withdrawal: Withdrawal,
  head: string,
  what: readonly string[],
): readonly string[] => {
  const { say, width } = context;
  const { erased, swept } = withdrawal;
  const seen = (file: string): string => asSeenFrom(context, file);
  const copies = erased.copies.filter(({ outcome }) => outcome === 'erased').map(({ file }) => file);
  const unreached = [
    ...(erased.complete ? [] : [say('people.unreached.data')]),
    ...failedIn(erased).map(({ file, reason }) =>
      say(`people.unreached.${reasonKey(reason)}`, { file: asTyped([seen(file)]) }),
    ),
    ...swept.unreached.map((file) => say('people.unreached.emergency', { file: seen(file) })),
  ];
  return [
    ...wrap(head, width),
    ...what,
    ...part(context, say('people.gone.copies'), [...copies, ...swept.removed].map(seen)),
    ...filesHolding(context, withdrawal),
    ...part(context, say('people.unreached'), unreached),
    ...(unreached.length === 0 || swept.unreached.length === unreached.length
      ? []
      : hintLines(say('people.unreached.hint'), { indent: 0 })),
  ];
};

const reasonKey = (reason: string | null) =>
  reason === 'absent' ||
  reason === 'busy' ||
  reason === 'full' ||
  reason === 'newer' ||
  reason === 'forbidden'
    ? reason
    : 'unreadable';
