/** Finds the inquiry that a command is about: the one named, the one around the current folder, or the personal one. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../messages/failure.ts';
import { whatIsAt } from './list-folder.ts';

/** `personal`: no inquiry was around, so the one in the user's own data folder is meant; it may not exist yet. */
export interface InquiryFolder {
  readonly folder: string;
  readonly found: 'named' | 'around' | 'personal';
}

/** The environment as the program was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** `named` is the value of `--inquiry`; a named folder without inquiry.yaml is a Failure, and so is data without. */
export const findInquiry = async (
  from: string,
  named: string | null,
  environment: Environment,
): Promise<InquiryFolder> => {
  if (named !== null) {
    const folder = resolve(from, named);
    if (whatIsAt(folder) === 'file')
      throw new Failure('inquiry-is-file', { file: named, folder: dirname(named) });
    const { inquiry, data } = placesIn(folder);
    if (whatIsAt(inquiry) !== 'nothing') return { folder, found: 'named' };
    throw new Failure(whatIsAt(data) === 'nothing' ? 'inquiry-missing' : 'inquiry-gone', { folder: named });
  }
  const around = inquiryAround(resolve(from));
  if (around !== null && isThere(placesIn(around).inquiry)) return { folder: around, found: 'around' };
  const folder = await personalFolder(environment);
  if (around !== null && around !== folder) throw new Failure('inquiry-gone', { folder: around });
  return { folder, found: 'personal' };
};

/** The nearest folder with an inquiry.yaml, or with data whose inquiry.yaml is gone, going up; else null. */
const inquiryAround = (folder: string): string | null => {
  const { inquiry, data } = placesIn(folder);
  if (isThere(inquiry) || isThere(data)) return folder;
  const above = dirname(folder);
  return above === folder ? null : inquiryAround(above);
};

/** Names of the folders directly in `folder` that hold an inquiry, in order; none where it cannot be read. */
export const inquiriesUnder = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => isThere(placesIn(join(folder, name)).inquiry))
      .sort();
  } catch {
    return [];
  }
};

/** The places inside an inquiry's folder. */
export const placesIn = (folder: string) => ({
  inquiry: join(folder, 'inquiry.yaml'),
  templates: join(folder, 'templates'),
  sessions: join(folder, 'sessions'),
  data: join(folder, 'sessions', 'saniveld.db'),
  reports: join(folder, 'reports'),
});

/** `SANIVELD_HOME`, else the folder where this system keeps a user's data. */
const personalFolder = async (environment: Environment): Promise<string> => {
  const home = environment['SANIVELD_HOME'];
  if (home !== undefined && home !== '') return resolve(home);
  const { default: envPaths } = await import('env-paths');
  return envPaths('saniveld', { suffix: '' }).data;
};

const isThere = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
};
