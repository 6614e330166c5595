import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { isMessageKey } from '../../../src/messages/say.ts';

const codesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)])
    .flatMap(([, code = '']) => code);

/** Words with a dash in these folders that are no code of a problem. */
const others =
  /^(fastest-|block-|flow-|single-|double-quoted|map-value|seq-|explicit-|seq_|earlier-sessions|one-of$|yes-no$|string-length$)|-end$/;

describe('every problem of a source text or template', () => {
  it('has a sentence in the catalogue', () => {
    const codes = [...codesIn('src/source'), ...codesIn('src/template')].filter(
      (code) => !others.test(code) || isMessageKey(`problem.${code}`),
    );
    expect(codes.length).toBeGreaterThan(60);
    expect(codes.filter((code) => !isMessageKey(`problem.${code}`))).toEqual([]);
  });

  it('says what to type instead', () => {
    const sentences = Object.keys(en).filter((key) => /^problem\.[a-z-]+$/.test(key));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((key) => !isMessageKey(`${key}.hint`))).toEqual([]);
  });
});
