/** The composition root: builds what a command may use, runs it, writes its outcome and sets the exit code. */
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { CommanderError } from 'commander';
import type { Call, CommandSpec } from './commands/command.ts';
import type { Context } from './commands/context.ts';
import { commands, globalOptions, groups } from './commands/index.ts';
import { asTyped, typable } from './commands/steps/as-typed.ts';
import { exchange } from './exchange/on-demand.ts';
import { changeStamp } from './files/change-stamp.ts';
import { filesUnder, removeFile } from './files/files-under.ts';
import { findInquiry, inquiriesUnder, placesIn } from './files/inquiry-folder.ts';
import { listFiles, whatIsAt } from './files/list-folder.ts';
import { readLines } from './files/read-lines.ts';
import { readBytes, readPiped, readText, readTextIfAny } from './files/read-text.ts';
import { shipped } from './files/shipped.ts';
import { isDevice, isSameFile } from './files/what-file.ts';
import { makeFolder, writeFile } from './files/write-file.ts';
import { practiceKey } from './inquiry/practice-key.ts';
import { Failure } from './messages/failure.ts';
import { askedLanguage, languageFrom, spokenLanguage } from './messages/language.ts';
import { type Language, type Say, speechIn } from './messages/speech.ts';
import { buildProgram } from './program.ts';
import { harmless } from './report/clean.ts';
import { orNoSqlite } from './store/file/no-sqlite.ts';
import { localTime, newId } from './terminal/clock.ts';
import { watchTerminals } from './terminal/closed-terminal.ts';
import { fitted } from './terminal/fit.ts';
import { writeOut } from './terminal/output.ts';
import { painted } from './terminal/paint.ts';
import { drawProgress } from './terminal/progress.ts';
import { terminalPrompts } from './terminal/prompts.ts';
import { shownJson } from './terminal/shown-json.ts';
import { hearSignals } from './terminal/signals.ts';
import { widthOf } from './terminal/width.ts';

const exit = { cannot: 1, wrongUsage: 2, defect: 70, interrupted: 130 } as const;

const packageVersion = (): string => {
  const about: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '';
};

/** As it may go to a screen; on a terminal its lines also fit the window. */
const onScreen = (text: string, stream: NodeJS.WriteStream): string =>
  stream.isTTY ? fitted(harmless(text), widthOf(stream, process.env)) : harmless(text);

/** What is made of problem lines and hints has colour on a terminal besides. */
const inColour = (text: string, stream: NodeJS.WriteStream): string =>
  stream.isTTY ? painted(onScreen(text, stream), process.env) : onScreen(text, stream);

/** A link on the PATH is typed by its name; a script in a checkout by its path. */
const invokedAs = (script: string): string =>
  basename(script) === 'saniveld' ? 'saniveld' : `node ${relative(process.cwd(), script)}`;

const contextFor = (
  call: Call,
  language: Language,
  say: Say,
  version: string,
  onSignal: Context['onSignal'],
): Context => {
  const environment = process.env;
  const now = (): string => environment['SANIVELD_NOW'] ?? localTime(new Date());
  return {
    language,
    say,
    json: call.flag('json'),
    inquiryFolder: call.text('inquiry'),
    currentFolder: process.cwd(),
    environment,
    version,
    commandLine: { commands, groups, globalOptions },
    invokedAs: invokedAs(process.argv[1] ?? 'saniveld'),
    width: widthOf(process.stdout, environment),
    now,
    localTime: (at) => localTime(new Date(at)),
    elapsed: () => performance.now(),
    newId,
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
      readInput: () => readPiped(process.stdin),
      shipped,
    },
    exchange,
    openStore: async (file, access, declared) => {
      try {
        const { openStore } = await import('./store/open.ts');
        return openStore(file, {
          create: access === 'create',
          readonly: access === 'read',
          newId,
          now: () => new Date(now()).toISOString(),
          practiceKey,
          declared,
        });
      } catch (error) {
        throw orNoSqlite(error, shipped().root);
      }
    },
    listBackups: async (data) => {
      try {
        return (await import('./store/backup/list-backups.ts')).backupsBeside(data);
      } catch (error) {
        throw orNoSqlite(error, shipped().root);
      }
    },
    restoreBackup: async (data, from, options) => {
      try {
        const { restoreBackup } = await import('./store/backup/restore.ts');
        const utc = (): string => new Date(now()).toISOString();
        return restoreBackup(data, from, { ...options, newId, keyOf: practiceKey, now: utc });
      } catch (error) {
        throw orNoSqlite(error, shipped().root);
      }
    },
    prompts:
      process.stdin.isTTY && process.stderr.isTTY
        ? terminalPrompts({ navigate: say('prompt.navigate'), select: say('prompt.select') })
        : null,
    console: async () => {
      const { plainConsole } = await import('./plain-console.ts');
      return plainConsole({
        input: process.stdin,
        output: process.stderr,
        columns: () => widthOf(process.stderr, environment),
        dumb: environment['TERM'] === 'dumb',
      });
    },
    canvas: async ({ large }) => (await import('./screen-canvas.ts')).screenCanvas(large, environment),
    edit: async (file) => (await import('./terminal/outside-editor.ts')).editOutside(file, environment),
    onSignal,
    output: (parts) => writeOut(process.stdout, parts),
    notice: (line) => process.stderr.write(`${inColour(line, process.stderr)}\n`),
    progress: (label) => drawProgress(process.stderr, label, () => performance.now()),
  };
};

