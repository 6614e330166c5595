/** What is asked, as rows: where it stands, what is read aloud before it, and the question itself. */
import { excerpt } from '../../../source/excerpt.ts';
import type { Paper, Row, Style } from '../../canvas.ts';
import type { Scene } from '../../face.ts';
import { headlineBefore, questionBehind, questionHeard } from '../../words/headline-words.ts';
import { moreQuestion } from '../../words/more-words.ts';
import { phaseAloud, stationNow } from '../../words/phase-words.ts';
import { read } from '../../words/reading.ts';
import { turnLines, turnOf } from '../../words/turn-words.ts';
import { rowsOf, span } from '../rows.ts';

/** In the order in which they stand; each piece is wrapped by itself. */
export interface QuestionParts {
  /** Which turn this is, or the question that a headline belongs to. */
  readonly place: readonly Row[];
  readonly aloud: readonly Row[];
  readonly mark: readonly Row[];
  readonly question: readonly Row[];
}

/** One column of margin on both sides. */
export const inset = (text: string, paper: Paper, style: Style, margin = 1): readonly Row[] =>
  rowsOf(text, { ...paper, columns: paper.columns - margin - 1 }, style).map((row) => [
    span(' '.repeat(margin)),
    ...row,
  ]);

/** `entered`: the interview has just come to this phase. */
export const questionParts = (scene: Scene, entered: boolean, paper: Paper): QuestionParts => {
  const { ask, say } = scene;
  const isPrivate = ask.ask === 'question' && ask.question.private;
  return {
    place: placeWords(scene).flatMap((text) => inset(text, paper, 'dim')),
    aloud: aloudWords(scene, entered).flatMap((text) => inset(text, paper, 'quote')),
    mark: isPrivate ? inset(say('live.private'), paper, 'warning') : [],
    question: questionWords(scene).flatMap((text) => inset(text, paper, 'strong')),
  };
};

/** So much of what was told stands above the line that it comes down to. */
const longestBehind = 140;

const placeWords = (scene: Scene): readonly string[] => {
  const { ask } = scene;
  if (ask.ask === 'done') return [];
  const turn = turnOf(ask.path);
  const told = ask.ask === 'headline' ? scene.state.answers.get(ask.path) : undefined;
  const behind = typeof told === 'string' ? [`“${excerpt(told, longestBehind)}”`] : [];
  const before = ask.ask === 'question' ? headlineBefore(scene, ask.path, ask.question) : [];
  const here = turn === null ? [] : turnLines(scene, turn, stationNow(scene)?.after === true);
  return ask.ask === 'headline' && questionBehind(scene) === null
    ? [...here, read(scene, ask.question.ask), ...behind]
    : [...here, ...behind, ...before];
};

/** Marked as such: the facilitator says it, the person hears it. */
export const aloudWords = (scene: Scene, entered: boolean): readonly string[] => {
  const { say } = scene;
  const station = stationNow(scene);
  const own = questionHeard(scene)?.say ?? null;
  const texts = [
    entered && station !== null ? phaseAloud(scene, station) : null,
    own === null ? null : read(scene, own),
  ];
  return texts.flatMap((text) => (text === null ? [] : [say('live.read-aloud', { text })]));
};

export const questionWords = (scene: Scene): readonly string[] => {
  const { ask, say } = scene;
  switch (ask.ask) {
    case 'question':
      return [read(scene, ask.question.ask)];
    case 'headline':
      return [
        ...(questionBehind(scene) === null ? [] : [read(scene, ask.question.ask)]),
        say('screen.headline.ask', { headline: say(`guide.headline.${ask.kind}`) }),
      ];
    case 'more':
      return moreQuestion(scene, ask);
    case 'done':
      return [];
  }
};
