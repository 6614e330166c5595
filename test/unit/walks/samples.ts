/** A small template with everything that walks look at, and walks read against it; a reading with problems fails the test. */
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Template } from '../../../src/template/template.ts';
import { reachedBy } from '../../../src/walks/coverage/of-run.ts';
import { targetsIn } from '../../../src/walks/coverage/targets.ts';
import { readWalks } from '../../../src/walks/read-walks.ts';
import { runWalk, type WalkRun } from '../../../src/walks/run-walk.ts';
import { withQuestions } from '../template/samples.ts';

const templateFrom = (source: string): Template => {
  const { value, problems } = readTemplate(source);
  if (value === null) throw new Error(problems.map(({ code, at }) => `${code} ${at.line}`).join());
  return value;
};

export const templateWith = (...questions: readonly string[]): Template =>
  templateFrom(withQuestions(...questions));

export const visit = templateWith(
  '- {id: topics, type: choices, ask: Wat, options: [team, trust]}',
  '- {id: team_story, type: story, ask: Vertel, when: "selected(${topics}, \'team\')"}',
  '- {id: people, type: number, ask: Hoeveel, check: ". >= 0 and . <= 500", message: Tussen 0 en 500.}',
  '- {id: total, type: computed, computed: "coalesce(${people}, 0) + 1"}',
  '- repeat: example\n  of: example\n  questions:\n    - {id: story, type: story, captures: story, ask: Wat}\n    - {id: practice, type: practice, captures: practice, required: true, ask: Naam}\n    - {id: stage, type: stage, captures: stage, ask: Stand}',
);

/** Every walk of a file (its lines under `walks:`, each walk beginning with `- `), run. */
export const runWalks = (template: Template, walks: string): readonly WalkRun[] => {
  const { value, problems } = readWalks(`template: ${template.id}\nwalks:\n${walks}`, template);
  if (value === null)
    throw new Error(problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`).join());
  return value.walks.map((walk) => runWalk(template, walk));
};

/** `code@line:column` of each way in which the walks differ. */
export const differencesOf = (template: Template, walks: string): readonly string[] =>
  runWalks(template, walks).flatMap(({ differences }) =>
    differences.map(({ code, at }) => `${code}@${at.line}:${at.column}`),
  );

/** Keys of what the walks leave out. */
export const missedBy = (template: Template, walks: string): readonly string[] => {
  const reached = new Set(runWalks(template, walks).flatMap((ran) => [...reachedBy(template, ran)]));
  return targetsIn(template)
    .map(({ key }) => key)
    .filter((key) => !reached.has(key));
};
