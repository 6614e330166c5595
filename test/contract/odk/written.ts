/** A random template in both its forms: the YAML that we read and the XForm that ODK reads. */
import type { Met } from './difference.ts';
import { type Form, type FormItem, type FormQuestion, options } from './form.ts';
import type { Part } from './part.ts';
import { type Known, type Site, write, writeDecider } from './write.ts';

/** As they are written in our templates. */
interface Sources {
  readonly when: string | null;
  readonly check: string | null;
  readonly computed: string | null;
}

export interface WrittenForm {
  readonly template: string;
  /** By the id of their question, repeat or phase. */
  readonly conditions: ReadonlyMap<string, Sources>;
  readonly xform: string;
  readonly items: readonly PlacedItem[];
}

export type PlacedItem =
  | { readonly id: string; readonly group: string; readonly question: FormQuestion }
  | { readonly id: string; readonly group: string; readonly items: readonly PlacedItem[] };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const types = {
  text: 'string',
  choice: 'string',
  choices: 'string',
  yes_no: 'string',
  date: 'date',
  computed: 'string',
};

export const writeForm = (form: Form, met: Met): WrittenForm => {
  const known: Known[] = [];
  const conditions = new Map<string, Sources>();
  const binds: string[] = [];
  let count = 0;

  const attribute = (name: string, value: string | null): string =>
    value === null ? '' : ` ${name}="${escaped(value)}"`;
  const pair = (part: Part | null, decides: boolean, site: Omit<Site, 'odk' | 'single'>) => {
    const on = (odk: Met | null): string | null =>
      part === null ? null : (decides ? writeDecider : write)(part, { ...site, odk, single: false });
    return { ours: on(null), odk: on(met) };
  };
  const key = (name: string, value: string | null): string =>
    value === null ? '' : `, ${name}: ${JSON.stringify(value)}`;

  const lay = (
    items: readonly FormItem[],
    group: string,
    around: readonly string[],
    indent: string,
  ): { yaml: string; instance: string; body: string; placed: readonly PlacedItem[] } => {
    const placed: PlacedItem[] = [];
    let [yaml, instance, body] = ['', '', ''];
    for (const item of items) {
      count += 1;
      const here = { known: [...known], repeats: around, self: 'nothing' as const };
      const when = pair(item.when, true, here);
      const base = `/data/${group}${around.map((repeat) => `${repeat}/`).join('')}`;
      if (item.item === 'repeat') {
        const id = `r${count}`;
        conditions.set(id, { when: when.ours, check: null, computed: null });
        binds.push(`<bind nodeset="${base}${id}"${attribute('relevant', when.odk)}/>`);
        const inside = lay(item.items, group, [...around, id], `${indent}    `);
        yaml += `${indent}- repeat: ${id}\n`;
        if (when.ours !== null) yaml += `${indent}  when: ${JSON.stringify(when.ours)}\n`;
        yaml += `${indent}  questions:\n${inside.yaml}`;
        instance += `<${id}>${inside.instance}</${id}>`;
        body += `<group ref="${base}${id}"><label>r</label><repeat nodeset="${base}${id}">${inside.body}</repeat></group>`;
        placed.push({ id, group, items: inside.placed });
        continue;
      }
      const id = `q${count}`;
      const reads = item.type === 'yes_no' ? 'yes_no' : item.truth ? 'truth' : 'plain';
      const items = item.type === 'choices';
      const own: Known = { id, reads, items, around, group };
      const asked = {
        ...here,
        known: [...known, own],
        self: reads !== 'plain' ? ('yes_no' as const) : items ? ('items' as const) : ('answer' as const),
      };
      const check = pair(item.check, true, asked);
      const computed = pair(item.computed, false, here);
      known.push(own);
      conditions.set(id, { when: when.ours, check: check.ours, computed: computed.ours });
      const type = item.type === 'number' ? (item.whole ? 'int' : 'decimal') : types[item.type];
      binds.push(
        `<bind nodeset="${base}${id}" type="${type}"${attribute('relevant', when.odk)}` +
          `${attribute('constraint', check.odk)}${attribute('calculate', computed.odk)}/>`,
      );
      const given =
        item.type === 'choice' || item.type === 'choices' ? `, options: [a, b, c, "yes", "7"]` : '';
      yaml +=
        `${indent}- {id: ${id}, type: ${item.type}, ask: Q${given}` +
        `${key('when', when.ours)}${key('check', check.ours)}${key('computed', computed.ours)}}\n`;
      instance += `<${id}/>`;
      body += controlOf(item, `${base}${id}`);
      placed.push({ id, group, question: item });
    }
    return { yaml, instance, body, placed };
  };

  const first = lay(form.first, '', [], '      ');
  const open = pair(form.when, true, { known: [...known], repeats: [], self: 'nothing' as const });
  conditions.set('p2', { when: open.ours, check: null, computed: null });
  if (open.odk !== null) binds.push(`<bind nodeset="/data/p2"${attribute('relevant', open.odk)}/>`);
  const second = lay(form.second, 'p2/', [], '      ');

  const head = 'template: t\nversion: "1"\nlanguages: [en]\ntitle: T\nphases:\n  - id: p1\n    questions:\n';
  const later = `  - id: p2\n${open.ours === null ? '' : `    when: ${JSON.stringify(open.ours)}\n`}    questions:\n`;
  return {
    template: head + first.yaml + later + second.yaml,
    conditions,
    xform:
      '<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">' +
      `<h:head><h:title>t</h:title><model><instance><data id="t">${first.instance}<p2>${second.instance}</p2></data></instance>` +
      `${binds.join('')}</model></h:head><h:body>${first.body}<group ref="/data/p2"><label>p</label>${second.body}</group></h:body></h:html>`,
    items: [...first.placed, ...second.placed],
  };
};

const controlOf = ({ type }: FormQuestion, reference: string): string => {
  const values = type === 'yes_no' ? ['yes', 'no'] : options;
  const choices = values
    .map((value) => `<item><label>${value}</label><value>${value}</value></item>`)
    .join('');
  switch (type) {
    case 'computed':
      return '';
    case 'choices':
      return `<select ref="${reference}"><label>q</label>${choices}</select>`;
    case 'choice':
    case 'yes_no':
      return `<select1 ref="${reference}"><label>q</label>${choices}</select1>`;
    default:
      return `<input ref="${reference}"><label>q</label></input>`;
  }
};
