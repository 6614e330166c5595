/** Holds one output against what was told: what is there and may not be, and what should be there and is not. */
import type { Output } from './typed.ts';
import { facilitator, isSmall, roles, type Village } from './village.ts';
import { type Canary, mayLeave, mustLeave, rolesToPrint, type Told } from './words.ts';

/** What an inquiry report has a place for, of a turn that may be quoted. */
const reported = ['story', 'enabling', 'own_part', 'hindering', 'not_yet', 'what'];

const belongs = (
  { as, kind, capture, searched }: Canary,
  { of, purpose }: Output,
  { rounds }: Village,
): boolean => {
  switch (of) {
    case 'inquiry':
      return (
        rounds === 0 && as === 'answer' && kind === 'words' && capture !== null && reported.includes(capture)
      );
    case 'session':
      return kind === 'words' && capture !== 'learned_from' && (as === 'answer' || as === 'headline');
    case 'transcripts':
      return kind !== 'private' || purpose === 'working';
    case 'search':
      return kind === 'words' && searched;
    case 'trace':
      return false;
  }
};

/** One spelling, on one line, for looking names up. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\\n|\s+/g, ' ')
    .replaceAll('\\', '')
    .toLowerCase();

/** Names that may not be in what leaves the inquiry. */
const secrets = ({ places }: Village, all: readonly Told[], { teller }: Output): readonly string[] => {
  const printable = rolesToPrint(all);
  const people = all.flatMap(({ seats }) => seats.map(({ alias }) => alias));
  return [
    ...places.filter(isSmall).flatMap(({ id, name }) => [id, name]),
    ...people.filter((alias) => alias !== teller),
    ...roles.filter((role) => !printable.has(role)),
    ...all.map(({ id }) => id),
    facilitator,
  ];
};

/** Everything that is wrong with an output, in sentences; `gone` are the words of versions that were replaced. */
export const faultsOf = (
  output: Output,
  village: Village,
  all: readonly Told[],
  gone: ReadonlySet<string>,
): readonly string[] => {
  const { typed, of, purpose, session, text } = output;
  const found = new Set(text.match(/kw\d{5}x/g));
  const leaving = { ...output, counts: of === 'inquiry' || of === 'trace' };
  const faults: string[] = [];
  const fault = (what: string): void => {
    faults.push(`${of} ${typed}: ${what}`);
  };
  for (const told of all) {
    for (const word of told.canaries) {
      const { canary, kind, owners, retold } = word;
      const whose = `${canary} (${kind}, ${word.as} ${word.capture ?? ''} in ${told.id}, told by ${owners.join('+')}${retold.length > 0 ? `, retold by ${retold.join('+')}` : ''})`;
      const here = session === null || session === told.number;
      const may = here && mayLeave(word, leaving, told, all) && !(of === 'trace' && kind !== 'name');
      if (found.has(canary) && !may) fault(`may not hold ${whose}`);
      const must = may && belongs(word, output, village) && mustLeave(word, leaving, told, all);
      if (!found.has(canary) && must) fault(`lacks ${whose}`);
    }
  }
  for (const canary of found) if (gone.has(canary)) fault(`holds ${canary}, which was replaced`);
  if (purpose !== 'working') {
    const read = plain(text);
    for (const secret of secrets(village, all, output)) {
      if (read.includes(plain(secret))) fault(`names ${secret}`);
    }
  }
  return faults;
};
