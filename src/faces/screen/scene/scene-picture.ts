/** The whole window of a conversation: header, question, probes, what is typed, and the keys; the typing has room first. */
import type { Say } from '../../../messages/speech.ts';
import type { Paper, Picture, Row } from '../../canvas.ts';
import type { Scene } from '../../face.ts';
import type { Drawn, Field, Hint } from '../field.ts';
import { footerRow } from '../footer-row.ts';
import { remembered } from '../remembered.ts';
import { cut, span } from '../rows.ts';
import { isCompact, tooSmall, tooSmallPicture } from '../too-small.ts';
import { type Clock, headerRow } from './header.ts';
import type { Panel } from './panel.ts';
import { nextProbe, probeRows, probesOf } from './probes.ts';
import { inset, questionParts } from './question-rows.ts';

export interface SceneView {
  readonly scene: Scene;
  readonly clock: Clock;
  /** Whether the interview has just come to this phase: then what is read aloud in it is shown. */
  readonly entered: boolean;
  /** Whether anything was typed: then what was read aloud gives way first. */
  readonly begun: boolean;
  readonly field: Omit<Field<unknown>, 'press'>;
  readonly panel: Panel | null;
  /** Said under the answer, such as why it cannot stand. */
  readonly notice: readonly string[];
}

/** Rows of what is answered: of a text that is not begun the caret and one more, while one reads aloud. */
const leastFor = ({ field, begun }: SceneView): number => (field.typed() === null || begun ? 3 : 2);

export const scenePicture = (view: SceneView, paper: Paper): Picture => {
  const { scene, clock, panel } = view;
  if (tooSmall(paper)) {
    const kept = clock.saved === null ? 'unsaved' : scene.session === null ? 'nothing' : 'saved';
    return tooSmallPicture(scene.say, kept, paper, view.notice);
  }
  const compact = isCompact(paper);
  const head = headOf(scene, Math.floor(clock.spent / 1000), clock.saved, compact, paper);
  const notice = view.notice.flatMap((line) => inset(line, paper, 'accent'));
  const said = fitted(notice, Math.max(2, Math.floor(paper.rows / 4)), paper);
  const foot = [...said, keysRow(scene.say, view.field.hints, panel?.field.hints ?? null, compact, paper)];
  const room = paper.rows - head.length - foot.length;
  const body = panel === null ? answerBody(view, room, compact, paper) : panelBody(view, panel, room, paper);
  const blanks = Array.from({ length: Math.max(0, room - body.rows.length) }, (): Row => []);
  return {
    rows: [...head, ...body.rows.slice(0, room), ...blanks, ...foot],
    caret: body.caret === null ? null : { ...body.caret, row: body.caret.row + head.length },
  };
};

/** `spent` in seconds: a clock that runs makes it anew no sooner than that. */
const headOf = remembered(
  (scene: Scene, spent: number, saved: Clock['saved'], compact: boolean, paper: Paper): readonly Row[] => [
    headerRow(scene, { spent: spent * 1000, saved }, paper),
    ...(compact ? [] : [[span(paper.signs.rule.repeat(paper.columns), 'dim')]]),
  ],
);

/** Under rows of its own, one column from the edge. */
const placed = (
  above: readonly Row[],
  field: Pick<Field<unknown>, 'draw'>,
  rows: number,
  paper: Paper,
): Drawn => {
  const drawn = field.draw({ ...paper, columns: paper.columns - 1, rows: Math.max(1, rows) });
  const { caret } = drawn;
  return {
    rows: [...above, ...drawn.rows.map((row): Row => [span(' '), ...row])],
    caret: caret === null ? null : { row: caret.row + above.length, column: caret.column + 1 },
  };
};

const answerBody = (view: SceneView, room: number, compact: boolean, paper: Paper): Drawn => {
  const { scene, entered, begun } = view;
  const most = Math.max(1, room - leastFor(view));
  const top =
    topsOf(scene, entered, begun, compact, paper).find((rows) => rows.length <= most) ??
    topCut(view, most, paper);
  return placed(top, view.field, room - top.length, paper);
};

