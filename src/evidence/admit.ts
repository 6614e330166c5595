/** The consent door for the whole inquiry: from everything that was kept to what may be used for one purpose. */
import { practiceKey } from '../harvest/practices.ts';
import type { KeptRecord, Words } from '../harvest/record.ts';
import { disguise } from './disguise.ts';
import { mayCount, openDoor, spokenIn } from './door.ts';
import {
  type Evidence,
  type EvidentRecord,
  type Request,
  type Withheld,
  type WithheldReason,
  withheldReasons,
} from './evidence.ts';
import { withoutHiddenNames } from './hidden-names.ts';
import type { KnownPractice, Material } from './material.ts';
import { placesFor } from './places.ts';
import { withoutRefusedQuotes } from './refused-quotes.ts';
import { printableRoles, roleOfTeller, tellersIn } from './roles.ts';

/**
 * What may be used for `request.purpose` (METHOD.md section 6). Records that may not be counted are left out; of the
 * others the words are there only when everyone whose words they are allows it, without the names of small settings.
 */
export const admit = (material: Material, request: Request): Evidence => {
  const { frame: _, ...inquiry } = material.inquiry;
  const places = placesFor(material.inquiry, request.purpose);
  const hide = withoutHiddenNames(places);
  const unquoted = withoutRefusedQuotes(material.quotes, request);
  const door = openDoor(material, request);
  const counts = mayCount(material);
  const judged = material.records.map((record) => ({
    record,
    reason: counts(record) ? door.withholds(spokenIn(record)) : 'nothing-allowed',
  }));
  const counted = judged.filter(({ reason }) => reason !== 'nothing-allowed');
  const told = counted.map(({ record }) => record);
  const { sessions } = material;
  const guise = disguise(material, places, printableRoles(sessions, told), request);
  const roleOf = roleOfTeller(sessions);
  const records = counted.map(({ record, reason }): EvidentRecord => {
    const hasWords = record.told.length > 0;
    return {
      ...guise.record(record),
      words:
        reason === null
          ? eachText(record.words, (text) =>
              hide(guise.named(unquoted(text, record.session), record.session)),
            )
          : {},
      role: guise.role(roleOf(record)),
      withheld: hasWords ? reason : null,
    };
  });
  return {
    purpose: request.purpose,
    teller: request.teller ?? null,
    inquiry,
    places,
    sessions: sessions.map(guise.session),
    records,
    practices: described(material, records, hide),
    tellers: tellersIn(told),
    withheld: tally(judged.flatMap(({ record, reason }) => (record.told.length > 0 ? [reason] : []))),
  };
};

const eachText = (words: Words, shown: (text: string) => string): Words =>
  Object.fromEntries(
    Object.entries(words).map(([capture, said]) => [
      capture,
      typeof said === 'string' ? shown(said) : said.map(shown),
    ]),
  );

/** How many for each reason, in the order of `withheldReasons`. */
export const tally = (reasons: readonly (WithheldReason | null)[]): readonly Withheld[] =>
  withheldReasons
    .map((reason) => ({ reason, count: reasons.filter((one) => one === reason).length }))
    .filter(({ count }) => count > 0);

/** What a practice is: as the group declared it, else as last told in words that may be shown. */
const described = (
  { practices }: Material,
  records: readonly KeptRecord[],
  hide: (text: string) => string,
): readonly KnownPractice[] => {
  const told = new Map<string, Words>();
  for (const { kind, practice, words } of records) {
    if (kind !== 'example' || practice === null) continue;
    const key = practiceKey(practice);
    told.set(key, { ...told.get(key), ...words });
  }
  return practices.map((practice) => {
    const words = told.get(practiceKey(practice.name)) ?? {};
    const text = (declared: string | null, capture: string): string | null => {
      const said = words[capture];
      return declared === null ? (typeof said === 'string' ? said : null) : hide(declared);
    };
    return {
      ...practice,
      definition: text(practice.definition, 'definition'),
      core: text(practice.core, 'core'),
      mayDiffer: text(practice.mayDiffer, 'may_differ'),
    };
  });
};
