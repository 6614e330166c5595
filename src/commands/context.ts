/** What a command may use of the world: clock, language, files, store and terminal, built once by main. */
import type { exchange } from '../exchange/on-demand.ts';
import type { Canvas } from '../faces/canvas.ts';
import type { Console } from '../faces/console.ts';
import type { changeStamp } from '../files/change-stamp.ts';
import type { filesUnder, removeFile } from '../files/files-under.ts';
import type { findInquiry, inquiriesUnder, placesIn } from '../files/inquiry-folder.ts';
import type { listFiles, whatIsAt } from '../files/list-folder.ts';
import type { readLines } from '../files/read-lines.ts';
import type { readBytes, readText, readTextIfAny } from '../files/read-text.ts';
import type { Shipped } from '../files/shipped.ts';
import type { isDevice, isSameFile } from '../files/what-file.ts';
import type { makeFolder, writeFile } from '../files/write-file.ts';
import type { DeclaredPractice } from '../inquiry/inquiry.ts';
import type { Language, Say } from '../messages/say.ts';
import type { BackupFile, Restored } from '../store/keeping-store.ts';
import type { HarvestAgain } from '../store/people-store.ts';
import type { Store } from '../store/store.ts';
import type { Prompts } from '../terminal/prompts.ts';
import type { CommandLine } from './command-line.ts';

/** `create`: a new file may be made; `write`: it must be there; `read`: nothing is written, and no file reads as an empty one. */
export type StoreAccess = 'create' | 'write' | 'read';

interface Files {
  readonly findInquiry: typeof findInquiry;
  readonly inquiriesUnder: typeof inquiriesUnder;
  readonly placesIn: typeof placesIn;
  readonly listFiles: typeof listFiles;
  readonly whatIsAt: typeof whatIsAt;
  readonly isSameFile: typeof isSameFile;
  readonly isDevice: typeof isDevice;
  readonly changeStamp: typeof changeStamp;
  readonly readLines: typeof readLines;
  readonly readBytes: typeof readBytes;
  readonly readText: typeof readText;
  readonly readTextIfAny: typeof readTextIfAny;
  readonly writeFile: typeof writeFile;
  readonly makeFolder: typeof makeFolder;
  readonly filesUnder: typeof filesUnder;
  readonly removeFile: typeof removeFile;
  /** All that is piped in. */
  readonly readInput: () => Promise<string>;
  /** Where the templates and examples are that come with the program. */
  readonly shipped: () => Shipped;
}

/** How far long work is; drawn on stderr when that is a terminal. */
interface Progress {
  readonly step: (done: number) => void;
  readonly end: () => void;
}

/** How a run is stopped from outside: Ctrl+C where no console hears it, a shutdown, a terminal that closes. */
export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

export interface Context {
  readonly language: Language;
  readonly say: Say;
  readonly json: boolean;
  /** --inquiry, or null: then it is found upward from the current folder. */
  readonly inquiryFolder: string | null;
  readonly currentFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly commandLine: CommandLine;
  /** How the program was started, as it can be typed again: `saniveld`, or `node bin/saniveld.js` in a checkout. */
  readonly invokedAs: string;
  /** Width in columns to write for: the terminal's, else 80. */
  readonly width: number;
  /** ISO, local time with offset. */
  readonly now: () => string;
  /** The same moment by the clock of this place, ISO with offset. */
  readonly localTime: (at: string) => string;
  /** Milliseconds since some moment; a clock that is set back does not change it. */
  readonly elapsed: () => number;
  /** A fresh UUIDv7. */
  readonly newId: () => string;
  readonly files: Files;
  /** Formats of other programs: CSV and workbooks. */
  readonly exchange: typeof exchange;
  readonly openStore: (
    file: string,
    access: StoreAccess,
    declared: readonly DeclaredPractice[],
  ) => Promise<Store>;
  /** The backups beside a data file, newest first; also when that file itself cannot be opened. */
  readonly listBackups: (data: string) => Promise<readonly BackupFile[]>;
  /** Puts a backup in the place of the data file; fails with everything as it was. */
  readonly restoreBackup: (
    data: string,
    from: string,
    options: { readonly declared: readonly DeclaredPractice[]; readonly harvestAgain: HarvestAgain },
  ) => Promise<Restored>;
  /** Null without a terminal: then a command names the option to use instead of asking. */
  readonly prompts: Prompts | null;
  /** The terminal or pipe for what is asked line by line; it reads from now on, until it is closed. */
  readonly console: () => Promise<Console>;
  /** The terminal for whole pictures, where `prompts` is not null; taken at the first hearing, until it is closed. */
  readonly canvas: (options: { readonly large: boolean }) => Promise<Canvas>;
  /** Opens a file in an editor and waits until it is left; false: there is none, or it did not end well. */
  readonly edit: (file: string) => Promise<boolean>;
  /** Until the function that comes back is called, a signal ends nothing: the listener does, soon. A second one ends all. */
  readonly onSignal: (listener: (signal: Signal) => void) => () => void;
  /** Writes a result too large to hold to stdout, to the letter, as it is made. */
  readonly output: (parts: Iterable<string>) => Promise<void>;
  /** One line on stderr: a warning, or where things are. */
  readonly notice: (line: string) => void;
  readonly progress: (label: string) => Progress;
}
