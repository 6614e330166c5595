/** Reads inquiry.yaml: what a group declared of its inquiry, with everything that is wrong with it in one go. */
import { otherKind } from '../source/file-kind.ts';
import { readKeys } from '../source/keys.ts';
import { entryOf, type SourceNode } from '../source/node.ts';
import { hasErrors, type Problem, type Reading } from '../source/problem.ts';
import { readYaml } from '../source/yaml.ts';
import { checkInquiry } from './check-inquiry.ts';
import {
  type DeclaredPractice,
  defaultLadder,
  type Frame,
  type Inquiry,
  type Ladder,
  type Round,
  type Text,
} from './inquiry.ts';
import {
  inquiryKeys,
  languageList,
  type WrittenFrame,
  type WrittenInquiry,
  type WrittenLadder,
} from './keys.ts';

/**
 * The inquiry, or null when anything in it is an error; problems are in the order of the file. JSON is YAML too. Only
 * `inquiry`, `topic` and `languages` must be there; a setting without `name` goes by its id, so do groups and roles.
 */
export const readInquiry = (text: string): Reading<Inquiry> => {
  const tree = readYaml(text);
  if (tree.value === null) return { value: null, problems: tree.problems };
  const other = otherKind(tree.value, 'inquiry');
  if (other !== null) return { value: null, problems: [...tree.problems, other] };
  const problems: Problem[] = [...tree.problems];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const written = readKeys(tree.value, inquiryKeys(languagesOf(tree.value)), { key: 'inquiry.yaml', report });
  if (written !== null) checkInquiry(written, report);
  const value = written === null || hasErrors(problems) ? null : inquiryOf(written);
  return { value, problems: problems.sort(byPlace) };
};

const byPlace = (a: Problem, b: Problem): number => a.at.line - b.at.line || a.at.column - b.at.column;

/** The languages that texts may be in; they are read, and reported, once more with the other keys. */
const languagesOf = (tree: SourceNode): readonly string[] => {
  const entry = tree.kind === 'map' ? entryOf(tree, 'languages') : undefined;
  return (entry && languageList.read(entry.value, { key: 'languages', report: () => {} })) ?? ['nl', 'en'];
};

/** Null when a required value is missing, which has then been reported. */
const inquiryOf = (written: WrittenInquiry): Inquiry | null => {
  const [first, ...others] = written.languages ?? [];
  if (written.inquiry === null || written.topic === null || first === undefined) return null;
  const named = (id: string, name: Text | null): Text => name ?? { [first]: id };
  return {
    name: written.inquiry,
    topic: written.topic,
    languages: [first, ...others],
    frame: written.frame === null ? null : frameOf(written.frame),
    groups: (written.groups ?? []).flatMap(({ id, name, priority }) =>
      id === null ? [] : [{ id: id.value, name: named(id.value, name), priority: priority ?? false }],
    ),
    roles: (written.roles ?? []).flatMap(({ id, name, side }) =>
      id === null || side === null ? [] : [{ id: id.value, name: named(id.value, name), side }],
    ),
    rounds: roundsOf(written.rounds),
    ladder: ladderOf(written.ladder),
    practices: practicesOf(written.practices),
  };
};

const frameOf = ({ sampling, settings, drawn }: WrittenFrame): Frame | null =>
  sampling === null || settings === null
    ? null
    : {
        sampling,
        settings: settings.flatMap(({ id, name, kind, area, people, from, until }) =>
          id === null
            ? []
            : [
                {
                  id: id.value,
                  name: name ?? id.value,
                  kind,
                  area,
                  people,
                  from,
                  until: until?.value ?? null,
                },
              ],
        ),
        drawn: drawn?.value.map(({ value }) => value) ?? null,
      };

const roundsOf = (rounds: WrittenInquiry['rounds']): readonly Round[] =>
  (rounds ?? [])
    .flatMap(({ id, from, to }) =>
      id === null || from === null || to === null ? [] : [{ id: id.value, from, to: to.value }],
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));

const ladderOf = (written: WrittenLadder | null): Ladder => ({
  spreading: written?.spreading ?? defaultLadder.spreading,
  common: written?.common?.value ?? defaultLadder.common,
  universal: written?.universal?.value ?? defaultLadder.universal,
  minimumSettings: written?.minimum_settings ?? defaultLadder.minimumSettings,
  minimumFrame: written?.minimum_frame ?? defaultLadder.minimumFrame,
  sustainedDays: written?.sustained_days ?? defaultLadder.sustainedDays,
  decidedBy: written?.decided_by ?? null,
  decidedOn: written?.decided_on ?? null,
});

const practicesOf = (practices: WrittenInquiry['practices']): readonly DeclaredPractice[] =>
  (practices ?? []).flatMap(({ name, aliases, definition, core, may_differ, where }) =>
    name === null
      ? []
      : [
          {
            name: name.value,
            aliases: (aliases ?? []).map(({ value }) => value),
            definition,
            core,
            mayDiffer: may_differ,
            where: (where ?? []).map(({ value }) => value),
          },
        ],
  );
