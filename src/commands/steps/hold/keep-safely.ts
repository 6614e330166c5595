/** Puts every step on disk, and helps a facilitator through it when that cannot be done: nothing told is let go of. */
import { join } from 'node:path';
import type { Face, KeepDraft } from '../../../faces/face.ts';
import { sessionName } from '../../../harvest/record.ts';
import { next } from '../../../interview/engine.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Say } from '../../../messages/speech.ts';
import type { KeptStep } from '../../../store/live-store.ts';
import type { Store } from '../../../store/store.ts';
import type { Context } from '../../context.ts';
import { emergencyName, emergencyText, takeIn } from './emergency-copy.ts';
import { folderAt, isFolder, lastFolders } from './emergency-folder.ts';
import type { Drafts, HalfTyped } from './half-typed.ts';
import { sentenceOf } from './sentence-of.ts';
import type { Sitting } from './sitting.ts';

export interface Keeper {
  /**
   * Null once the step is on disk, or in an emergency copy with which the facilitator chose to go on; else how the
   * facilitator left without. With `mayAsk` false it is tried once, and told; while there is trouble, without waiting.
   */
  readonly keep: (step: KeptStep, mayAsk: boolean) => Promise<'interrupted' | 'ended' | null>;
  readonly draft: KeepDraft;
  /** What is half typed, onto disk; not tried while there is trouble. Never fails. */
  readonly settle: () => void;
  /** Where nobody can be asked any more: what is not saved goes into an emergency copy, unless one has it. Never fails. */
  readonly rescue: () => Promise<void>;
  /** Who, where and in which language, where that has changed; never fails. */
  readonly keepFacts: () => void;
  /** Every step, and all that is half typed. */
  readonly isSaved: () => boolean;
  /** Whether the facilitator was told that something is not saved, and it is not yet. */
  readonly isTroubled: () => boolean;
  /** What Ctrl+C would leave behind, in words: nothing, a copy, or what is not saved. */
  readonly leaving: () => string;
  /** Emergency copies that were written and are not noted in the data file; the newest last. */
  readonly copies: () => readonly string[];
  readonly savedAt: () => string | null;
}

/** How long a program that writes in between may hold up half-typed text before it is told, in milliseconds. */
const brief = 2000;

/** What is told goes from the screen when somebody types on; while trouble lasts it is told once more, in milliseconds. */
const againAfter = 60_000;

interface Unwritten extends Pick<HalfTyped, 'kind' | 'path'> {
  /** To be called once it is on disk. */
  readonly kept: readonly (() => void)[];
}

