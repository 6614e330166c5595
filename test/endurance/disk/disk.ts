/** A disk as a power cut leaves it: what was synced is there, of what was not any part may be. */
import { dirname } from 'node:path';
import type { Chance } from '../length.ts';

/** What a program did to files; paths are absolute, offsets and sizes in bytes. */
export type Deed =
  | { readonly deed: 'open'; readonly path: string; readonly creates: boolean }
  | { readonly deed: 'folder'; readonly path: string }
  | { readonly deed: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly deed: 'cut'; readonly path: string; readonly size: number }
  | { readonly deed: 'sync'; readonly path: string }
  | { readonly deed: 'rename'; readonly path: string; readonly to: string }
  | { readonly deed: 'remove'; readonly path: string };

type Change = Extract<Deed, { readonly deed: 'write' | 'cut' }>;

/** A file by what it holds; a name is something else. */
interface Holding {
  synced: Buffer;
  pending: Change[];
}

/** `null`: no more of that name. */
interface Naming {
  readonly path: string;
  readonly holding: Holding | null;
}

export interface Disk {
  readonly did: (deed: Deed) => void;
  /** Only what was synced. */
  readonly atWorst: () => ReadonlyMap<string, Buffer>;
  /** Besides that any part of the rest, torn at sectors. */
  readonly atRandom: (chance: Chance) => ReadonlyMap<string, Buffer>;
}

const sector = 512;

/** `root` is there, with these files in it, as is all above it; a path outside it is no concern of this disk. */
export const diskOf = (root: string, files: ReadonlyMap<string, Buffer>): Disk => {
  const holdingOf = (bytes: Buffer): Holding => ({ synced: bytes, pending: [] });
  const synced = new Map([...files].map(([path, bytes]) => [path, holdingOf(bytes)]));
  const names = new Map(synced);
  let namings: Naming[] = [];
  const name = (path: string, holding: Holding | null): void => {
    if (holding === null) names.delete(path);
    else names.set(path, holding);
    namings.push({ path, holding });
  };
  const settle = (folder: string): void => {
    for (const naming of namings.filter(({ path }) => dirname(path) === folder)) enactNaming(synced, naming);
    namings = namings.filter(({ path }) => dirname(path) !== folder);
  };
  const did = (deed: Deed): void => {
    if (!deed.path.startsWith(`${root}/`) && deed.path !== root) return;
    const holding = names.get(deed.path);
    switch (deed.deed) {
      case 'open':
        if (holding === undefined && deed.creates) name(deed.path, holdingOf(Buffer.alloc(0)));
        break;
      case 'folder':
        name(deed.path, holdingOf(Buffer.alloc(0)));
        break;
      case 'write':
      case 'cut':
        if (holding === undefined) throw new Error(`written before it was made: ${deed.path}`);
        if (deed.deed === 'write' && Number.isNaN(deed.at)) {
          throw new Error(`written nobody knows where: ${deed.path}`);
        }
        holding.pending.push(deed);
        break;
      case 'sync':
        if (holding !== undefined) {
          holding.synced = withChanges(holding.synced, holding.pending);
          holding.pending = [];
        }
        settle(deed.path);
        break;
      case 'rename':
        name(deed.to, holding ?? null);
        name(deed.path, null);
        break;
      case 'remove':
        name(deed.path, null);
        break;
    }
  };
  return {
    did,
    atWorst: () => reachable(root, synced, ({ synced: bytes }) => bytes),
    atRandom(chance) {
      const found = new Map(synced);
      for (const naming of namings.slice(0, chance.below(namings.length + 1))) enactNaming(found, naming);
      return reachable(root, found, ({ synced: bytes, pending }) =>
        withChanges(bytes, someOf(pending, chance)),
      );
    },
  };
};

const enactNaming = (names: Map<string, Holding>, { path, holding }: Naming): void => {
  if (holding === null) names.delete(path);
  else names.set(path, holding);
};

/** What can be found from the root: a file in a folder whose own name was lost is lost with it. */
const reachable = (
  root: string,
  names: ReadonlyMap<string, Holding>,
  bytesOf: (holding: Holding) => Buffer,
): ReadonlyMap<string, Buffer> => {
  const isThere = (folder: string): boolean =>
    folder === root || (names.has(folder) && isThere(dirname(folder)));
  return new Map(
    [...names]
      .filter(([path]) => isThere(dirname(path)))
      .map(([path, holding]) => [path, bytesOf(holding)] as const),
  );
};

const withChanges = (before: Buffer, changes: readonly Change[]): Buffer => {
  const size = changes.reduce(
    (most, change) => Math.max(most, change.deed === 'write' ? change.at + change.bytes.length : 0),
    before.length,
  );
  const after = Buffer.alloc(size);
  before.copy(after);
  let end = before.length;
  for (const change of changes) {
    if (change.deed === 'write') {
      change.bytes.copy(after, change.at);
      end = Math.max(end, change.at + change.bytes.length);
    } else {
      after.fill(0, change.size);
      end = change.size;
    }
  }
  return after.subarray(0, end);
};

/** Each change may have come through or not, and of a write each sector. */
const someOf = (changes: readonly Change[], chance: Chance): readonly Change[] =>
  changes.flatMap((change): readonly Change[] => {
    if (change.deed === 'cut') return chance.percent(50) ? [change] : [];
    const share = chance.below(3) * 50;
    const sectors: Change[] = [];
    for (let from = 0; from < change.bytes.length; ) {
      const to = from + sector - ((change.at + from) % sector);
      if (chance.percent(share)) {
        sectors.push({ ...change, at: change.at + from, bytes: change.bytes.subarray(from, to) });
      }
      from = to;
    }
    return sectors;
  });
