/** Holds an interview on the terminal it is started in, with the plain face alone: `TEMPLATE LANGUAGE RESULT-FILE`. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { KeepDraft, Scene } from '../../src/faces/face.ts';
import { plainFace } from '../../src/faces/plain/plain-face.ts';
import { apply, begin, next } from '../../src/interview/engine.ts';
import { overviewOf } from '../../src/interview/overview.ts';
import type { Complaint } from '../../src/interview/refusal.ts';
import { noSurroundings } from '../../src/interview/surroundings.ts';
import { sayIn } from '../../src/messages/say.ts';
import { columnsOf } from '../../src/render/columns.ts';
import { harmless } from '../../src/report/clean.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { lineConsole } from '../../src/terminal/line-console.ts';
import { widthOf } from '../../src/terminal/width.ts';

const [template = '', spoken = 'en', result = ''] = process.argv.slice(2);
const read = readTemplate(readFileSync(template, 'utf8')).value;
if (read === null) throw new Error('the template cannot be read');

const face = plainFace(
  lineConsole({
    input: process.stdin,
    output: process.stderr,
    columns: () => widthOf(process.stderr, process.env),
    dumb: process.env['TERM'] === 'dumb',
    harmless,
    columnsOf,
  }),
);
let language: 'nl' | 'en' = spoken === 'nl' ? 'nl' : 'en';
let state = begin(read, noSurroundings('2026-11-02T10:00:00+01:00'), { language });
let refused: readonly Complaint[] = [];
let kept = 0;
const drafts: Parameters<KeepDraft>[0][] = [];
let ended = 'done';
for (let ask = next(state); ask.ask !== 'done'; ask = next(state)) {
  const say = sayIn(language);
  const { path } = ask;
  const before: Scene['draft'] = drafts.findLast((draft) => draft.path === path) ?? null;
  const scene: Scene = {
    ...{ state, ask, overview: overviewOf(state), say, language, session: 'S001', participants: ['P07'] },
    ...{ draft: before, noteDraft: null, ticked: [], minutes: new Map(), savedAt: null },
  };
  const move = await face.ask(scene, refused, (text) => {
    drafts.push(text);
    kept += 1;
  });
  refused = [];
  if (move.move === 'speak') language = move.language;
  else if (move.move === 'interrupt') face.tell(['interrupted']);
  else if (move.move === 'reply') {
    const applied = apply(state, move.reply);
    state = applied.state;
    refused = applied.refused;
    if (refused.length === 0) drafts.length = 0;
  } else if (move.move !== 'tick') {
    ended = move.move;
    break;
  }
}
face.close();
writeFileSync(
  result,
  JSON.stringify({ ended, answers: [...state.answers], kept, draft: drafts.at(-1) ?? null }),
);