/** `sitting` gives what everything has come to. On a pipe nobody can be asked: there trouble is a Failure. */
export const keepSafely = (
  context: Context,
  store: Store,
  face: Face,
  drafts: Drafts,
  sitting: () => Sitting,
): Keeper => {
  const someone = context.prompts !== null;
  const { number, held } = sitting();
  let trouble: Failure | null = null;
  /** The copy that goes along; null: none, or it cannot be written any more. */
  let copy: string | null = null;
  let copies: readonly string[] = [];
  let savedAt = sitting().savedAt;
  /** What was told of, and when. */
  let told: { readonly cause: string; readonly at: number } | null = null;
  /** The last step that went onto the disk. */
  let onDisk: KeptStep | null = null;
  /** Whether a step is not on disk. */
  let owed = false;
  /** Places where what is typed is not in the file as it is typed. */
  const unwritten = new Map<string, Unwritten>();
  let unwrittenSince = 0;

  const failureOf = (work: () => void): Failure | null => {
    try {
      work();
      return null;
    } catch (thrown) {
      if (thrown instanceof Failure) return thrown;
      throw thrown;
    }
  };
  /** Onto the disk itself with `settled`; fails with all of it to be written still. */
  const writeDrafts = (settled: boolean): void => {
    const all = [...unwritten.values()];
    for (const { kind, path } of all) held.draft(drafts.at(kind, path) ?? { kind, path, text: '', caret: 0 });
    if (settled || all.some(({ kept }) => kept.length > 0)) held.sync();
    unwritten.clear();
    for (const { kept } of all) for (const work of kept) work();
  };
  const put = (draft: HalfTyped, settled: boolean, kept?: () => void): Failure | null => {
    const { kind, path } = draft;
    const key = `${kind} ${path}`;
    const before = unwritten.get(key)?.kept ?? [];
    drafts.put(draft);
    if (unwritten.size === 0) unwrittenSince = context.elapsed();
    unwritten.set(key, { kind, path, kept: kept === undefined ? before : [...before, kept] });
    return failureOf(() => writeDrafts(settled));
  };
  const isBrief = ({ code }: Failure): boolean =>
    code.startsWith('store-locked') && context.elapsed() - unwrittenSince < brief;
  /** Each cause is told once, and now and then again; on a screen also when something is asked about it. */
  const tellTrouble = (failure: Failure, say: Say, asking: boolean): void => {
    const cause = `${failure.code} ${asking || face.tellsWhileTyping !== true}`;
    const at = context.elapsed();
    if (cause !== told?.cause || at - told.at > againAfter) {
      told = { cause, at };
      face.tell([say('hold.trouble', { why: sentenceOf(failure, say) })]);
    }
    trouble = failure;
  };
  const tellSaved = (say: Say): void => {
    savedAt = context.now();
    if (trouble === null) return;
    trouble = null;
    told = null;
    face.tell([say('hold.trouble.over')]);
    copy = null;
    for (const file of copies) {
      const note = { file, kind: 'emergency', purpose: null, sessions: [number] } as const;
      if (failureOf(() => store.noteOutput(note)) !== null) continue;
      copies = copies.filter((other) => other !== file);
      face.tell([say('hold.copy.remove', { file })]);
    }
  };
  const copyIn = (folder: string): string => join(folder, emergencyName(sessionName(number), context.now()));
  const writeCopy = (file: string): boolean => {
    const text = emergencyText(sitting(), drafts.all());
    const failure = failureOf(() => context.files.writeFile(file, text, { force: true }));
    copy = failure === null ? file : null;
    if (failure !== null) {
      face.tell([sentenceOf(failure, sitting().say)]);
      return false;
    }
    copies = [...copies.filter((other) => other !== file), file];
    return true;
  };

  /** Null when it went well, or when the copy with which the facilitator goes on has it. */
  const attempt = (step: KeptStep, hurried = false): Failure | null => {
    const { say } = sitting();
    const failure = failureOf(() => {
      owed = step !== onDisk;
      if (owed) held.keep(step, hurried);
      owed = false;
      onDisk = step;
      if (unwritten.size > 0) writeDrafts(true);
    });
    if (failure === null) {
      tellSaved(say);
      return null;
    }
    if (!someone) throw failure;
    tellTrouble(failure, say, true);
    if (copy === null || !writeCopy(copy)) return failure;
    face.tell([say('hold.copy.again', { file: copy })]);
    return null;
  };
  /** At what is asked next; beside it where no text is asked, or where text of its own is being typed. */
  const keepWords = (typed: string, step: KeptStep): void => {
    const { state, say } = sitting();
    const ask = next(state);
    const at = ask.ask === 'done' ? null : ask.path;
    const isAsked = step.change !== 'paused' && (ask.ask === 'question' || ask.ask === 'headline');
    const kind = !isAsked ? 'note' : ask.ask === 'headline' ? 'headline' : 'answer';
    const path = at ?? step.path ?? overviewOf(state).stations.at(-1)?.path ?? '';
    const before = drafts.at(kind, path)?.text ?? '';
    // A headline with a line end counts as given.
    const text = kind === 'headline' ? `${before.trimEnd()} ${typed}`.trim() : `${before}${typed}\n`;
    put({ kind, path, text, caret: text.length }, false);
    face.tell([say('hold.trouble.words')]);
  };

  const isSaved = (): boolean => trouble === null && unwritten.size === 0;
  const leaving = (): string => {
    const { say } = sitting();
    if (isSaved()) return say('hold.interrupt');
    return copy === null ? say('hold.trouble.leave') : say('hold.trouble.leave-copy', { file: copy });
  };

  const keep: Keeper['keep'] = async (step, mayAsk) => {
    if (attempt(step, trouble !== null && (!mayAsk || step.change === 'paused')) === null || !mayAsk)
      return null;
    for (let warned = false; ; ) {
      const { say } = sitting();
      const given = await face.line(say('hold.trouble.ask'), { say });
      if (given.given === 'end') return 'ended';
      const typed = given.given === 'value' ? given.value.trim() : '/pause';
      if (/^\/(pause|pauze)$/i.test(typed)) {
        if (warned) return 'interrupted';
        warned = true;
        face.tell([leaving()]);
      } else if (typed === '') {
        face.tell([say('hold.trouble.again')]);
        if (attempt(step) === null) return null;
      } else if (isFolder(context, typed)) {
        const file = copyIn(folderAt(context, typed));
        if (!writeCopy(file)) continue;
        face.tell([say('hold.copy', { file, command: takeIn(file) })]);
        return null;
      } else if (typed !== '.') keepWords(given.given === 'value' ? given.value : '', step);
    }
  };

  return {
    keep,
    draft: ({ settled, kept, ...draft }) => {
      const failure = put(draft, settled, kept);
      if (!settled && face.tellsWhileTyping !== true) return;
      const { say } = sitting();
      if (failure === null) {
        if (trouble !== null && !owed) tellSaved(say);
      } else if (someone && (settled || !isBrief(failure))) tellTrouble(failure, say, false);
    },
    settle: () => {
      if (trouble === null) failureOf(held.sync);
    },
    rescue: async () => {
      if (!someone || isSaved() || copy !== null) return;
      for (const folder of await lastFolders(context)) if (writeCopy(copyIn(folder))) return;
    },
    keepFacts: () => {
      const { facts } = sitting();
      failureOf(() => store.changeFacts(number, facts, facts.facilitator));
    },
    isSaved,
    isTroubled: () => trouble !== null,
    savedAt: () => savedAt,
    leaving,
    copies: () => copies,
  };
};
