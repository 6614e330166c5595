/** In which settings to ask the four questions of normalization. */
import { constructs } from '../../harvest/record.ts';
import type { Ground } from '../ground.ts';
import { settingsVoicing, voicedSettings } from '../rungs/common-normal.ts';

/** One of the candidates when it completes every theme, else the first two; null when there are too few. */
export const settingsForVoices = (
  ground: Ground,
  candidates: readonly string[],
): readonly string[] | null => {
  const voiced = constructs
    .map((theme) => settingsVoicing(ground, theme))
    .filter(({ size }) => size < voicedSettings);
  const enough = candidates.find((setting) =>
    voiced.every((settings) => settings.size === voicedSettings - 1 && !settings.has(setting)),
  );
  if (enough !== undefined) return [enough];
  return candidates.length < voicedSettings ? null : candidates.slice(0, voicedSettings);
};
