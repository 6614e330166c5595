/** What the store keeps for the rights of the people who tell: what was written where, and what was erased for good. */
import type { HarvestRecord } from '../harvest/record.ts';
import type { WholeSession } from './whole-session.ts';

export type OutputKind = 'report' | 'export' | 'person' | 'backup' | 'emergency';

/** A file that the tool wrote outside the data file. */
export interface NewOutput {
  /** Absolute. */
  readonly file: string;
  readonly kind: OutputKind;
  readonly purpose: string | null;
  /** Numbers of the sessions whose words or labels went in. */
  readonly sessions: readonly number[];
}

export interface Output extends NewOutput {
  readonly number: number;
  /** ISO with time. */
  readonly writtenAt: string;
}

/** What was erased, under a fingerprint: it is not there in plain text, though who tries every short alias finds it. */
export interface Tombstone {
  readonly what: 'session' | 'person';
  readonly key: string;
  /** ISO day. */
  readonly date: string;
}

/** Makes the records of a session anew from the answers that are left; `template` is its text. */
export type HarvestAgain = (whole: WholeSession, template: string) => readonly HarvestRecord[];

/** A group session that stays, without what one of the group told. */
export interface LeftSession {
  readonly session: number;
  /** Paths of what went, each once. */
  readonly paths: readonly string[];
  /** Those of them that nobody was named for, so that it was told by all. */
  readonly together: readonly string[];
}

/** Another data file that held the same words. */
export interface ErasedCopy {
  readonly file: string;
  /** `untouched`: nothing of it was there · `failed`: it still holds the words, or may do so, for this reason. */
  readonly outcome: 'erased' | 'untouched' | 'failed';
  /** A code: `absent`, `busy`, `full`, `newer`, `foreign`, `forbidden`, `unreadable`; else null. */
  readonly reason: string | null;
}

/** What went, or with `dryRun` what would go. */
export interface Erased {
  /** Sessions that went whole. */
  readonly sessions: readonly number[];
  readonly left: readonly LeftSession[];
  /** Rows of answers, headlines and the like, of today and of the history. */
  readonly rows: number;
  readonly drafts: number;
  readonly notes: number;
  readonly consents: number;
  /** Names of practices that nobody else used. */
  readonly practices: readonly string[];
  /** References of answers by others that were the alias and nothing else: it was replaced by `[…]`. */
  readonly replaced: readonly string[];
  /** References of longer answers by others that name the alias: they stay to the letter. */
  readonly mentions: readonly string[];
  /** Backups and copies from before a migration; with `dryRun` those that would be looked through, as `untouched`. */
  readonly copies: readonly ErasedCopy[];
  /** False: another program still reads the file, so that the words are in it until that one is closed. */
  readonly complete: boolean;
  /** The texts that went, to look for in other files; never written down. */
  readonly texts: readonly string[];
}

export interface EraseOptions {
  readonly harvestAgain: HarvestAgain;
  /** Only says what would go. */
  readonly dryRun?: boolean;
  /** Numbers of the outputs whose readers are to be told: remembered until the erasing is finished. */
  readonly outputs?: readonly number[];
  /** Copies that are not there any more, and are not to be asked after again. */
  readonly waived?: readonly string[];
}

export interface PeopleStore {
  noteOutput(output: NewOutput): void;
  /** In the order in which they were written. */
  outputs(): readonly Output[];
  /** Takes files off the list: they are gone, or their name says who was in them. */
  forgetOutputs(numbers: readonly number[]): void;
  tombstones(): readonly Tombstone[];
  /** Whether a session, by its own key, or a person, by alias, was erased here. */
  isErased(what: Tombstone['what'], key: string): boolean;
  /** One session and all that hangs on it. Backups keep it: it was taken out by who keeps the inquiry, not by who told. */
  eraseSession(number: number, options: EraseOptions): Erased;
  /**
   * A person's words, from the data, its history, the index, drafts and every copy. Fails with `session-held` while one of
   * their sessions is being held. `eraseAgain` finishes what was left.
   */
  erasePerson(alias: string, options: EraseOptions): Erased;
  /** Everyone who was erased before, once more: finishes what was left, and for what came from elsewhere. */
  eraseAgain(options: EraseOptions): Erased;
  /** What is still to be erased from: the data file itself, when it was being read, or copies. */
  erasingLeft(): readonly string[];
  /** Numbers of the outputs whose readers are to be told, while an erasing is not finished. */
  erasingOutputs(): readonly number[];
}
