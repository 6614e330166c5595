/** An interview held by keys on the screen: where it is when the keys run out, and what the screen showed. */
import type { Happening, Paper } from '../../../../../src/faces/canvas.ts';
import type { KeepDraft, Move, Scene } from '../../../../../src/faces/face.ts';
import { screenFace } from '../../../../../src/faces/screen/screen-face.ts';
import type { ScreenOptions } from '../../../../../src/faces/screen/screen-options.ts';
import { apply, begin, next, type State } from '../../../../../src/interview/engine.ts';
import { overviewOf } from '../../../../../src/interview/overview.ts';
import type { Complaint } from '../../../../../src/interview/refusal.ts';
import type { Surroundings } from '../../../../../src/interview/surroundings.ts';
import { sayIn } from '../../../../../src/messages/say.ts';
import type { Language } from '../../../../../src/messages/speech.ts';
import type { Template } from '../../../../../src/template/template.ts';
import { dry } from '../../../interview/visit.ts';
import { keys, paperOf, type ScriptedCanvas, scriptedCanvas } from '../scripted-canvas.ts';

export interface OnScreen {
  readonly canvas: ScriptedCanvas;
  readonly state: State;
  readonly moves: readonly Move[];
  readonly drafts: readonly Parameters<KeepDraft>[0][];
  /** Milliseconds that the conversation rested, per question. */
  readonly rested: readonly number[];
}

export interface Around {
  readonly surroundings?: Surroundings;
  readonly participants?: readonly string[];
  readonly roles?: readonly string[];
  readonly language?: Language;
  readonly state?: State;
  readonly paper?: Paper;
  readonly draft?: Scene['draft'];
  readonly noteDraft?: Scene['noteDraft'];
  readonly minutes?: ReadonlyMap<string, number>;
  readonly edit?: ScreenOptions['edit'];
  /** Another than the one that hears the script. */
  readonly canvas?: ScriptedCanvas;
  /** Milliseconds between two looks at the clock. */
  readonly pace?: number;
  readonly isUnsaved?: () => boolean;
  /** Told before the first question. */
  readonly told?: readonly string[];
}

export const holdByKeys = async (
  template: Template,
  script: string | readonly Happening[],
  around: Around = {},
): Promise<OnScreen> => {
  const { surroundings = dry, participants = ['P07'], paper = paperOf(80, 24), pace = 400 } = around;
  const canvas = around.canvas ?? scriptedCanvas(typeof script === 'string' ? keys(script) : script, paper);
  let clock = 0;
  const face = screenFace(canvas, {
    elapsed: () => {
      clock += pace;
      return clock;
    },
    localMinute: (at) => at.slice(11, 16),
    edit: around.edit ?? null,
  });
  let language = around.language ?? 'en';
  let state = around.state ?? begin(template, surroundings, { participants, language });
  let refused: readonly Complaint[] = [];
  let draft = around.draft ?? null;
  let noteDraft = around.noteDraft ?? null;
  const moves: Move[] = [];
  const rested: number[] = [];
  const drafts: Parameters<KeepDraft>[0][] = [];
  const ticked = new Map<string, readonly number[]>();
  face.tell(around.told ?? []);
  for (let ask = next(state); ask.ask !== 'done'; ask = next(state)) {
    const scene: Scene = {
      ...{ state, ask, overview: overviewOf(state), say: sayIn(language), language, session: 'S001' },
      ...{ participants, roles: around.roles ?? [], inquiry: null, draft, noteDraft },
      ticked: ticked.get(ask.path) ?? [],
      minutes: around.minutes ?? new Map(),
      savedAt: '2026-11-02T14:32:00+01:00',
      isUnsaved: around.isUnsaved ?? (() => false),
    };
    draft = null;
    noteDraft = null;
    const move = await face.ask(scene, refused, ({ kept, ...typed }) => {
      drafts.push(typed);
      kept?.();
    });
    rested.push(face.rested?.() ?? 0);
    refused = [];
    if (move.move === 'reply') {
      if (move.changed !== undefined) moves.push(move);
      const applied = apply(state, move.reply);
      state = applied.state;
      refused = applied.refused;
      continue;
    }
    moves.push(move);
    if (move.move === 'tick') ticked.set(ask.path, [...(ticked.get(ask.path) ?? []), move.probe]);
    else if (move.move === 'speak') language = move.language;
    else if (move.move === 'interrupt') face.tell([sayIn(language)('hold.interrupt')]);
    else break;
  }
  return { canvas, state, moves, drafts, rested };
};
