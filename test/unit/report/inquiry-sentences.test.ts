import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/evidence/admit.ts';
import type { Purpose } from '../../../src/evidence/evidence.ts';
import type { Material } from '../../../src/evidence/material.ts';
import type { KeptRecord } from '../../../src/harvest/record.ts';
import { type Language, sayIn } from '../../../src/messages/say.ts';
import { toText } from '../../../src/render/text.ts';
import { inquiryReport } from '../../../src/report/inquiry-report.ts';
import type { Text } from '../../../src/template/template.ts';
import type { Trace, TracedPractice } from '../../../src/trace/trace.ts';
import { trace } from '../../../src/trace/trace-inquiry.ts';
import { smallInquiry } from '../../golden/report/small-inquiry.ts';

interface Shown {
  readonly purpose?: Purpose;
  readonly language?: Language;
  readonly traced?: Trace;
  readonly templates?: ReadonlyMap<string, Text>;
}

/** Wide enough that no sentence is broken. */
const page = (material: Material, shown: Shown = {}): string => {
  const { purpose = 'shared', language = 'nl', traced = trace(material), templates = new Map() } = shown;
  const evidence = admit(material, { purpose });
  const say = sayIn(language);
  const made = { madeOn: '2026-03-14', tool: 'saniveld' };
  return toText(inquiryReport({ evidence, trace: traced, templates, say, language, ...made }), {
    width: 400,
  });
};

const village = smallInquiry('quote');

const told = (path: string, words: Readonly<Record<string, string>>) => ({
  session: 1,
  path,
  parent: null,
  toldBy: 'P01',
  observed: false,
  practice: null,
  setting: 'plein',
  round: '1',
  date: '2026-01-11',
  words,
  told: Object.keys(words).sort(),
});

const withRecords = (...records: readonly KeptRecord[]): Material => ({
  ...village,
  records: [...village.records, ...records],
});

/** A practice of which only these statuses are known. */
const withPractice = (sources: readonly ('leader' | 'user')[]): Material => ({
  ...withRecords(
    ...sources.map(
      (source, index): KeptRecord => ({
        ...told(`status[${index + 7}]`, {}),
        kind: 'status',
        practice: 'Potje zonder gedoe',
        stage: 4,
        stoppedWhy: null,
        source,
        since: null,
        reach: {},
      }),
    ),
  ),
  practices: [
    ...village.practices,
    { name: 'Potje zonder gedoe', aliases: [], definition: null, core: null, mayDiffer: null, where: [] },
  ],
});

const changed = (change: Partial<TracedPractice>): Trace => {
  const traced = trace(village);
  return { ...traced, practices: traced.practices.map((practice) => ({ ...practice, ...change })) };
};

describe('what people will do', () => {
  const plans = withRecords(
    {
      ...told('commitment[1]', { what: 'Een bordje maken', who: 'zij en haar zus', by: '2026-03-02' }),
      kind: 'commitment',
      labels: {},
    },
    { ...told('commitment[2]', { what: 'Langsgaan', who: 'unknown' }), kind: 'commitment', labels: {} },
    { ...told('advice[1]', { do: 'Begin klein', example: 'één tafel' }), kind: 'advice', labels: {} },
    { ...told('advice[2]', { dont: 'Geen formulier' }), kind: 'advice', labels: {} },
  );

  it('is one line with one reference: what, who and by when', () => {
    expect(page(plans)).toContain(
      '- ‘Een bordje maken’ – ‘zij en haar zus’, 2 maart 2026 (S001/commitment[1])\n',
    );
    expect(page(plans)).toContain('- ‘Langsgaan’ (S001/commitment[2])\n');
    expect(page(plans, { language: 'en' })).toContain(
      '“zij en haar zus”, by 2 March 2026 (S001/commitment[1])',
    );
  });

  it('and what they advise is one line too', () => {
    expect(page(plans)).toContain('- Wel: ‘Begin klein’ – bijvoorbeeld: ‘één tafel’ (S001/advice[1])\n');
    expect(page(plans)).toContain('- Niet: ‘Geen formulier’ (S001/advice[2])\n');
  });

  it('stays inside where its words do', () => {
    const inside = { ...plans, sessions: smallInquiry('internal').sessions };
    expect(page(inside)).not.toContain('commitment[');
  });
});

