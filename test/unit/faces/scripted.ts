/** An interview held by typed lines: what the plain face printed, what it answered, and what it kept as drafts. */
import type { Console } from '../../../src/faces/console.ts';
import type { KeepDraft, Move, Scene } from '../../../src/faces/face.ts';
import { plainFace } from '../../../src/faces/plain/plain-face.ts';
import type { Inquiry } from '../../../src/inquiry/inquiry.ts';
import { apply, begin, next, type State } from '../../../src/interview/engine.ts';
import { overviewOf } from '../../../src/interview/overview.ts';
import type { Complaint } from '../../../src/interview/refusal.ts';
import type { Surroundings } from '../../../src/interview/surroundings.ts';
import { sayIn } from '../../../src/messages/say.ts';
import type { Language } from '../../../src/messages/speech.ts';
import type { Template } from '../../../src/template/template.ts';
import { dry } from '../interview/visit.ts';

/** A line, or what else can come from a keyboard; `keys` are typed but not yet sent. */
export type Script =
  | string
  | { readonly interrupt: string }
  | { readonly pasted: readonly string[]; readonly last: string };

const scriptedConsole = (
  script: readonly Script[],
  { interactive = false }: { readonly interactive?: boolean } = {},
) => {
  const printed: string[] = [];
  const rest = [...script];
  let carry = '';
  const console: Console = {
    interactive,
    width: () => 80,
    print: (line) => printed.push(line),
    read: ({ initial = '', changed = () => {} }) => {
      const next = rest.shift();
      if (next === undefined) return Promise.resolve({ typed: 'end', text: '' });
      const start = (interactive ? initial : '') + carry;
      carry = '';
      const press = (text: string): string => {
        if (interactive)
          for (let at = 1; at <= text.length; at += 1)
            changed(start + text.slice(0, at), (start + text.slice(0, at)).length);
        return start + text;
      };
      if (typeof next === 'string') {
        const text = press(next);
        printed.push(`> ${text}`);
        return Promise.resolve({ typed: 'line', text });
      }
      if ('interrupt' in next) return Promise.resolve({ typed: 'interrupt', text: press(next.interrupt) });
      carry = next.last;
      return Promise.resolve({ typed: 'line', text: `${start}${next.pasted.join('\n')}\n` });
    },
    close: () => {},
  };
  return { console, printed, left: () => rest.length };
};

export interface Held {
  readonly state: State;
  readonly printed: readonly string[];
  /** The moves that were no replies. */
  readonly moves: readonly Move[];
  readonly drafts: readonly Parameters<KeepDraft>[0][];
}

export interface Around {
  readonly surroundings?: Surroundings;
  readonly inquiry?: Inquiry | null;
  readonly participants?: readonly string[];
  readonly language?: Language;
  readonly interactive?: boolean;
  readonly state?: State;
  readonly draft?: Scene['draft'];
  readonly noteDraft?: Scene['noteDraft'];
}

/** Until the template is done, the script has run out, or the facilitator pauses. */
export const hold = async (
  template: Template,
  script: readonly Script[],
  around: Around = {},
): Promise<Held> => {
  const { surroundings = dry, participants = [], interactive = false, inquiry = null } = around;
  const { console, printed } = scriptedConsole(script, { interactive });
  const face = plainFace(console);
  let language = around.language ?? 'en';
  let state = around.state ?? begin(template, surroundings, { participants, language });
  let refused: readonly Complaint[] = [];
  let draft = around.draft ?? null;
  let noteDraft = around.noteDraft ?? null;
  const moves: Move[] = [];
  const drafts: Parameters<KeepDraft>[0][] = [];
  const ticked = new Map<string, readonly number[]>();
  for (let ask = next(state); ask.ask !== 'done'; ask = next(state)) {
    const scene: Scene = {
      state,
      ask,
      overview: overviewOf(state),
      say: sayIn(language),
      language,
      session: 'S001',
      participants,
      inquiry,
      draft,
      noteDraft,
      ticked: ticked.get(ask.path) ?? [],
      minutes: new Map(),
      savedAt: null,
    };
    draft = null;
    noteDraft = null;
    const move = await face.ask(scene, refused, (kept) => drafts.push(kept));
    refused = [];
    if (move.move === 'reply') {
      const applied = apply(state, move.reply);
      state = applied.state;
      refused = applied.refused;
      continue;
    }
    moves.push(move);
    if (move.move === 'tick') ticked.set(ask.path, [...(ticked.get(ask.path) ?? []), move.probe]);
    else if (move.move === 'speak') language = move.language;
    else if (move.move === 'interrupt') continue;
    else break;
  }
  return { state, printed, moves, drafts };
};
