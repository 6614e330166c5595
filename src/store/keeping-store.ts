/** What the store does to keep data safe and together: backups, other versions, and a colleague's data file. */
import type { Consent } from '../template/fixed-answers.ts';
import type { HarvestAgain } from './people-store.ts';

/** Why the tool made a backup by itself. */
export type BackupReason = 'merge' | 'remove' | 'withdraw' | 'restore';

export interface Backup {
  /** Absolute. */
  readonly file: string;
  readonly sessions: number;
  /** Rows of answers, of today and of the history. */
  readonly answers: number;
  /** Older backups that were taken away for it: the tool's own, never one that somebody named a file for. */
  readonly thinned: readonly string[];
}

/** A backup as it lies in the folder. */
export interface BackupFile {
  readonly file: string;
  /** ISO with time: from its name, else when the file was last written. */
  readonly at: string;
  readonly bytes: number;
  /** Null when it cannot be opened as a data file of this program. */
  readonly holds: { readonly sessions: number; readonly answers: number } | null;
}

/** A backup that took the place of the data file. */
export interface Restored {
  /** What was there: null when it could not be read. */
  readonly before: { readonly sessions: number; readonly answers: number } | null;
  readonly after: { readonly sessions: number; readonly answers: number };
  /** Where what was there is kept now; null when there was nothing. */
  readonly kept: string | null;
  /** Aliases of people, and numbers of sessions, that the backup still held and that were erased again. */
  readonly erased: { readonly people: readonly string[]; readonly sessions: readonly number[] };
  /** What people allowed less since the backup was made: it still holds. `session`: its number; null: all they told. */
  readonly stricter: {
    readonly consents: readonly {
      readonly alias: string;
      readonly session: number | null;
      readonly consent: Consent;
    }[];
    /** Sentences that stay refused as quotes. */
    readonly quotes: number;
  };
  /** Whether it is known who and what was erased: false when the data file could not be read. */
  readonly tombstonesKnown: boolean;
}

export interface MergeOptions {
  /** Says what would happen, and changes nothing. */
  readonly dryRun: boolean;
  /** Whether a backup is made when something changes; of several files at once, before the first alone. */
  readonly withBackup: boolean;
  readonly harvestAgain: HarvestAgain;
}

/**
 * `added`: not known here · `updated`: theirs goes on where ours stops · `behind`: ours goes on where theirs stops ·
 * `same` · `parted`: both went on; theirs is kept aside as `version`, null when that was removed here · `held`: theirs
 * goes on, but an interview is being held here · `lacking`: theirs is ours without what somebody took back there.
 */
export type MergeOutcome = 'added' | 'updated' | 'behind' | 'same' | 'parted' | 'held' | 'lacking';

export interface MergedSession {
  readonly outcome: MergeOutcome;
  /** Number here. */
  readonly session: number;
  /** Number in the other file. */
  readonly theirs: number;
  /** Number of the version that is kept aside. */
  readonly version: number | null;
}

export interface Merged {
  /** In the order of the other file; also those that stayed the same. */
  readonly sessions: readonly MergedSession[];
  /** Rows of answers that came in. */
  readonly answers: number;
  readonly consents: number;
  readonly quotes: number;
  /** Names of practices that were not known here. */
  readonly practices: readonly string[];
  /** Numbers, here, of decisions about practices that came in or were undone there. */
  readonly decisions: readonly number[];
  /** Left out, because they were erased here. */
  readonly erased: { readonly people: readonly string[]; readonly sessions: number };
  /** Erased there and still kept here. */
  readonly erasedThere: { readonly people: readonly string[]; readonly sessions: readonly number[] };
  /** Sessions, here, that were being held when the other file was copied without its `-wal`. */
  readonly cutShort: readonly number[];
  /** Groups that answers of what came in are about. */
  readonly groups: readonly string[];
  readonly changed: boolean;
  /** The backup that was made first, if one was. */
  readonly backup: string | null;
}

/** Two versions that changed places. */
export interface KeptVersion {
  /** The session, which has what was aside. */
  readonly session: number;
  /** The one aside, which has what was there. */
  readonly aside: number;
}

export interface KeepingStore {
  /** The tool's own backup before something large, checked and on disk; its file. */
  backUp(reason: BackupReason): string;
  /** To `file`, which is kept when it is there unless `force`; null: to the folder of backups, under the time. */
  backUpTo(file: string | null, options: { readonly force: boolean }): Backup;
  /** All of another data file that is not here yet; one transaction, with a backup before it when anything changes. */
  mergeFrom(file: string, options: MergeOptions): Merged;
  /** Puts a version that is aside in the place of its session, which goes aside. Both stay. */
  keepVersion(number: number): KeptVersion;
}
