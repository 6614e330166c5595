/** Finds the inquiry that a command is about: the one named, the one around the current folder, or the personal one. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../messages/failure.ts';

/** `personal`: no inquiry was around, so the one in the user's own data folder is meant; it may not exist yet. */
export interface InquiryFolder {
  readonly folder: string;
  readonly found: 'named' | 'around' | 'personal';
}

/** The environment as the program was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** `named` is the value of `--inquiry`; a named folder without inquiry.yaml is a Failure. */
export const findInquiry = async (
  from: string,
  named: string | null,
  environment: Environment,
): Promise<InquiryFolder> => {
  if (named !== null) {
    const folder = resolve(from, named);
    if (!holdsInquiry(folder)) throw new Failure('inquiry-missing', { folder: named });
    return { folder, found: 'named' };
  }
  const around = inquiryAround(resolve(from));
  if (around !== null) return { folder: around, found: 'around' };
  return { folder: await personalFolder(environment), found: 'personal' };
};

/** The nearest folder with an inquiry.yaml, going up, or null. */
export const inquiryAround = (folder: string): string | null => {
  if (holdsInquiry(folder)) return folder;
  const above = dirname(folder);
  return above === folder ? null : inquiryAround(above);
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

const holdsInquiry = (folder: string): boolean => {
  try {
    return statSync(join(folder, 'inquiry.yaml')).isFile();
  } catch {
    return false;
  }
};
