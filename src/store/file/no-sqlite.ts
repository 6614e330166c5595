/** Tells a SQLite that is absent, or built for another Node or computer, from every other error; loads without it. */
import { Failure } from '../../messages/failure.ts';

const codeOf = (error: Error): unknown => ('code' in error ? error.code : null);

/** better-sqlite3 loads its compiled part when a file is opened, through these two packages. */
const itsPackages = /'(better-sqlite3|bindings|file-uri-to-path)'/;

/** The line that would mend it, or null for an error of another kind. */
const remedyFor = (error: Error): string | null => {
  const code = codeOf(error);
  const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  if (missing && itsPackages.test(error.message)) return 'npm install';
  const unbuilt = error.message.startsWith('Could not locate the bindings file');
  return unbuilt || code === 'ERR_DLOPEN_FAILED' ? 'npm rebuild better-sqlite3' : null;
};

/** The failure for an error met while SQLite was started from the program in `folder`; other errors come back as they are. */
export const orNoSqlite = (error: unknown, folder: string): unknown => {
  const command = error instanceof Error ? remedyFor(error) : null;
  return command === null ? error : new Failure('no-sqlite', { folder, command });
};
