/** A workbook from anywhere is looked through before it is unpacked: bombs, lies and unsafe names are refused. */
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guardZip } from '../../../src/exchange/zip-guard.ts';
import { Failure } from '../../../src/messages/failure.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const refusal = (bytes: Uint8Array, limits?: Parameters<typeof guardZip>[2]): string => {
  try {
    guardZip(bytes, 'form.xlsx', limits);
    return 'opened';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
};

const zip = (parts: Zippable): Uint8Array => zipSync(parts, { mtime: new Date(2026, 0, 1) });
const plain = (): Uint8Array =>
  zip({ 'a.txt': text('a few words, a few words, a few words'), 'b/c.txt': [text('stored'), { level: 0 }] });

/** The bytes with these written over them at every place where `find` stands. */
const changed = (
  bytes: Uint8Array,
  change: (view: DataView, end: number, central: number) => void,
): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  change(view, end, view.getUint32(end + 16, true));
  return copy;
};

const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const [old, fresh] = [Buffer.from(from), Buffer.from(to)];
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(old); at >= 0; at = copy.indexOf(old, at + 1)) fresh.copy(copy, at);
  return new Uint8Array(copy);
};

describe('guardZip', () => {
  it('gives every part of a sound file, whole', () => {
    const parts = guardZip(plain(), 'form.xlsx');
    expect([...parts].map(([name, part]) => [name, new TextDecoder().decode(part)])).toEqual([
      ['a.txt', 'a few words, a few words, a few words'],
      ['b/c.txt', 'stored'],
    ]);
  });

  it('refuses a bomb by its ratio, and by what comes out of it', () => {
    expect(refusal(zip({ 'a.xml': new Uint8Array(1_000_000) }))).toBe('zip-bomb');
    const many = zip(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `${index}.bin`,
          new Uint8Array(3000).map((__, at) => (at * 7919 * (index + 1)) % 251),
        ]),
      ),
    );
    expect(refusal(many, { entries: 2000, unpacked: 100_000, ratio: 200 })).toBe('zip-large');
    expect(refusal(many)).toBe('opened');
  });

  it('refuses more parts than a form has', () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`p${index}`, text('x')]));
    expect(refusal(zip(parts))).toBe('zip-entries');
  });

  it.each(['../x', 'a/../../x', '/etc/x', 'C:/x', 'a\\x', 'c:x'])('refuses a part called %s', (name) => {
    expect(refusal(zip({ [name]: text('x') }))).toBe('zip-name');
  });

  it('refuses two parts of one name, also in other letters', () => {
    expect(refusal(renamed(zip({ 'aa.xml': text('1'), 'ab.xml': text('2') }), 'ab.xml', 'aa.xml'))).toBe(
      'zip-twice',
    );
    expect(refusal(zip({ 'aa.xml': text('1'), 'AA.xml': text('2') }))).toBe('zip-twice');
  });

  it('refuses what the directory or a header says falsely', () => {
    const lie = (offset: number, by: number) =>
      changed(plain(), (view, _, central) =>
        view.setUint32(central + offset, view.getUint32(central + offset, true) + by, true),
      );
    expect(refusal(lie(24, 1))).toBe('zip-lies');
    expect(refusal(lie(24, -1))).toBe('zip-lies');
    expect(refusal(lie(20, -1))).toBe('zip-lies');
    const both = (by: number) =>
      changed(plain(), (view, _, central) => {
        for (const at of [central + 24, 22]) view.setUint32(at, view.getUint32(at, true) + by, true);
      });
    expect(refusal(both(-1))).toBe('zip-lies');
    expect(refusal(both(5))).toBe('zip-lies');
    expect(refusal(changed(plain(), (view) => view.setUint16(8, 0, true)))).toBe('zip-lies');
  });

  it('refuses parts that lie over one another', () => {
    const twice = changed(zip({ 'a.txt': text('one'), 'b.txt': text('one') }), (view, _, central) => {
      view.setUint32(central + 46 + 5 + 42, 0, true);
    });
    expect(['zip-lies', 'zip-overlap']).toContain(refusal(twice));
  });

  it('refuses encryption, zip64 and unknown ways of packing', () => {
    expect(refusal(changed(plain(), (view, _, central) => view.setUint16(central + 8, 1, true)))).toBe(
      'zip-encrypted',
    );
    expect(refusal(changed(plain(), (view) => view.setUint16(6, 1, true)))).toBe('zip-encrypted');
    expect(refusal(changed(plain(), (view, end) => view.setUint16(end + 10, 0xffff, true)))).toBe(
      'zip-zip64',
    );
    expect(
      refusal(changed(plain(), (view, _, central) => view.setUint32(central + 42, 0xffffffff, true))),
    ).toBe('zip-zip64');
    const packed = changed(plain(), (view, _, central) => {
      view.setUint16(8, 12, true);
      view.setUint16(central + 10, 12, true);
    });
    expect(refusal(packed)).toBe('zip-method');
  });

  it('refuses a directory that does not end where the file says', () => {
    expect(refusal(changed(plain(), (view, end) => view.setUint32(end + 12, 5, true)))).toBe('zip-damaged');
    expect(refusal(changed(plain(), (view, end) => view.setUint32(end + 16, 3, true)))).toBe('zip-damaged');
    expect(
      refusal(
        changed(plain(), (view, end) => {
          view.setUint16(end + 8, 1, true);
          view.setUint16(end + 10, 1, true);
        }),
      ),
    ).toBe('zip-damaged');
    expect(refusal(text('PK nothing'))).toBe('zip-damaged');
  });

  it('never does anything but open or refuse, wherever a byte is changed or the file is cut', () => {
    const bytes = plain();
    for (let at = 0; at < bytes.length; at += 1) {
      for (const value of [0, 0xff, (bytes[at] ?? 0) ^ 1]) {
        const copy = bytes.slice();
        copy[at] = value;
        expect(refusal(copy)).toMatch(/^(opened|zip-[a-z0-9]+)$/);
      }
      expect(refusal(bytes.slice(0, at))).toBe('zip-damaged');
    }
  });
});
