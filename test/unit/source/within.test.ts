import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, type ScalarNode } from '../../../src/source/node.ts';
import { offsetOf, placesIn } from '../../../src/source/places.ts';
import { placeWithin } from '../../../src/source/within.ts';
import { readYaml } from '../../../src/source/yaml.ts';

const scalar = (text: string): ScalarNode => {
  const { value } = readYaml(text);
  const found = value?.kind === 'map' ? entryOf(value, 'when')?.value : undefined;
  if (found?.kind !== 'scalar') throw new Error(text);
  return found;
};

describe('a character within a text', () => {
  it.each([
    ['plain', 'when: a and X', '1:13'],
    ['plain over two lines', 'when: a and\n  b or X', '2:8'],
    ['single quotes', "when: 'a = ''b'' X'", '1:18'],
    ['double quotes', 'when: "a = \\"b\\" X"', '1:18'],
    ['escapes', 'when: "\\u0041\\x42\\t\\U0001F600 X"', '1:31'],
    ['a space before an escaped tab', 'when: "a \\t b X"', '1:15'],
    ['a line end hidden by a backslash', 'when: "a\\\n   b X"', '2:6'],
    ['double quotes over lines', 'when: "a\n  b\n\n  X"', '4:3'],
    ['a block', 'when: |\n  a and\n  b X\n', '3:5'],
    ['a block with a hint and a comment', 'when: |2- # zo\n    a\n  X\n', '3:3'],
    ['a block that begins with an empty line', 'when: |\n\n  a\n    X\n', '4:5'],
    ['a folded block', 'when: >\n  a and\n  b or\n\n  X\n', '5:3'],
    ['in a map', '{q: 1, when: "a X"}', '1:17'],
    ['deeper', '# eerst\n\nwhen:   a  X', '3:12'],
    ['after a CRLF', 'q: 1\r\nwhen: |\r\n  a\r\n  X\r\n', '4:3'],
  ])('%s', (_, text, place) => {
    const node = scalar(text);
    const from = node.text.indexOf('X');
    const { line, column, length } = placeWithin(text, node, from, from + 1);
    expect(`${line}:${column}`).toBe(place);
    expect(length).toBe(1);
  });

  it('stands where it stands, however it is quoted', () => {
    const word = fc.stringMatching(/^[a-z'"\\é😀]{1,6}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.boolean(), (words, double) => {
        const content = `${words.join(' ')} X`;
        const quoted = double ? JSON.stringify(content) : `'${content.replaceAll("'", "''")}'`;
        const text = `when: ${quoted}\n`;
        const node = scalar(text);
        expect(node.text).toBe(content);
        const at = text.indexOf('X');
        expect(placeWithin(text, node, content.length - 1, content.length)).toEqual({
          line: 1,
          column: at + 1,
          length: 1,
        });
        const whole = placeWithin(text, node, 0, content.length);
        expect(text.slice(whole.column - 1, whole.column - 1 + (whole.length ?? 0))).toBe(
          quoted.slice(1, -1),
        );
      }),
    );
  });

  it('turns places into offsets and back', () => {
    const text = 'een\ntwee\n\ndrie';
    for (let offset = 0; offset <= text.length; offset++)
      expect(offsetOf(text, placesIn(text)(offset))).toBe(offset);
  });
});
