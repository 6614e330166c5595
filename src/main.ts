/** The composition root: builds what a command may use, runs it, writes its outcome and sets the exit code. */
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { CommanderError } from 'commander';
import type { Call, CommandSpec } from './commands/command.ts';
import type { Context } from './commands/context.ts';
import { findInquiry, placesIn } from './files/inquiry-folder.ts';
import { listFiles, whatIsAt } from './files/list-folder.ts';
import { readLines } from './files/read-lines.ts';
import { readPiped, readText, readTextIfAny } from './files/read-text.ts';
import { shipped } from './files/shipped.ts';
import { makeFolder, writeFile } from './files/write-file.ts';
import { practiceKey } from './harvest/practices.ts';
import { Failure } from './messages/failure.ts';
import { askedLanguage, languageFrom } from './messages/language.ts';
import { isMessageKey, type Language, type Say, sayIn } from './messages/say.ts';
import { buildProgram } from './program.ts';
import { orNoSqlite } from './store/no-sqlite.ts';
import { localTime, newId } from './terminal/clock.ts';
import { writeOut } from './terminal/output.ts';
import { drawProgress } from './terminal/progress.ts';
import { terminalPrompts } from './terminal/prompts.ts';
import { usageFailure } from './terminal/usage.ts';

const exit = { wrongUsage: 2, defect: 70, interrupted: 130 } as const;

const packageVersion = (): string => {
  const about: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '';
};

/** A link on the PATH is typed by its name; a script in a checkout by its path. */
const invokedAs = (script: string): string =>
  basename(script) === 'saniveld' ? 'saniveld' : `node ${relative(process.cwd(), script)}`;

const contextFor = (call: Call, language: Language, say: Say, version: string): Context => {
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
    invokedAs: invokedAs(process.argv[1] ?? 'saniveld'),
    width: process.stdout.columns ?? 80,
    now,
    files: {
      findInquiry,
      placesIn,
      listFiles,
      whatIsAt,
      readLines,
      readText,
      readTextIfAny,
      writeFile,
      makeFolder,
      readInput: () => readPiped(process.stdin),
      shipped,
    },
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
    prompts: process.stdin.isTTY && process.stderr.isTTY ? terminalPrompts() : null,
    output: (parts) => writeOut(process.stdout, parts),
    notice: (line) => process.stderr.write(`${line}\n`),
    progress: (label) => drawProgress(process.stderr, label, () => performance.now()),
  };
};

const failureLines = (failure: Failure, say: Say): readonly string[] => {
  const key = `error.${failure.code}`;
  const hint = `${key}.hint`;
  return [
    isMessageKey(key) ? say(key, failure.params) : failure.code,
    ...(isMessageKey(hint) ? [`→ ${say(hint, failure.params)}`] : []),
  ];
};

const tellFailure = (failure: Failure, say: Say, json: boolean): void => {
  const [message = '', hint = ''] = failureLines(failure, say);
  if (json) {
    const error = { code: failure.code, params: failure.params, message, hint: hint.replace(/^→ /, '') };
    process.stdout.write(`${JSON.stringify({ schema: 'saniveld.error/1', error })}\n`);
  } else process.stderr.write(`${message}\n${hint === '' ? '' : `${hint}\n`}`);
  process.exitCode = failure.exit;
};

const isCode = (thrown: unknown, code: string): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === code;

/** Runs what was typed. Never throws: every way a run can end is an exit code here. */
export const main = async (words: readonly string[] = process.argv.slice(2)): Promise<void> => {
  const language = languageFrom(askedLanguage(words), process.env);
  const say = sayIn(language);
  const json = words.includes('--json');
  let typed = 'saniveld';
  process.stdout.on('error', (error) => {
    if (isCode(error, 'EPIPE')) process.exit(0);
    throw error;
  });
  const start = async (spec: CommandSpec, call: Call): Promise<void> => {
    typed = `saniveld ${spec.name}`;
    const { run } = await spec.load();
    const outcome = await run(call, contextFor(call, language, say, packageVersion()));
    const asJson = (): string =>
      JSON.stringify({ schema: `saniveld.${outcome.schema}/1`, ...outcome.data }, null, 2);
    await writeOut(process.stdout, json ? asJson() : outcome.text);
    process.exitCode = outcome.exit ?? 0;
  };
  try {
    const program = buildProgram(say, packageVersion(), start);
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync([...words], { from: 'user' });
  } catch (thrown) {
    const failure = thrown instanceof CommanderError ? usageFailure(thrown, typed) : thrown;
    if (failure === null) return;
    if (failure instanceof Failure) return tellFailure(failure, say, json);
    if (thrown instanceof Error && thrown.name === 'ExitPromptError') {
      process.stderr.write(`${say('error.interrupted')}\n`);
      process.exitCode = exit.interrupted;
      return;
    }
    process.stderr.write(
      `${say('error.defect')}\n${thrown instanceof Error ? thrown.stack : String(thrown)}\n`,
    );
    process.exitCode = exit.defect;
  }
};