/** Why a run did not come to a result: the code of its sentence, its facts, and how to end. */
interface Ending {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly exit: number;
}

const tellEnding = ({ code, params, exit: ending }: Ending, say: Say, json: boolean): void => {
  const key = `error.${code}`;
  const message = say.knows(key) ? say(key, params) : code;
  const hintKey = `${key}.hint`;
  const hint = say.knows(hintKey) ? say(hintKey, typable(params)) : '';
  if (json) {
    const error = { code, params, message, hint };
    process.stdout.write(`${shownJson({ schema: 'saniveld.error/1', error })}\n`);
  } else process.stderr.write(inColour(`${message}\n${hint === '' ? '' : `→ ${hint}\n`}`, process.stderr));
  process.exitCode = ending;
};

const isCode = (thrown: unknown, code: string): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === code;

/** Ctrl+C at a question; the questions of inquirer say it by this name. */
const isInterruption = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.name === 'ExitPromptError';

/** Runs what was typed. Never throws: every way a run can end is an exit code here. */
export const main = async (words: readonly string[] = process.argv.slice(2)): Promise<void> => {
  const asked = askedLanguage(words);
  const language = languageFrom(asked, process.env);
  const say = await speechIn(language);
  const end = words.indexOf('--');
  const json = words.slice(0, end < 0 ? words.length : end).includes('--json');
  const interrupted: Ending = {
    code: 'interrupted',
    params: { command: asTyped(words) },
    exit: exit.interrupted,
  };
  const onSignal = hearSignals(() => {
    tellEnding(interrupted, say, json);
    process.exit();
  });
  process.stdout.on('error', (error) => {
    if (isCode(error, 'EPIPE')) process.exit(0);
    const reason = 'code' in error ? String(error.code) : error.message;
    tellEnding({ code: 'output-failed', params: { reason }, exit: exit.cannot }, say, false);
    process.exit();
  });
  process.stderr.on('error', () => {});
  process.once('exit', watchTerminals());
  const start = async (spec: CommandSpec, call: Call): Promise<void> => {
    const { run } = await spec.load();
    const outcome = await run(call, contextFor(call, language, say, packageVersion(), onSignal));
    const asJson = (): string => shownJson({ schema: `saniveld.${outcome.schema}/1`, ...outcome.data }, 2);
    const shown = outcome.paint === 'problems' ? inColour : onScreen;
    if (outcome.written !== true)
      await writeOut(process.stdout, json ? asJson() : shown(outcome.text, process.stdout));
    process.exitCode = outcome.exit ?? 0;
  };
  try {
    if (asked !== null && spokenLanguage(asked) === null) {
      throw new Failure('wrong-language', { language: asked }, exit.wrongUsage);
    }
    const width = widthOf(process.stdout, process.env);
    await buildProgram(say, packageVersion(), start, width, words).parseAsync([...words], { from: 'user' });
  } catch (thrown) {
    if (thrown instanceof CommanderError) return;
    if (thrown instanceof Failure) return tellEnding(thrown, say, json);
    if (isInterruption(thrown)) return tellEnding(interrupted, say, json);
    process.stderr.write(
      `${say('error.defect')}\n${thrown instanceof Error ? thrown.stack : String(thrown)}\n`,
    );
    process.exitCode = exit.defect;
  }
};
