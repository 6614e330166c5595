/** Looks through a zip file before anyone unpacks it: what it holds, how large that is, and whether it tells the truth. */
import { inflateRawSync } from 'node:zlib';
import { Failure } from '../messages/failure.ts';

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all parts together, unpacked. */
  readonly unpacked: number;
  /** Unpacked bytes for each packed one, of any part and of all together. */
  readonly ratio: number;
}

const zipLimits: ZipLimits = { entries: 2000, unpacked: 100 * 1024 * 1024, ratio: 200 };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64LocatorSignature = 0x07064b50;

const endLength = 22;
const centralLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const none = 0xffffffff;
const flagEncrypted = 0x0041;
const flagSizesFollow = 0x0008;

/** Every refusal names its reason: a key of the catalogue under `zip.`. */
const refuse = (file: string, reason: string, part = ''): Failure =>
  new Failure(`zip-${reason}`, { file, part });

const endOf = (view: DataView, file: string): number => {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
    throw refuse(file, 'damaged');
  }
  throw refuse(file, 'damaged');
};

const isUnsafe = (name: string): boolean =>
  name === '' ||
  name.startsWith('/') ||
  name.includes('\\') ||
  name.includes('\0') ||
  /^[A-Za-z]:/.test(name) ||
  name.split('/').includes('..');

const entriesOf = (bytes: Uint8Array, view: DataView, file: string, limits: ZipLimits): readonly Entry[] => {
  const end = endOf(view, file);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const isZip64 = end >= 20 && view.getUint32(end - 20, true) === zip64LocatorSignature;
  if (isZip64 || count === 0xffff || size === none || start === none) throw refuse(file, 'zip64');
  const disks = [view.getUint16(end + 4, true), view.getUint16(end + 6, true)];
  if (disks.some((disk) => disk !== 0) || view.getUint16(end + 8, true) !== count)
    throw refuse(file, 'damaged');
  if (count > limits.entries) throw new Failure('zip-entries', { file, count, most: limits.entries });
  if (start + size !== end) throw refuse(file, 'damaged');
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + centralLength > end || view.getUint32(at, true) !== centralSignature)
      throw refuse(file, 'damaged');
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw refuse(file, 'damaged');
    const name = new TextDecoder().decode(
      bytes.subarray(at + centralLength, at + centralLength + nameLength),
    );
    if ((view.getUint16(at + 8, true) & flagEncrypted) !== 0) throw refuse(file, 'encrypted', name);
    const [packed, unpacked, offset] = [
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
      view.getUint32(at + 42, true),
    ];
    if (packed === none || unpacked === none || offset === none) throw refuse(file, 'zip64');
    entries.push({ name, method: view.getUint16(at + 10, true), packed, unpacked, offset });
    at = next;
  }
  if (at !== end) throw refuse(file, 'damaged');
  return entries;
};

const checkNames = (entries: readonly Entry[], file: string): void => {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (isUnsafe(name)) throw refuse(file, 'name', name.replaceAll('\0', ''));
    if (seen.has(name.toLowerCase())) throw refuse(file, 'twice', name);
    seen.add(name.toLowerCase());
  }
};

const checkSizes = (entries: readonly Entry[], file: string, limits: ZipLimits): void => {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    packed += entry.packed;
    unpacked += entry.unpacked;
    if (entry.unpacked > limits.ratio * entry.packed) throw refuse(file, 'bomb', entry.name);
  }
  const mega = Math.floor(limits.unpacked / 1024 / 1024);
  if (unpacked > limits.unpacked) throw new Failure('zip-large', { file, most: mega });
  if (unpacked > limits.ratio * packed) throw refuse(file, 'bomb');
};

/** Where the packed bytes of an entry stand, once its own header says the same as the directory. */
const dataOf = (
  bytes: Uint8Array,
  view: DataView,
  entry: Entry,
  file: string,
): readonly [start: number, end: number] => {
  const { name, method, packed, unpacked, offset } = entry;
  if (offset + localLength > view.byteLength || view.getUint32(offset, true) !== localSignature)
    throw refuse(file, 'damaged', name);
  const flags = view.getUint16(offset + 6, true);
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + localLength + nameLength + view.getUint16(offset + 28, true);
  const ownName = new TextDecoder().decode(
    bytes.subarray(offset + localLength, offset + localLength + nameLength),
  );
  const sizes = [view.getUint32(offset + 18, true), view.getUint32(offset + 22, true)];
  const sameSizes =
    (sizes[0] === packed && sizes[1] === unpacked) ||
    ((flags & flagSizesFollow) !== 0 && sizes.every((size) => size === 0));
  if ((flags & flagEncrypted) !== 0) throw refuse(file, 'encrypted', name);
  if (ownName !== name || view.getUint16(offset + 8, true) !== method || !sameSizes)
    throw refuse(file, 'lies', name);
  if (start + packed > view.byteLength) throw refuse(file, 'damaged', name);
  return [start, start + packed];
};

const unpack = (packed: Uint8Array, { name, method, unpacked }: Entry, file: string): Uint8Array => {
  if (method === 0) return packed;
  if (method !== 8) throw refuse(file, 'method', name);
  if (unpacked === 0 && packed.length <= 2) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw refuse(file, tooLarge ? 'lies' : 'damaged', name);
  }
};

/**
 * The parts of a zip by name, each unpacked to exactly the size that it was said to have. Throws a Failure for anything
 * else: too many parts, too large, unsafe or double names, parts that overlap, encryption, zip64, false headers.
 */
export const guardZip = (
  bytes: Uint8Array,
  file: string,
  limits: ZipLimits = zipLimits,
): ReadonlyMap<string, Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < endLength) throw refuse(file, 'damaged');
  const entries = entriesOf(bytes, view, file, limits);
  checkNames(entries, file);
  checkSizes(entries, file, limits);
  const parts = new Map<string, Uint8Array>();
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const [start, end] = dataOf(bytes, view, entry, file);
    if (entry.offset < free) throw refuse(file, 'overlap', entry.name);
    free = end;
    const part = unpack(bytes.subarray(start, end), entry, file);
    if (part.length !== entry.unpacked) throw refuse(file, 'lies', entry.name);
    parts.set(entry.name, part);
  }
  return parts;
};
