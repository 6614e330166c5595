/** No word leaves without consent: whatever is told, in every output that can be typed, judged by a naive reading of METHOD.md. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/files/read-text.ts';
import { shipped } from '../../src/files/shipped.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import type { Template } from '../../src/template/template.ts';
import { ownTemplate } from './consent/own-template.ts';
import { tellSession } from './consent/tell.ts';
import { worldOf } from './consent/typed.ts';
import { inquiryFile, villages } from './consent/village.ts';

const templates = new Map<string, Template>();
for (const id of ['core', 'site-visit', 'status-round', 'normalization', 'eigen']) {
  const { value, problems } = readTemplate(id === 'eigen' ? ownTemplate : readText(`${shipped().templates}/${id}.yaml`));
  if (value === null) throw new Error(JSON.stringify(problems));
  templates.set(id, value);
}

describe('x', () => {
  it('y', async () => {
    const t0 = performance.now();
    let outs = 0; let runs = 0; let imp = 0;
    await fc.assert(fc.asyncProperty(villages([...templates.keys()]), async (village) => {
      const world = worldOf(inquiryFile(village));
      let n = 0;
      const telt = village.sessions.map((plan, index) => tellSession(village, plan, templates.get(plan.template)!, { number: index + 1, seats: plan.seats, fresh: () => `kw${String(n++).padStart(5, '0')}x` }));
      const t1 = performance.now();
      expect(await world.import(JSON.stringify(telt.map((t) => t.transcript)), false)).toBeNull();
      imp += performance.now() - t1;
      for await (const o of world.outputs(telt.map(({ told }) => ({ number: told.number, tellers: told.seats.map((s) => s.alias) })))) { outs += o.text.length > 0 ? 1 : 0; }
      runs += 1;
      world.close();
    }), { numRuns: 10 });
    console.log(runs, outs, imp, performance.now() - t0);
  });
});