describe('a practice of which nothing counts', () => {
  it('is known only from those who lead, when they alone spoke of it', () => {
    const led = withPractice(['leader']);
    expect(page(led)).toContain('alleen van wie leiding geeft');
    expect(page(led)).toContain('Hoe het ervoor staat, weten we alleen van wie leiding geeft');
    expect(page(led, { language: 'en' })).toContain('only from those who lead');
    expect(page(withPractice(['leader', 'user']))).not.toContain('van wie leiding geeft');
  });

  it('is known of no setting, when nobody did, and no count is of none', () => {
    const unheard = withPractice([]);
    expect(page(unheard)).toContain('Van geen plek weten we het deze ronde.');
    for (const purpose of ['shared', 'working'] as const) {
      expect(page(unheard, { purpose })).not.toContain('0 van de 0');
      expect(page(unheard, { purpose, language: 'en' })).not.toContain('0 of the 0');
    }
  });
});

describe('where to go next', () => {
  const up = {
    code: 'trace.up.visit.standings',
    params: { count: 2, settings: 'dijk, brink' },
    setting: null,
    wouldReach: 'common',
    further: [],
  } as const;
  const doubt = { code: 'trace.doubt.disputed', params: { setting: 'dijk' }, setting: 'dijk' };

  it('is a place in an area where small settings stand together, without a number that others follow from', () => {
    const shown = page(village, { traced: changed({ up, doubt }) });
    expect(shown).toContain('Vraag op meer plekken in Noord hoe het er nu mee staat.');
    expect(shown).toContain('Ga naar een plek in Noord: daar lopen de verhalen uiteen.');
  });

  it('names a setting that may be named, beside one that may not', () => {
    const both = { ...up, params: { count: 2, settings: 'dijk, plein' } };
    const shown = page(village, { traced: changed({ up: both }), language: 'en' });
    expect(shown).toContain('Ask in more places in Noord and at Het Dorpsplein how things stand now.');
  });

  it('takes every step that a higher rung needs', () => {
    const shown = page(village, { traced: changed({ up: { ...up, further: [doubt] } }) });
    expect(shown).toContain('hoe het er nu mee staat. En ook: Ga naar een plek in Noord: daar lopen');
  });

  it('is every setting by its name on the screen of the inquiry', () => {
    const shown = page(village, { traced: changed({ up, doubt }), purpose: 'working' });
    expect(shown).toContain('Vraag op 2 plekken hoe het er nu mee staat: Combi Dijkzicht, Combi Brinkhof.');
    expect(shown).toContain('Ga naar Combi Dijkzicht: daar lopen');
  });
});

describe('a practice that fell', () => {
  const history = [
    { round: '0', rung: 'common' },
    { round: '1', rung: 'best' },
  ] as const;

  it('stood higher before, where nothing else says so', () => {
    const fell = (change: Partial<TracedPractice>): string =>
      page(village, { traced: changed({ rung: 'best', history, state: null, flags: [], ...change }) });
    expect(fell({})).toContain('stond eerder hoger');
    expect(fell({ state: 'faded' })).not.toContain('stond eerder hoger');
    expect(fell({ flags: ['to-confirm'] })).not.toContain('stond eerder hoger');
    expect(fell({ history: history.slice(1) })).not.toContain('stond eerder hoger');
  });
});

describe('the end of the report', () => {
  it('says once that the practices have their own reservations', () => {
    expect(page(village).split('wat voor een praktijk in het bijzonder geldt, staat ook daar.')).toHaveLength(
      2,
    );
    expect(page(village)).not.toMatch(/Wat we hieruit niet mogen opmaken\n\n[^-]/);
  });

  it('lists conversations by the title of their template, and a role that may not be printed as a teller', () => {
    const templates = new Map([['core', { nl: 'Kerngesprek', en: 'Core interview' }]]);
    const [row] = page(village, { templates, language: 'en' }).match(/^S002 .*$/m) ?? [];
    expect(row).toMatch(/ {2}one of the tellers {2,}Core interview$|resident {2,}Core interview$/);
    expect(page(village, { templates })).toMatch(/^S003 .*een van de vertellers.*Kerngesprek$/m);
    expect(page(village)).toMatch(/^S002 .*core$/m);
  });

  it('says where a name was taken out', () => {
    const note = 'Waar […] staat, is iets weggelaten';
    const named = withRecords({
      ...told('movement', { what: 'Ik ga naar Combi Brinkhof.' }),
      kind: 'started',
      labels: {},
    });
    expect(page(named)).toContain(note);
    expect(page(named, { purpose: 'working' })).not.toContain(note);
    expect(page(village)).not.toContain(note);
  });
});
