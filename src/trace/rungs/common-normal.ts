/** Whether people say that it has become normal: the four themes of Normalization Process Theory. */
import { type Construct, constructs } from '../../harvest/record.ts';
import { type Judgement, judge } from '../condition.ts';
import type { Ground } from '../ground.ts';
import type { KeptNormalization } from '../telling.ts';

/** In how many settings each theme must be voiced. */
export const voicedSettings = 2;

const holds = (voice: KeptNormalization): boolean =>
  voice.setting !== null && (voice.holds === 'yes' || voice.holds === 'partly');

/** The settings in which a theme was voiced as holding, yes or partly; what was once voiced stays heard. */
export const settingsVoicing = (ground: Ground, theme: Construct): ReadonlySet<string> => {
  const settings = new Set<string>();
  for (const voice of ground.normalizations) {
    if (voice.construct === theme && holds(voice) && voice.setting !== null) settings.add(voice.setting);
  }
  return settings;
};

/** Not met, the code ends in the first theme that lacks voices, such as `trace.common.normal.coherence`. */
export const voicedAsNormal = (ground: Ground): Judgement => {
  const missing = constructs.find((theme) => settingsVoicing(ground, theme).size < voicedSettings);
  return judge(
    'common.normal',
    missing === undefined,
    () => ({
      records: ground.normalizations.filter((voice) => voice.construct !== null && holds(voice)),
      params: { count: missing === undefined ? voicedSettings : settingsVoicing(ground, missing).size },
    }),
    missing ?? 'met',
  );
};