/** From generous to scarce. */
const topsOf = remembered(
  (
    scene: Scene,
    entered: boolean,
    begun: boolean,
    compact: boolean,
    paper: Paper,
  ): readonly (readonly Row[])[] => {
    const { place, aloud, mark, question } = questionParts(scene, entered, paper);
    const probes = probesOf(scene);
    const all = probeRows(probes, paper);
    const one = probeRows(nextProbe(probes), paper);
    const apart = (rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [] : [...rows, []]);
    const asked = [...mark, ...question];
    const scarce = [
      ...(begun ? [[...place, ...asked, ...one]] : []),
      [...place, ...aloud, ...asked, ...one],
      [...place, ...aloud, ...asked],
      ...(aloud.length === 0 ? [] : [[...aloud, ...asked]]),
      ...(begun ? [[...place, ...asked]] : []),
    ];
    if (compact) return scarce;
    return [
      [...place, ...apart(aloud), ...asked, [], ...apart(all)],
      [...place, ...aloud, ...asked, ...all, []],
      ...(begun ? [[...place, ...asked, ...all, []]] : []),
      ...scarce,
    ];
  },
);

/** The question whole if it can be; of what comes before it as much as there is room for: what is read aloud is also in the help. */
const topCut = ({ scene, entered, begun }: SceneView, most: number, paper: Paper): readonly Row[] => {
  const { place, aloud, mark, question } = questionParts(scene, entered, paper);
  const asked = [...mark, ...question];
  const before = begun || aloud.length === 0 ? place : aloud;
  const left = most - asked.length;
  return left < 1 ? fitted(asked, most, paper) : [...fitted(before, left, paper), ...asked];
};

/** At most so many, with a sign that more was there. */
const fitted = (rows: readonly Row[], most: number, paper: Paper): readonly Row[] => {
  if (rows.length <= most) return rows;
  const last = (rows[most - 1] ?? []).map(({ text }) => text).join('');
  const style = rows[most - 1]?.at(-1)?.style ?? 'plain';
  const shortened = cut(
    `${last} ${(rows[most]?.map(({ text }) => text).join('') ?? '').trimStart()}`,
    paper.columns - 1,
    paper,
  );
  return most < 1 ? [] : [...rows.slice(0, most - 1), [span(shortened, style)]];
};

const panelBody = (view: SceneView, panel: Panel, room: number, paper: Paper): Drawn => {
  const { scene, field } = view;
  const head = [
    ...inset(panel.title, paper, 'strong'),
    ...panel.lines.flatMap((line) => inset(line, paper, 'dim')),
  ];
  const air: readonly Row[] = room >= 12 ? [[]] : [];
  const { question } = questionParts(scene, false, paper);
  const beside = panel.under === 'answer' && room >= 14;
  const asked = panel.under === 'alone' ? [] : [...fitted(question, room >= 10 ? 2 : 1, paper), ...air];
  const answer = beside ? placed([], field, Math.floor(room / 3), paper).rows : [];
  const rule = beside ? [[span(paper.signs.rule.repeat(paper.columns), 'dim')]] : [];
  const above = [
    ...asked,
    ...answer,
    ...rule,
    ...fitted(head, Math.max(1, Math.floor(room / 2)), paper),
    ...air,
  ];
  return placed(above, panel.field, room - above.length, paper);
};

/** At most five; where there is little room the most useful three. `over`: of the sheet over the answer, where there is one. */
const keysRow = remembered(
  (say: Say, own: readonly Hint[], over: readonly Hint[] | null, compact: boolean, paper: Paper): Row => {
    if (over !== null) return footerRow([...over, ['Esc', say('screen.key.close')]], paper);
    const back: Hint = ['Shift+Tab', say('screen.key.back')];
    const more: Hint = ['Esc', say('screen.key.more')];
    if (compact) return footerRow([...own.slice(0, 1), back, more], paper);
    const note: readonly Hint[] = own.length < 3 ? [['Tab', say('screen.key.note')]] : [];
    return footerRow([...own.slice(0, 1), back, ...note, ...own.slice(1), more], paper);
  },
);
