/** Writes texts into the YAML of a template, each at its place, and reads the result again before it may be kept. */
import { editYaml, type YamlEdit } from '../../source/edit-yaml.ts';
import type { YamlValue } from '../../source/yaml-pen.ts';
import type { TextChange } from './read-sheet.ts';
import { type TemplateTexts, type TextSlot, textsOfTemplate } from './text-slots.ts';

type Wanted = ReadonlyMap<string, string>;

/** One plain text stays one as long as it has the first language only. */
const wantedValue = (
  { plain, texts }: TextSlot,
  wanted: Wanted,
  [first, ...others]: readonly string[],
): YamlValue => {
  const text = wanted.get(first ?? '') ?? texts[first ?? ''];
  if (!plain) return wanted;
  if (text !== undefined && !others.some((language) => wanted.has(language))) return text;
  return new Map([...Object.entries(texts), ...wanted]);
};

const editOf = (slot: TextSlot, wanted: Wanted, languages: readonly string[]): YamlEdit => {
  const value = wantedValue(slot, wanted, languages);
  switch (slot.form) {
    case 'text':
      return { path: slot.path, value };
    case 'value':
      return { path: slot.path, value: new Map([['label', value]]) };
    case 'bare':
      return {
        path: slot.path,
        value: new Map<string, YamlValue>([
          ['value', slot.value],
          ['label', value],
        ]),
      };
  }
};

/** key → language → text, for the texts that change. */
const bySlot = (changes: readonly TextChange[]): ReadonlyMap<TextSlot, Wanted> => {
  const found = new Map<TextSlot, Map<string, string>>();
  for (const { slot, language, after } of changes) {
    const wanted = found.get(slot) ?? new Map<string, string>();
    found.set(slot, wanted.set(language, after));
  }
  return found;
};

/** Whether the written template says what it said, but for the changes. */
const saysIt = (
  written: TemplateTexts | null,
  { id, languages, slots }: TemplateTexts,
  wanted: ReadonlyMap<TextSlot, Wanted>,
): boolean =>
  written?.id === id &&
  languages.every((language) => written.languages.includes(language)) &&
  written.slots.length === slots.length &&
  slots.every((slot, at) => {
    const now = written.slots[at];
    const texts = new Map([...Object.entries(slot.texts), ...(wanted.get(slot) ?? [])]);
    return (
      now?.key === slot.key &&
      Object.keys(now.texts).length === texts.size &&
      [...texts].every(([language, text]) => now.texts[language] === text)
    );
  });

/**
 * `source` with the changes in it and `newLanguages` among its languages, all else byte for byte as it was. Null when
 * it would not read back as exactly these texts: then nothing may be written.
 */
export const writeTexts = (
  source: string,
  template: TemplateTexts,
  changes: readonly TextChange[],
  newLanguages: readonly string[],
): string | null => {
  const wanted = bySlot(changes);
  const languages = [...template.languages, ...newLanguages];
  const edits = [
    ...newLanguages.map((value, at) => ({ path: ['languages', template.languages.length + at], value })),
    ...[...wanted].map(([slot, texts]) => editOf(slot, texts, languages)),
  ];
  if (edits.length === 0) return source;
  const written = editYaml(source, edits);
  return saysIt(textsOfTemplate(written), template, wanted) ? written : null;
};
