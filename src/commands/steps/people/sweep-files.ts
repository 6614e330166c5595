/** Looks through the files beside the data for what was erased: the tool's own copies go, of others is said that they hold it. */
import { basename, resolve } from 'node:path';
import { Failure } from '../../../messages/failure.ts';
import type { Erased, Output } from '../../../store/people-store.ts';
import type { Context } from '../../context.ts';
import { editedIn } from '../hold/edited-files.ts';

export interface Swept {
  /** Emergency copies, texts from an editor, exports for the person and left-overs of a write that was cut off: gone. */
  readonly removed: readonly string[];
  /** The tool's own that still hold the words. */
  readonly unreached: readonly string[];
  /** Files of people, such as transcripts and reports, in which the words still stand to the letter. */
  readonly holding: readonly string[];
}

const emergency = /^saniveld-(S\d{3,})-emergency-.*\.yaml$/;
const leftOver = /^\.[0-9a-f-]{36}\.saniveld$/;
const ofTheData = /\.db[^/\\]*$/;

/** Shorter ones stand in many a text. */
const distinctive = 24;

/** Larger files are not read: 64 MB. */
const largest = 64 * 1024 * 1024;

const piecesOf = (texts: readonly string[]): readonly Buffer[] => {
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line.length >= distinctive))].map((line) => Buffer.from(line));
};

interface Sweep {
  readonly folder: string;
  readonly erased: Pick<Erased, 'sessions' | 'left' | 'texts'>;
  readonly alias: string;
  readonly outputs: readonly Output[];
  /** Only says what would be done. */
  readonly dryRun: boolean;
}

export const sweepFiles = (context: Context, { folder, erased, alias, outputs, dryRun }: Sweep): Swept => {
  const { files } = context;
  const removed: string[] = [];
  const unreached: string[] = [];
  const holding: string[] = [];
  const pieces = piecesOf(erased.texts);
  const bytesOf = (file: string): Buffer | null => {
    try {
      const bytes = Buffer.from(files.readBytes(file));
      return bytes.length > largest ? null : bytes;
    } catch (thrown) {
      if (thrown instanceof Failure) return null;
      throw thrown;
    }
  };
  const remove = (file: string): void => {
    try {
      if (!dryRun) files.removeFile(file);
      removed.push(file);
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      unreached.push(file);
    }
  };
  const noted = new Map(outputs.map((output) => [resolve(output.file), output]));
  /** Of a session that goes whole, or one that was kept after all: then it is no longer needed. */
  const mayGo = (file: string): boolean => {
    const number = Number(emergency.exec(basename(file))?.[1]?.slice(1));
    return erased.sessions.includes(number) || noted.get(file)?.kind === 'emergency';
  };

  const beside = files.filesUnder(folder).filter((file) => !ofTheData.test(basename(file)));
  const elsewhere = [...noted].flatMap(([file, { kind }]) => (kind === 'backup' ? [] : [file]));
  for (const file of new Set([...beside, ...elsewhere].map((each) => resolve(each)))) {
    if (files.whatIsAt(file) !== 'file') continue;
    const edited = editedIn(basename(file));
    const bytes = bytesOf(file);
    if (bytes === null) continue;
    const names = nameIn(bytes.toString('utf8'), alias);
    const holds = pieces.some((piece) => bytes.includes(piece));
    const output = noted.get(file);
    if (leftOver.test(basename(file)) && (names || holds)) remove(file);
    else if (edited !== null) {
      if (erased.sessions.includes(edited) || names || holds) remove(file);
    } else if (emergency.test(basename(file)) || output?.kind === 'emergency') {
      if (!names && !holds) continue;
      if (mayGo(file)) remove(file);
      else unreached.push(file);
    } else if (output?.kind === 'person' && output.purpose === alias && names) remove(file);
    else if (holds) holding.push(file);
  }
  return { removed, unreached, holding };
};

/** Whether a text names the alias, as a word by itself. */
export const nameIn = (text: string, alias: string): boolean => {
  const word = alias.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text);
};
