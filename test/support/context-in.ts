/** A command in a folder of its own without a program around it: real files and a real data file, a clock of its own, and a canvas that a test looks at. */
import type { Call } from '../../src/commands/command.ts';
import type { Context } from '../../src/commands/context.ts';
import { commands, globalOptions, groups } from '../../src/commands/index.ts';
import { exchange } from '../../src/exchange/on-demand.ts';
import type { Canvas } from '../../src/faces/canvas.ts';
import { changeStamp } from '../../src/files/change-stamp.ts';
import { filesUnder, removeFile } from '../../src/files/files-under.ts';
import { findInquiry, inquiriesUnder, placesIn } from '../../src/files/inquiry-folder.ts';
import { listFiles, whatIsAt } from '../../src/files/list-folder.ts';
import { readLines } from '../../src/files/read-lines.ts';
import { readBytes, readText, readTextIfAny } from '../../src/files/read-text.ts';
import { shipped } from '../../src/files/shipped.ts';
import { isDevice, isSameFile } from '../../src/files/what-file.ts';
import { makeFolder, writeFile } from '../../src/files/write-file.ts';
import { practiceKey } from '../../src/inquiry/practice-key.ts';
import { sayIn } from '../../src/messages/say.ts';
import type { Language } from '../../src/messages/speech.ts';
import { openStore } from '../../src/store/open.ts';
import { newId } from '../../src/terminal/clock.ts';

/** Where every test of a whole command stands in time. */
export const now = '2026-11-02T10:00:00+01:00';

const notHere = (): never => {
  throw new Error('a conversation on the screen does not need this');
};

/** At a terminal, as whoever sits at `canvas` sees it; a second goes by between two looks at the clock. */
export const contextIn = (folder: string, language: Language, canvas: Canvas): Context => {
  let elapsed = 0;
  return {
    ...{ language, say: sayIn(language), json: false, inquiryFolder: folder, currentFolder: folder },
    ...{ environment: {}, version: '0', commandLine: { commands, groups, globalOptions } },
    ...{ invokedAs: 'saniveld', width: 80 },
    now: () => now,
    localTime: (at) => new Date(Date.parse(at) + 3_600_000).toISOString().replace('Z', '+01:00'),
    elapsed: () => {
      elapsed += 1000;
      return elapsed;
    },
    newId,
    files: {
      ...{
        findInquiry,
        inquiriesUnder,
        placesIn,
        listFiles,
        whatIsAt,
        isSameFile,
        isDevice,
        changeStamp,
        readLines,
      },
      ...{ readBytes, readText, readTextIfAny, writeFile, makeFolder, filesUnder, removeFile },
      readInput: notHere,
      shipped: () => shipped(),
    },
    exchange,
    openStore: async (file, access, declared) =>
      openStore(file, {
        ...{ create: access === 'create', readonly: access === 'read', newId, practiceKey, declared },
        now: () => new Date(now).toISOString(),
      }),
    ...{ listBackups: notHere, restoreBackup: notHere, console: notHere, output: notHere },
    prompts: { line: notHere, choose: notHere, confirm: notHere },
    canvas: async () => canvas,
    edit: notHere,
    onSignal: () => () => {},
    notice: () => {},
    progress: () => ({ step: () => {}, end: () => {} }),
  };
};

/** What was typed after the name of a command. */
export const callOf = (args: readonly string[], flags: readonly string[] = []): Call => ({
  args,
  text: () => null,
  flag: (option) => flags.includes(option),
});
