/** What a command may use of the world when it is measured: real files and a real store, nothing said. */

import type { Context } from '../../../src/commands/context.ts';
import { exchange } from '../../../src/exchange/on-demand.ts';
import { changeStamp } from '../../../src/files/change-stamp.ts';
import { filesUnder, removeFile } from '../../../src/files/files-under.ts';
import { findInquiry, inquiriesUnder, placesIn } from '../../../src/files/inquiry-folder.ts';
import { listFiles, whatIsAt } from '../../../src/files/list-folder.ts';
import { readLines } from '../../../src/files/read-lines.ts';
import { readBytes, readText, readTextIfAny } from '../../../src/files/read-text.ts';
import { shipped } from '../../../src/files/shipped.ts';
import { isDevice, isSameFile } from '../../../src/files/what-file.ts';
import { makeFolder, writeFile } from '../../../src/files/write-file.ts';
import { practiceKey } from '../../../src/inquiry/practice-key.ts';
import { sayIn } from '../../../src/messages/say.ts';
import { openStore } from '../../../src/store/open.ts';
import { newId } from '../../../src/terminal/clock.ts';
import { median } from '../median.ts';

const moment = '2026-11-02T10:00:00+01:00';

/** The context of main.ts, working in `folder`. */
export const worldOf = (folder: string): Context => ({
  language: 'nl',
  say: sayIn('nl'),
  json: false,
  inquiryFolder: folder,
  currentFolder: folder,
  environment: {},
  commandLine: { commands: [], groups: [], globalOptions: [] },
  version: '',
  invokedAs: 'saniveld',
  width: 80,
  now: () => moment,
  localTime: (at) => at,
  elapsed: () => performance.now(),
  newId,
  console: () => Promise.reject(new Error('nobody is asked anything here')),
  canvas: () => Promise.reject(new Error('nobody is asked anything here')),
  edit: () => Promise.resolve(false),
  onSignal: () => () => {},
  files: {
    findInquiry,
    inquiriesUnder,
    placesIn,
    listFiles,
    whatIsAt,
    isSameFile,
    isDevice,
    changeStamp,
    readLines,
    readBytes,
    readText,
    readTextIfAny,
    writeFile,
    makeFolder,
    filesUnder,
    removeFile,
    readInput: async () => '',
    shipped,
  },
  exchange,
  openStore: async (file, access, declared) =>
    openStore(file, {
      create: access === 'create',
      readonly: access === 'read',
      newId,
      now: () => new Date(moment).toISOString(),
      practiceKey,
      declared,
    }),
  listBackups: () => Promise.resolve([]),
  restoreBackup: () => Promise.reject(new Error('nothing is put back here')),
  prompts: null,
  output: async () => {},
  notice: () => {},
  progress: () => ({ step: () => {}, end: () => {} }),
});

/** What one child tells of its work: milliseconds, and the most memory its process ever had, in bytes. */
export interface Measured {
  readonly ms: number;
  /** The median of the same work done again in the same process, once the machine knows it; 0 when it was done once. */
  readonly again: number;
  readonly peak: number;
}

/** How often a reading is done again. */
export const timesAgain = 9;

/** Says what was measured, on stdout. */
export const tellMeasured = (ms: number, again: readonly number[] = []): void => {
  const measured: Measured = {
    ms,
    again: again.length === 0 ? 0 : median(again),
    peak: process.resourceUsage().maxRSS * 1024,
  };
  process.stdout.write(JSON.stringify(measured));
};
