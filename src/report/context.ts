/** What every part of an inquiry report draws on: the evidence, the trace, and how to name what is in them. */
import type { Evidence, EvidentRecord, SettingGroup } from '../evidence/evidence.ts';
import { practiceKey } from '../harvest/practices.ts';
import { isMessageKey, type Language, type Say } from '../messages/say.ts';
import { textIn } from '../template/template.ts';
import type { Finding, Trace, TracedPractice } from '../trace/trace.ts';

export interface ReportContext {
  readonly evidence: Evidence;
  readonly trace: Trace;
  readonly say: Say;
  readonly language: Language;
  /** How a setting, by its id or its group's, may be named here. */
  readonly groupOf: (setting: string) => SettingGroup;
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

const groupNames = ({ evidence, language }: ReportContext, groups: readonly string[]): string =>
  groups
    .map((id) => evidence.inquiry.groups.find((group) => group.id === id)?.name)
    .map((name, index) =>
      name === undefined ? groups[index] : textIn(name, language, evidence.inquiry.languages[0]),
    )
    .join(', ');

/** A fact that names a setting, a group or a person by its id, as a reader may know it here. */
const factFor = (context: ReportContext, name: string, value: string | number): string | number => {
  const ids = String(value).split(', ');
  switch (name) {
    case 'setting':
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

/** A finding of the trace as a sentence, with names for its ids; a code that the catalogue lacks is a defect and throws. */
export const sayFinding = (context: ReportContext, { code, params }: Finding): string => {
  if (!isMessageKey(code)) throw new Error(`no message ${code}`);
  const named = Object.entries(params).map(([name, value]) => [name, factFor(context, name, value)] as const);
  return context.say(code, Object.fromEntries(named));
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
