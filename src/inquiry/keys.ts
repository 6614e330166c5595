/** What inquiry.yaml may hold: the table of its keys, from which it is read and its docs are made. */

import { isDay } from '../source/day.ts';
import { keysOf, optional, type Read, required } from '../source/keys.ts';
import type { SourceNode } from '../source/node.ts';
import { error } from '../source/problem.ts';
import {
  listOf,
  number,
  oneOf,
  placed,
  type Reader,
  type Shape,
  text,
  whole,
  wordsOf,
  yesNo,
} from '../source/shape.ts';
import { textsIn } from '../source/texts.ts';
import { samplings, sides } from './inquiry.ts';

/** A shape with one more demand. */
const demanding = <T>(shape: Shape<T>, holds: (value: T) => boolean, code: string): Shape<T> => ({
  form: shape.form,
  read: (node, reader: Reader) => {
    const value = shape.read(node, reader);
    if (value === null || holds(value)) return value;
    reader.report(error(code, node.at, wordsOf(node), { key: reader.key, text: wordsOf(node) }));
    return null;
  },
});

const line = demanding(text, (value) => value.trim() !== '' && !value.includes('\n'), 'inquiry-not-a-line');

/** In its own characters: `007` stays `007`. */
const id = demanding(line, (value) => /^[^\s~]\S*$/.test(value), 'inquiry-not-an-id');

/** Where a practice may have been learned, besides a setting. */
const taken = ['outside', 'grew_here', 'unknown'];
const settingId = demanding(id, (value) => !taken.includes(value), 'inquiry-id-taken');

const day = demanding(text, isDay, 'inquiry-not-a-day');
const share = demanding(number, (value) => value > 0 && value <= 1, 'inquiry-not-a-share');
const looksLikeLanguage = /^[a-z]{2,3}$/;
const language = demanding(text, (value) => looksLikeLanguage.test(value), 'inquiry-not-a-language');
const isLanguage = (item: SourceNode): boolean => item.kind === 'scalar' && looksLikeLanguage.test(item.text);

const someOnce = demanding(
  listOf(language),
  (languages) => languages.length > 0 && new Set(languages).size === languages.length,
  'inquiry-languages',
);

/** At least one language, each once; of a list of which no item is a language, only the items are reported. */
export const languageList: Shape<readonly string[]> = {
  form: someOnce.form,
  read: (node, reader) =>
    node.kind === 'list' && node.items.length > 0 && node.items.every((item) => !isLanguage(item))
      ? listOf(language).read(node, reader) && null
      : someOnce.read(node, reader),
};

const settingKeys = {
  id: required(placed(settingId)),
  name: optional(line),
  kind: optional(line),
  area: optional(line),
  people: optional(whole(0)),
  from: optional(day),
  until: optional(placed(day)),
};

const frameKeys = {
  sampling: required(oneOf(samplings)),
  settings: required(listOf(keysOf('setting', settingKeys))),
  drawn: optional(placed(listOf(placed(id)))),
};

const roundKeys = { id: required(placed(id)), from: required(day), to: required(placed(day)) };

const ladderKeys = {
  spreading: optional(share),
  common: optional(placed(share)),
  universal: optional(placed(share)),
  minimum_settings: optional(whole(1)),
  minimum_frame: optional(whole(1)),
  sustained_days: optional(whole(0)),
  decided_by: optional(line),
  decided_on: optional(day),
};

const practiceKeys = {
  name: required(placed(line)),
  aliases: optional(listOf(placed(line))),
  definition: optional(text),
  core: optional(text),
  may_differ: optional(text),
  where: optional(listOf(placed(line))),
};

export const inquiryKeys = (languages: readonly string[]) => ({
  inquiry: required(line),
  topic: required(textsIn(languages)),
  languages: required(languageList),
  frame: optional(keysOf('frame', frameKeys)),
  groups: optional(
    listOf(
      keysOf('group', {
        id: required(placed(id)),
        name: optional(textsIn(languages)),
        priority: optional(yesNo),
      }),
    ),
  ),
  roles: optional(
    listOf(
      keysOf('role', {
        id: required(placed(id)),
        name: optional(textsIn(languages)),
        side: required(oneOf(sides)),
      }),
    ),
  ),
  rounds: optional(listOf(keysOf('round', roundKeys))),
  ladder: optional(keysOf('ladder', ladderKeys)),
  practices: optional(listOf(keysOf('practice', practiceKeys))),
});

/** inquiry.yaml as written: every key there or null, not yet compared with one another. */
export type WrittenInquiry = Read<ReturnType<typeof inquiryKeys>>;
export type WrittenFrame = Read<typeof frameKeys>;
export type WrittenRound = Read<typeof roundKeys>;
export type WrittenLadder = Read<typeof ladderKeys>;
export type WrittenPractice = Read<typeof practiceKeys>;
