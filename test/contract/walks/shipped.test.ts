/** Every shipped template has walks that come out as expected and reach all of it; and they notice when it changes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Template } from '../../../src/template/template.ts';
import { walkFileText } from '../../../src/walks/add-walks.ts';
import { coverageOf, percentOf } from '../../../src/walks/coverage/coverage.ts';
import { reachedBy } from '../../../src/walks/coverage/of-run.ts';
import { proposeWalks } from '../../../src/walks/propose/propose.ts';
import { readWalks } from '../../../src/walks/read-walks.ts';
import { expectsNothing, runWalk } from '../../../src/walks/run-walk.ts';
import { shipped } from '../../support/shipped.ts';

const sourcesOf = (id: string): { readonly source: string; readonly walks: string } => {
  const { file, source } = shipped.find((template) => template.id === id) ?? {};
  if (file === undefined || source === undefined) throw new Error(`${id} is not shipped`);
  return { source, walks: readFileSync(file.replace(/\.yaml$/, '.walk.yaml'), 'utf8') };
};

const templateOf = (source: string): Template => {
  const { value } = readTemplate(source);
  if (value === null) throw new Error('a shipped template cannot be read');
  return value;
};

const runsOf = (template: Template, walks: string) => {
  const { value, problems } = readWalks(walks, template);
  expect(problems).toEqual([]);
  return (value?.walks ?? []).map((walk) => runWalk(template, walk));
};

const differing = (source: string, walks: string): readonly string[] =>
  runsOf(templateOf(source), walks).flatMap(({ differences }) => differences.map(({ code }) => code));

describe.each(shipped)('$id', ({ id }) => {
  const { source, walks } = sourcesOf(id);
  const template = templateOf(source);

  it('goes as its walks expect, and they expect something', () => {
    const runs = runsOf(template, walks);
    expect(runs.flatMap(({ differences }) => differences)).toEqual([]);
    expect(runs.filter(({ walk }) => expectsNothing(walk.expect))).toEqual([]);
  });

  it('is reached whole by them', () => {
    const reached = new Set(runsOf(template, walks).flatMap((run) => [...reachedBy(template, run)]));
    const coverage = coverageOf(template, source, reached);
    expect(coverage.missed.map(({ key, at }) => `${id}.yaml:${at.line}:${at.column} ${key}`)).toEqual([]);
    expect(percentOf(coverage.all)).toBe(100);
  });

  it('is reached whole by proposed walks as well, which pass', () => {
    const words = { text: 'Iets.', reason: 'later', nameOf: (number: number) => `voorstel ${number}` };
    const proposals = proposeWalks(template, new Set(), words);
    const runs = runsOf(template, walkFileText(template, proposals.walks, 'Voorstel'));
    expect(proposals.unreached).toEqual([]);
    expect(runs.flatMap(({ differences }) => differences)).toEqual([]);
    const reached = new Set(runs.flatMap((run) => [...reachedBy(template, run)]));
    expect(percentOf(coverageOf(template, source, reached).all)).toBe(100);
  });
});

describe('a fault that is planted is seen by the walks', () => {
  it.each([
    ['status-round', '"${stage} = -1"', '"${stage} = 0"'],
    ['status-round', '"${source} = \'document\'"', '"${source} = \'user\'"'],
    ['site-visit', '"${evidence} = \'document\'"', '"${evidence} = \'told\'"'],
    ['core', '"${evidence} = \'document\'"', "not(selected(${evidence}, 'document'))"],
    ['core', 'of: commitment', 'of: started'],
    ['normalization', 'captures: holds', 'captures: text'],
    ['normalization', 'id: keep\n        type: text', 'id: keep\n        type: text\n        when: 1 = 2'],
  ])('%s: %s', (name, right, wrong) => {
    const { source, walks } = sourcesOf(name);
    const faulty = source.replace(right, wrong);
    expect(faulty).not.toBe(source);
    expect(readTemplate(faulty).value === null || differing(faulty, walks).length > 0).toBe(true);
    expect(differing(source, walks)).toEqual([]);
  });
});
