/** The words of the generated tables in docs/templates.md and docs/sjablonen.md. */
import type { Language } from '../../src/messages/speech.ts';

const english = {
  key: 'key',
  meaning: 'what it says',
  form: 'what it holds',
  example: 'example',
  needed: 'needed',
  type: '`type`',
  of: '`of`',
  captures: '`captures`',
  says: 'what it says',
  todo: 'what to do',
  shown: 'Type what the hint shows.',
  template: 'The template',
  labels: 'Under `labels`',
  phase: 'A phase',
  repeat: 'A repeat',
  question: 'A question',
  option: 'An option',
  yaml: 'What YAML makes of it',
  keys: 'Keys and values',
  conditions: 'Conditions',
  text: 'text',
  texts: 'text, or one for each language',
  number: 'number',
  whole: 'whole number',
  'yes-no': '`true` or `false`',
  condition: 'condition',
  name: 'name',
  list: 'list',
  'keys:labels': 'keys: see `labels`',
  'keys:phase': 'phases',
  'keys:option': 'options',
  'keys:question or repeat': 'questions and repeats',
  'any:over': 'list, `${question}`, `frame.settings` or `practices`',
  'any:from': 'number, or `earlier-sessions`',
  'any:default': 'an answer of this type',
};

type DocsWord = keyof typeof english;

const dutch: Record<DocsWord, string> = {
  key: 'sleutel',
  meaning: 'wat u ermee zegt',
  form: 'wat erin staat',
  example: 'voorbeeld',
  needed: 'verplicht',
  type: '`type`',
  of: '`of`',
  captures: '`captures`',
  says: 'wat er staat',
  todo: 'wat u dan doet',
  shown: 'Typ wat de aanwijzing laat zien.',
  template: 'De vragenlijst',
  labels: 'Onder `labels`',
  phase: 'Een deel van het gesprek (`phases`)',
  repeat: 'Een herhaling',
  question: 'Een vraag',
  option: 'Een mogelijkheid (`options`)',
  yaml: 'Wat YAML ervan maakt',
  keys: 'Sleutels en waarden',
  conditions: 'Voorwaarden',
  text: 'tekst',
  texts: 'tekst, of een per taal',
  number: 'getal',
  whole: 'heel getal',
  'yes-no': '`true` of `false`',
  condition: 'voorwaarde',
  name: 'naam',
  list: 'lijst',
  'keys:labels': 'sleutels: zie `labels`',
  'keys:phase': 'delen van het gesprek',
  'keys:option': 'mogelijkheden',
  'keys:question or repeat': 'vragen en herhalingen',
  'any:over': 'lijst, `${vraag}`, `frame.settings` of `practices`',
  'any:from': 'getal, of `earlier-sessions`',
  'any:default': 'een antwoord van dit type',
};

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: english, nl: dutch };

/** A word of the tables; one that is not there is a defect. */
export const wordIn = (language: Language, word: string): string => {
  const found = words[language][word];
  if (found === undefined) throw new Error(`no word ${word}`);
  return found;
};
