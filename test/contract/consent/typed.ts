/** Types every command that lets words out, in a world that stands in memory, and hands over all that came out. */
import { basename, join } from 'node:path';
import type { Call, Run } from '../../../src/commands/command.ts';
import type { Context } from '../../../src/commands/context.ts';
import { run as exportTranscripts } from '../../../src/commands/export-transcripts.ts';
import { run as importFiles } from '../../../src/commands/import.ts';
import { run as reportInquiry } from '../../../src/commands/report-inquiry.ts';
import { run as reportSession } from '../../../src/commands/report-session.ts';
import { run as search } from '../../../src/commands/search.ts';
import { run as showSession } from '../../../src/commands/sessions-show.ts';
import { traceOf } from '../../../src/commands/steps/material-of.ts';
import { run as trace } from '../../../src/commands/trace.ts';
import type { Purpose } from '../../../src/evidence/evidence.ts';
import { exchange } from '../../../src/exchange/on-demand.ts';
import { findInquiry, placesIn } from '../../../src/files/inquiry-folder.ts';
import { listFiles } from '../../../src/files/list-folder.ts';
import { readLines } from '../../../src/files/read-lines.ts';
import { readBytes, readText } from '../../../src/files/read-text.ts';
import { shipped } from '../../../src/files/shipped.ts';
import { practiceKey } from '../../../src/harvest/practices.ts';
import { readInquiry } from '../../../src/inquiry/read-inquiry.ts';
import { type Language, sayIn } from '../../../src/messages/say.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { ownTemplate } from './own-template.ts';

export interface Output {
  /** As typed. */
  readonly typed: string;
  readonly of: 'inquiry' | 'session' | 'transcripts' | 'search' | 'trace';
  readonly purpose: Purpose;
  readonly teller: string | null;
  /** The number of the one session it is about. */
  readonly session: number | null;
  readonly text: string;
}

type Sessions = readonly { readonly number: number; readonly tellers: readonly string[] }[];

export interface World {
  /** Takes transcripts in; null, or what was refused. */
  readonly import: (file: string, update: boolean) => Promise<string | null>;
  readonly outputs: (sessions: Sessions) => AsyncGenerator<Output>;
  /** Keeps that a sentence of a session may not be quoted. */
  readonly refuseQuote: (session: number, text: string) => void;
  readonly close: () => void;
}

const folder = '/nowhere/saniveld';
const places = placesIn(folder);
const own = join(places.templates, 'eigen.yaml');
const purposes: readonly Purpose[] = ['teller', 'working', 'shared', 'public'];
const languages: readonly Language[] = ['nl', 'en'];
const whole = { teller: null, session: null } as const;
const read = new Map<string, string>([[own, ownTemplate]]);

const readOnce = (file: string): string => {
  const text = read.get(file) ?? readText(file);
  read.set(file, text);
  return text;
};

const callOf = (args: readonly string[], options: Readonly<Record<string, string>>): Call => ({
  args,
  text: (option) => options[option] ?? null,
  flag: (option) => options[option] === 'yes',
});

const refuse = (): never => {
  throw new Error('nothing is written here');
};

