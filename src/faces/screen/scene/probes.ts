/** The probes of a question, dim beside the conversation; what was asked is ticked. */
import type { Paper, Row } from '../../canvas.ts';
import type { Scene } from '../../face.ts';
import { questionHeard } from '../../words/headline-words.ts';
import { read } from '../../words/reading.ts';
import { rowsOf, span } from '../rows.ts';

const most = 9;

export interface ProbeShown {
  readonly number: number;
  readonly text: string;
  readonly ticked: boolean;
}

export const probesOf = (scene: Scene): readonly ProbeShown[] =>
  (questionHeard(scene)?.probes ?? []).slice(0, most).map((probe, index) => ({
    number: index + 1,
    text: read(scene, probe),
    ticked: scene.ticked.includes(index),
  }));

/** Each wraps under its own words. */
export const probeRows = (probes: readonly ProbeShown[], paper: Paper): readonly Row[] => {
  const { signs } = paper;
  return probes.flatMap(({ text, ticked }) =>
    rowsOf(text, { ...paper, columns: paper.columns - 6 }, 'dim').map((row, index) => [
      span(index === 0 ? `   ${ticked ? signs.tick : signs.dot} ` : '     ', 'dim'),
      ...row,
    ]),
  );
};

/** Where there is little room: the first that was not asked yet. */
export const nextProbe = (probes: readonly ProbeShown[]): readonly ProbeShown[] => {
  const open = probes.find(({ ticked }) => !ticked);
  return open === undefined ? [] : [open];
};
