/** The example inquiry, built by the program itself, for tests that need an inquiry with everything in it. */
import { emptyFolder, type Ran, saniveld } from './run-cli.ts';

export interface DemoFolder {
  /** Where the inquiry is. */
  readonly folder: string;
  readonly built: Ran;
  /** Runs a command in the inquiry. */
  readonly run: (...args: readonly string[]) => Ran;
}

export const demoFolder = (language: 'nl' | 'en' = 'nl'): DemoFolder => {
  const around = emptyFolder();
  const built = saniveld(['demo', '--dir', 'example', '--lang', language, '--json'], { folder: around });
  const folder = `${around}/example`;
  return { folder, built, run: (...args) => saniveld(args, { folder }) };
};