/** One inquiry in memory; `inquiry` is its inquiry.yaml, `used` are its templates, `seed` begins the turns of language. */
export const worldOf = (inquiry: string, used: readonly string[], seed: number): World => {
  let store: Store | null = null;
  const files = new Map<string, string>();
  let beside: string[] = [];
  const contextIn = (language: Language, json: boolean): Context => ({
    language,
    say: sayIn(language),
    json,
    inquiryFolder: null,
    currentFolder: folder,
    environment: {},
    version: '1',
    commandLine: { commands: [], groups: [], globalOptions: [] },
    invokedAs: 'saniveld',
    width: 80,
    now: () => '2026-11-02T10:00:00+01:00',
    localTime: (at) => at,
    elapsed: () => 0,
    newId: refuse,
    console: refuse,
    canvas: refuse,
    edit: refuse,
    listBackups: refuse,
    restoreBackup: refuse,
    onSignal: refuse,
    files: {
      findInquiry: async (from, named, environment) =>
        from === folder ? { folder, found: 'around' } : findInquiry(from, named, environment),
      inquiriesUnder: refuse,
      placesIn,
      listFiles: (where, endings) =>
        where === places.templates
          ? [own]
          : listFiles(where, endings).filter((file) => used.includes(basename(file, '.yaml'))),
      isSameFile: () => false,
      isDevice: () => false,
      changeStamp: () => '',
      whatIsAt: (path) => (path === places.templates ? 'folder' : 'nothing'),
      readLines,
      readBytes,
      readText: (file) => files.get(file) ?? readOnce(file),
      readTextIfAny: () => inquiry,
      writeFile: refuse,
      makeFolder: refuse,
      filesUnder: () => [],
      removeFile: refuse,
      readInput: refuse,
      shipped,
    },
    exchange,
    openStore: async (_, __, declared) => {
      let ids = 0;
      store ??= openStore(':memory:', {
        create: true,
        newId: () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`,
        now: () => '2026-11-02T09:00:00.000Z',
        practiceKey,
        declared,
      });
      return { ...store, close: () => {} };
    },
    prompts: null,
    output: async (parts) => {
      beside.push(...parts);
    },
    notice: (line) => {
      beside.push(line);
    },
    progress: () => ({ step: () => {}, end: () => {} }),
  });

  /** What a run says to people, with what is said beside it, and what it says to programs. */
  async function* typing(
    run: Run,
    args: readonly string[],
    options: Readonly<Record<string, string>>,
    language: Language,
    about: Omit<Output, 'typed' | 'text'>,
    json = false,
  ): AsyncGenerator<Output> {
    beside = [];
    const { text, data } = await run(callOf(args, options), contextIn(language, json));
    const typed = [...args, ...Object.entries(options).flat(), language].join(' ');
    const forPeople = typeof text === 'string' ? [text] : [...text];
    if (!json) yield { ...about, typed, text: [...forPeople, ...beside].join('\n') };
    const isStreamed = run === exportTranscripts && !json;
    if (!isStreamed) yield { ...about, typed: `${typed} as data`, text: JSON.stringify(data) };
  }

  /** Language and format by turns, so that over many inquiries each report is read in each; of sessions every other one. */
  let turns = seed;
  const turn = (): {
    readonly language: Language;
    readonly format: 'md' | 'html' | 'text';
    readonly rests: boolean;
  } => {
    turns += 1;
    return {
      language: turns % 2 === 0 ? 'nl' : 'en',
      format: (['md', 'md', 'text', 'html'] as const)[turns % 4] ?? 'md',
      rests: turns % 8 < 4,
    };
  };

  async function* inquiryReports(): AsyncGenerator<Output> {
    for (const purpose of purposes) {
      for (const language of languages) {
        const options = { purpose, format: turn().format };
        yield* typing(reportInquiry, [], options, language, { ...whole, of: 'inquiry', purpose });
      }
    }
  }

  async function* sessionReports(sessions: Sessions): AsyncGenerator<Output> {
    for (const { number, tellers } of sessions) {
      for (const purpose of purposes) {
        for (const teller of purpose === 'teller' ? tellers : [null]) {
          const { language, format, rests } = turn();
          if (rests) continue;
          const named = teller === null ? {} : { for: teller };
          const options = { purpose, format, lang: language, ...named };
          const about = { of: 'session', purpose, teller, session: number } as const;
          yield* typing(reportSession, [`S${number}`], options, language, about);
        }
      }
    }
  }

  /** Names that the trace knows; any other is refused, which shows nothing. */
  const counted = (): readonly string[] => {
    const { value } = readInquiry(inquiry);
    return store === null || value === null
      ? []
      : traceOf(store, value, null).practices.map(({ practice }) => practice);
  };

  async function* elsewhere(sessions: Sessions): AsyncGenerator<Output> {
    for (const purpose of purposes) {
      const order = turns % 2 === 0 ? 'date' : 'rank';
      const format = turn().format === 'md' ? 'yaml' : 'jsonl';
      yield* typing(search, ['kanarie'], { purpose, order }, 'nl', { ...whole, of: 'search', purpose });
      const about = { ...whole, of: 'transcripts', purpose } as const;
      yield* typing(exportTranscripts, [], { purpose, format }, 'nl', about);
      yield* typing(exportTranscripts, [], { purpose }, 'nl', about, true);
    }
    const screen = { ...whole, of: 'trace', purpose: 'working' } as const;
    yield* typing(trace, [], {}, 'nl', screen);
    for (const name of counted()) yield* typing(trace, [name], {}, 'en', screen);
    for (const { number } of sessions) {
      const about = { ...screen, of: 'transcripts', session: number } as const;
      yield* typing(showSession, [`S${number}`], {}, 'en', about);
    }
  }

  return {
    import: async (file, update) => {
      files.set('/nowhere/in.json', file);
      const call = callOf(['/nowhere/in.json'], update ? { update: 'yes' } : {});
      const { exit } = await importFiles(call, contextIn('en', false));
      return exit === 0 ? null : beside.join('\n');
    },
    async *outputs(sessions) {
      yield* inquiryReports();
      yield* sessionReports(sessions);
      yield* elsewhere(sessions);
    },
    refuseQuote: (session, text) => {
      const said = { allowed: false, date: '2026-11-02', by: null };
      store?.keepQuote({ session, path: 'high_point', text, ...said }, null);
    },
    close: () => store?.close(),
  };
};
