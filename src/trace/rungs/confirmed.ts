/** When a practice is confirmed: somebody else says so too, it was seen, or a document shows it. */
import type { Ground } from '../ground.ts';
import { isInUse, isNamedDocument, isObservation, isRetelling, type Telling } from '../telling.ts';

/** Speaks of use in a setting: stage 3–7, or a story whose stage was left open; a retelling is nobody's second source. */
const claims = (telling: Telling): boolean =>
  !isRetelling(telling) && (isInUse(telling.stage) || (telling.kind === 'example' && telling.stage === null));

/** No person: whoever held the session. */
const facilitator = null;
type Voice = string | typeof facilitator;

/** Whose word it is; undefined for a document, and when several took part and none was named. */
const voiceOf = (telling: Telling): Voice | undefined => {
  if (telling.toldBy !== null) return telling.toldBy;
  return isObservation(telling) ? facilitator : undefined;
};

/** Settings with the voices that speak of use there; an unnamed voice is nobody's. */
const voicesPerSetting = (tellings: readonly Telling[]): ReadonlyMap<string, ReadonlySet<Voice>> => {
  const voices = new Map<string, Set<Voice>>();
  for (const telling of tellings) {
    const voice = voiceOf(telling);
    if (telling.setting === null || voice === undefined || !claims(telling)) continue;
    const here = voices.get(telling.setting);
    if (here === undefined) voices.set(telling.setting, new Set([voice]));
    else here.add(voice);
  }
  return voices;
};

/**
 * Whether a telling confirms: stage 3–7 and no retelling, by another person than one who spoke of use in the same
 * setting; or an observation by the facilitator where somebody spoke of use; or a document that is named and shows
 * use. Chosen where METHOD.md is silent: an example that its teller's facilitator marked as observed, or shows by a
 * document, confirms itself, for it has two sources.
 */
export const confirms = ({ tellings }: Ground): ((telling: Telling) => boolean) => {
  const voices = voicesPerSetting(tellings);
  return (telling) => {
    if (!isInUse(telling.stage) || isRetelling(telling)) return false;
    if (isNamedDocument(telling)) return true;
    const here = telling.setting === null ? undefined : voices.get(telling.setting);
    if (here === undefined) return false;
    if (isObservation(telling)) return !here.has(facilitator) || here.size > 1;
    return telling.toldBy !== null && (here.size > 1 || !here.has(telling.toldBy));
  };
};
