/** The YAML language server as an editor runs it: a process of its own, asked over its protocol, without a network. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import { emptyFolder } from '../../support/run-cli.ts';

interface Offered {
  readonly label: string;
  readonly insertText: string;
  /** What the editor shows beside it. */
  readonly about: string;
}

interface Told {
  /** Zero-based, as the protocol counts. */
  readonly line: number;
  /** The characters underlined. */
  readonly text: string;
  readonly message: string;
}

export interface Editor {
  /** Where its files are, `template.schema.json` among them. */
  readonly folder: string;
  /** The words offered at `‸` in the text. */
  readonly complete: (text: string) => Promise<readonly Offered[]>;
  /** What is said of the word at `‸`. */
  readonly hover: (text: string) => Promise<string>;
  readonly diagnose: (text: string) => Promise<readonly Told[]>;
  readonly close: () => void;
}

const require = createRequire(import.meta.url);

const caret = '‸';
const modeline = '# yaml-language-server: $schema=./template.schema.json\n';

const settings = {
  yaml: {
    schemaStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
    format: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
};

const wordsOf = (markup: unknown): string => {
  if (typeof markup === 'string') return markup;
  return typeof markup === 'object' && markup !== null && 'value' in markup ? String(markup.value) : '';
};

interface Item {
  readonly label: string;
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
  readonly documentation?: unknown;
}

interface Diagnostic {
  readonly message: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

const placeOf = (text: string) => {
  const before = text.slice(0, text.indexOf(caret)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

const within = (text: string, { range: { start, end } }: Diagnostic): string => {
  const line = text.split('\n')[start.line] ?? '';
  return line.slice(start.character, start.line === end.line ? end.character : undefined);
};

const stop = (child: ChildProcess): void => {
  child.kill('SIGKILL');
};

/** Starts the server on a folder that holds this schema; `close` ends it. */
export const openEditor = async (schema: string): Promise<Editor> => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'template.schema.json'), schema);
  const server = require.resolve('yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [server, '--stdio'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: join(folder, 'home') },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }) =>
      waiting.get(uri)?.(diagnostics),
  );
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly object[] }) =>
    items.map((item) => ('section' in item && item.section === 'yaml' ? settings.yaml : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'templates' }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: false } },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  let opened = 0;
  /** Opens a text of its own, and gives its address and what the server says of it. */
  const open = async (text: string) => {
    opened += 1;
    const uri = pathToFileURL(join(folder, `t${opened}.yaml`)).href;
    const diagnostics = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return { uri, diagnostics };
  };
  const at = async (method: string, marked: string): Promise<unknown> => {
    const whole = modeline + marked;
    const { uri } = await open(whole.replace(caret, ''));
    return connection.sendRequest(method, { textDocument: { uri }, position: placeOf(whole) });
  };
  const itemsIn = (answer: unknown): readonly Item[] =>
    typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items)
      ? answer.items
      : [];

  return {
    folder,
    complete: async (marked) =>
      itemsIn(await at('textDocument/completion', marked)).map((item) => ({
        label: item.label,
        insertText: item.textEdit?.newText ?? item.insertText ?? '',
        about: wordsOf(item.documentation),
      })),
    hover: async (marked) => {
      const answer = await at('textDocument/hover', marked);
      return typeof answer === 'object' && answer !== null && 'contents' in answer
        ? wordsOf(answer.contents)
        : '';
    },
    diagnose: async (text) => {
      const whole = text.startsWith('# yaml-language-server') ? text : modeline + text;
      const { diagnostics } = await open(whole);
      return (await diagnostics).map((found) => ({
        line: found.range.start.line,
        text: within(whole, found),
        message: found.message,
      }));
    },
    close: () => {
      connection.dispose();
      stop(child);
    },
  };
};
