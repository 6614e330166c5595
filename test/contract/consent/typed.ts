/** Types every command that lets words out, in a world that stands in memory, and hands over all that came out. */
import { join } from 'node:path';
import type { Call, Run } from '../../../src/commands/command.ts';
import type { Context } from '../../../src/commands/context.ts';
import { run as exportTranscripts } from '../../../src/commands/export-transcripts.ts';
import { run as importFiles } from '../../../src/commands/import.ts';
import { run as reportInquiry } from '../../../src/commands/report-inquiry.ts';
import { run as reportSession } from '../../../src/commands/report-session.ts';
import { run as search } from '../../../src/commands/search.ts';
import { run as showSession } from '../../../src/commands/sessions-show.ts';
import { run as trace } from '../../../src/commands/trace.ts';
import type { Purpose } from '../../../src/evidence/evidence.ts';
import { findInquiry, placesIn } from '../../../src/files/inquiry-folder.ts';
import { listFiles } from '../../../src/files/list-folder.ts';
import { readLines } from '../../../src/files/read-lines.ts';
import { readText } from '../../../src/files/read-text.ts';
import { shipped } from '../../../src/files/shipped.ts';
import { practiceKey } from '../../../src/harvest/practices.ts';
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

export interface World {
  readonly import: (file: string, update: boolean) => Promise<string | null>;
  readonly outputs: (sessions: readonly { readonly number: number; readonly tellers: readonly string[] }[]) => AsyncGenerator<Output>;
  readonly close: () => void;
}

const folder = '/nowhere/saniveld';
const places = placesIn(folder);
const own = join(places.templates, 'eigen.yaml');
const purposes: readonly Purpose[] = ['teller', 'working', 'shared', 'public'];
const languages: readonly Language[] = ['nl', 'en'];
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

/** One inquiry in memory; `inquiry` is its inquiry.yaml. */
export const worldOf = (inquiry: string): World => {
  let store: Store | null = null;
  const files = new Map<string, string>();
  let notices: string[] = [];
  const contextIn = (language: Language, json: boolean): Context => ({
    language,
    say: sayIn(language),
    json,
    inquiryFolder: null,
    currentFolder: folder,
    environment: {},
    version: '1',
    invokedAs: 'saniveld',
    width: 80,
    now: () => '2026-11-02T10:00:00+01:00',
    files: {
      findInquiry: async (from, named, environment) =>
        from === folder ? { folder, found: 'around' } : findInquiry(from, named, environment),
      placesIn,
      listFiles: (where, endings) => (where === places.templates ? [own] : listFiles(where, endings)),
      whatIsAt: (path) => (path === places.templates ? 'folder' : 'nothing'),
      readLines,
      readText: (file) => files.get(file) ?? readOnce(file),
      readTextIfAny: () => inquiry,
      writeFile: refuse,
      makeFolder: refuse,
      readInput: refuse,
      shipped,
    },
    openStore: async (_, __, declared) => {
      let ids = 0;
      store ??= openStore(':memory:', {
        create: true,
        newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
        now: () => '2026-11-02T09:00:00.000Z',
        practiceKey,
        declared,
      });
      return { ...store, close: () => {} };
    },
    prompts: null,
    notice: (line) => {
      notices.push(line);
    },
    progress: () => ({ step: () => {}, end: () => {} }),
  });

  /** All that a run says: what people read, what programs read, and what is said beside it. */
  const typing = async (
    run: Run,
    args: readonly string[],
    options: Readonly<Record<string, string>>,
    language: Language,
    json: boolean,
  ): Promise<{ readonly typed: string; readonly text: string; readonly exit: number }> => {
    notices = [];
    const outcome = await run(callOf(args, options), contextIn(language, json));
    const text = typeof outcome.text === 'string' ? outcome.text : [...outcome.text].join('');
    const typed = [...args, ...Object.entries(options).flat(), language].join(' ');
    return {
      typed,
      text: [json ? JSON.stringify(outcome.data) : text, ...notices].join('\n'),
      exit: outcome.exit ?? 0,
    };
  };

  async function* outputs(sessions: Parameters<World['outputs']>[0]): AsyncGenerator<Output> {
    for (const language of languages) {
      for (const purpose of purposes) {
        for (const format of ['md', 'text', 'json']) {
          const json = format === 'json';
          const options = { purpose, format };
          const whole = { purpose, teller: null, session: null } as const;
          yield { ...(await typing(reportInquiry, [], options, language, json)), ...whole, of: 'inquiry' };
          for (const { number, tellers } of sessions) {
            for (const teller of purpose === 'teller' ? tellers : [null]) {
              const lang = { lang: language, ...(teller === null ? {} : { for: teller }) };
              const ran = await typing(reportSession, [`S${number}`], { ...options, ...lang }, language, json);
              yield { ...ran, purpose, teller, session: number, of: 'session' };
            }
          }
        }
      }
    }
    for (const purpose of purposes) {
      const whole = { purpose, teller: null, session: null } as const;
      for (const json of [false, true]) {
        for (const order of ['date', 'rank']) {
          const ran = await typing(search, ['kanarie'], { purpose, order }, 'nl', json);
          yield { ...ran, ...whole, of: 'search' };
        }
        for (const format of ['yaml', 'jsonl']) {
          const ran = await typing(exportTranscripts, [], { purpose, format }, 'nl', json);
          yield { ...ran, ...whole, of: 'transcripts' };
        }
      }
    }
  }
  return {
    import: async (file, update) => {
      files.set('/nowhere/in.json', file);
      const done = await typing(importFiles, ['/nowhere/in.json'], update ? { update: 'yes' } : {}, 'en', false);
      return done.exit === 0 ? null : done.text;
    },
    outputs,
    close: () => store?.close(),
  };
};
