/** What every part of an inquiry report draws on: the evidence, the trace, and how to name what is in them. */
import type { Evidence, EvidentRecord, SettingGroup } from '../evidence/evidence.ts';
import { practiceKey } from '../harvest/practices.ts';
import type { Language, Say } from '../messages/speech.ts';
import type { Text } from '../template/template.ts';
import type { Finding, Trace, TracedPractice } from '../trace/trace.ts';
import { nameOfGroup } from './group-name.ts';

export interface ReportContext {
  readonly evidence: Evidence;
  readonly trace: Trace;
  readonly say: Say;
  readonly language: Language;
  /** How a setting, by its id or its group's, may be named here. */
  readonly groupOf: (setting: string) => SettingGroup;
  /** Titles of templates by their id; one that is not there goes by its id. */
  readonly templates: ReadonlyMap<string, Text>;
}

/** Whether counts and names here could point at a small group of people. */
export const isDiscreet = ({ evidence }: ReportContext): boolean =>
  evidence.purpose !== 'working' && evidence.places.groups.some((group) => group.small);

/** The name of a setting, or of the group it is shown in; null when it has none here. */
export const placeName = ({ groupOf, say }: ReportContext, setting: string | null): string | null => {
  if (setting === null) return null;
  const group = groupOf(setting);
  return group.label === 'elsewhere' ? say('report.where.elsewhere') : group.name;
};

/** Names of several settings, each once; small ones that have no name here come last, as one. */
const placeNames = (context: ReportContext, settings: readonly string[]): string => {
  const names = settings.map((id) => placeName(context, id));
  const known = names.filter((name) => name !== null);
  return [
    ...new Set([...known, ...(known.length < names.length ? [context.say('report.where.hidden')] : [])]),
  ].join(', ');
};

/** A setting in a sentence: one by its name, one of several that are shown together as a place among them. */
const placePhrase = (context: ReportContext, setting: string): string => {
  const { label, name } = context.groupOf(setting);
  return label === 'setting' && name !== null
    ? name
    : context.say(`report.place.${label}`, { name: name ?? '' });
};

const groupNames = ({ evidence, language }: ReportContext, groups: readonly string[]): string =>
  groups.map((id) => nameOfGroup(evidence.inquiry, id, language)).join(', ');

/** A fact that names a setting, a group or a person by its id, as a reader may know it here. */
const factFor = (context: ReportContext, name: string, value: string | number): string | number => {
  const ids = String(value).split(', ');
  switch (name) {
    case 'setting':
      return placePhrase(context, String(value));
    case 'settings':
      return placeNames(context, ids);
    case 'group':
    case 'groups':
      return groupNames(context, ids);
    case 'teller':
      return context.evidence.purpose === 'working' ? value : context.say('report.by.someone');
    default:
      return value;
  }
};

/** Where several settings are, each place once: in De Brink and Veldwijk, and at Het Dorpsplein. */
const whereabouts = ({ groupOf, say, language }: ReportContext, settings: readonly string[]): string => {
  const and = new Intl.ListFormat(language);
  const groups = settings.map(groupOf);
  const labels = [...new Set(groups.map(({ label }) => label))];
  const named = (label: SettingGroup['label']): string => {
    const names = groups.filter((group) => group.label === label).map(({ name }) => name ?? '');
    return say(`report.whereabouts.${label}`, { name: and.format(new Set(names)) });
  };
  return and.format(labels.map(named));
};

/** Settings to go to of which some are small: how many there are would say how many others are in use. */
const sayGrouped = (context: ReportContext, { code, params }: Finding): string | null => {
  const key = `report.grouped.${code}`;
  const settings = String(params['settings'] ?? '').split(', ');
  return context.say.knows(key) && settings.some((id) => context.groupOf(id).small)
    ? context.say(key, { where: whereabouts(context, settings) })
    : null;
};

/** A finding of the trace as a sentence, with names for its ids; a code that the catalogue lacks is a defect and throws. */
export const sayFinding = (context: ReportContext, finding: Finding): string => {
  const { code, params } = finding;
  if (!context.say.knows(code)) throw new Error(`no message ${code}`);
  const named = Object.entries(params).map(([name, value]) => [name, factFor(context, name, value)] as const);
  return sayGrouped(context, finding) ?? context.say(code, Object.fromEntries(named));
};

export const rungName = (say: Say, rung: TracedPractice['rung']): string => say(`trace.rung.${rung}`);

/** Records of each practice by its key, in the order of sessions; what belongs to no practice is left out. */
export const recordsByPractice = (evidence: Evidence): ReadonlyMap<string, readonly EvidentRecord[]> => {
  const keys = new Map(
    evidence.practices.flatMap(({ name, aliases }) =>
      aliases.map((alias) => [practiceKey(alias), practiceKey(name)] as const),
    ),
  );
  const byKey = new Map<string, EvidentRecord[]>();
  for (const record of evidence.records) {
    if (record.practice === null) continue;
    const named = practiceKey(record.practice);
    const key = keys.get(named) ?? named;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [record]);
    else known.push(record);
  }
  return byKey;
};
