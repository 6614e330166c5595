/** Reads what strace, or our own recorder, wrote down of a run: deeds to files and what went to the screen, in order. */
import { resolve } from 'node:path';
import type { Deed } from './disk.ts';

export type Traced = Deed | { readonly deed: 'shown'; readonly bytes: Buffer };

/** Throws on a call it does not know: a deed that is overlooked would be a proof of nothing. */
export function* readTrace(trace: string): IterableIterator<Traced> {
  const halves = new Map<string, string>();
  for (const line of trace.split('\n')) {
    const [, process = '', rest = ''] = /^(\d+) +(.*)$/s.exec(line) ?? [];
    if (rest.endsWith('<unfinished ...>')) {
      halves.set(process, rest.slice(0, -'<unfinished ...>'.length).trimEnd());
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/s.exec(rest);
    const call = resumed === null ? rest : `${halves.get(process) ?? ''}${resumed[1]}`;
    const deed = deedOf(call);
    if (deed !== null) yield deed;
  }
}

const hex = '((?:\\\\x[0-9a-f]{2})*)';
const quoted = new RegExp(`"${hex}"`, 'g');
const onFile = new RegExp(`^(-?\\d+|AT_FDCWD)<${hex}(?:\\(deleted\\))?>`);

const bytesOf = (escaped: string): Buffer => Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
const pathOf = (escaped: string): string => bytesOf(escaped).toString('utf8');

const deedOf = (call: string): Traced | null => {
  const parts = /^(\w+)\((.*)\) += +(-?\d+)/s.exec(call);
  if (parts === null) return null;
  const [, name = '', args = '', result = ''] = parts;
  if (Number(result) < 0) return null;
  const [, , file = ''] = onFile.exec(args) ?? [];
  const path = pathOf(file);
  const texts = [...args.matchAll(quoted)].map(([, escaped = '']) => escaped);
  const named = texts.map((text) => resolve(path === '' ? '/' : path, pathOf(text)));
  const [first = '', second = ''] = named;
  const last = Number(/, (\d+)$/.exec(args)?.[1] ?? Number.NaN);
  switch (name) {
    case 'open':
    case 'openat':
    case 'creat':
      return { deed: 'open', path: first, creates: name === 'creat' || args.includes('O_CREAT') };
    case 'mkdir':
    case 'mkdirat':
      return { deed: 'folder', path: first };
    case 'pwrite64':
    case 'pwritev': {
      const bytes = Buffer.concat(texts.map(bytesOf)).subarray(0, Number(result));
      return { deed: 'write', path, at: last, bytes };
    }
    case 'write':
    case 'writev':
      return path.startsWith('/dev/')
        ? { deed: 'shown', bytes: Buffer.concat(texts.map(bytesOf)) }
        : { deed: 'write', path, at: Number.NaN, bytes: Buffer.alloc(0) };
    case 'fsync':
    case 'fdatasync':
      return { deed: 'sync', path };
    case 'ftruncate':
      return { deed: 'cut', path, size: last };
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return { deed: 'rename', path: first, to: second };
    case 'unlink':
    case 'unlinkat':
    case 'rmdir':
      return { deed: 'remove', path: first };
    default:
      throw new Error(`a call that was not to be traced: ${call.slice(0, 200)}`);
  }
};
