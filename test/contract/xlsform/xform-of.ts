/** The test's own way from the rows of a form to the XForm that ODK's engine loads. */
import type { SheetRow } from './sheet-reader.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

interface Node {
  readonly row: SheetRow;
  readonly type: string;
  readonly name: string;
  readonly path: string;
  readonly inside: Node[];
  readonly repeats: readonly string[];
}

const cell = (row: SheetRow, column: string): string => row.get(column) ?? '';

/** Rows as a tree; each node knows its path and the paths of the repeats around it. */
const treeOf = (rows: readonly SheetRow[]): Node => {
  const root: Node = { row: new Map(), type: 'root', name: 'data', path: '/data', inside: [], repeats: [] };
  const open = [root];
  for (const row of rows) {
    const type = cell(row, 'type');
    const top = open.at(-1) ?? root;
    if (type.startsWith('end_')) {
      open.pop();
      continue;
    }
    const name = cell(row, 'name');
    const repeats = top.type === 'begin_repeat' ? [...top.repeats, top.path] : top.repeats;
    const node: Node = { row, type, name, path: `${top.path}/${name}`, inside: [], repeats };
    top.inside.push(node);
    if (type.startsWith('begin_')) open.push(node);
  }
  if (open.length !== 1) throw new Error('a group stays open');
  return root;
};

const allIn = (node: Node): readonly Node[] => node.inside.flatMap((child) => [child, ...allIn(child)]);

/** From one node to another, as pyxform writes it: relative within a common repeat, else from the root. */
const wayTo = (from: Node, to: Node): string => {
  const around = from.type === 'begin_repeat' ? from.repeats : from.repeats;
  const shared = to.repeats.filter((path) => around.includes(path)).at(-1);
  if (shared === undefined) return to.path;
  const up = from.path.slice(shared.length + 1).split('/').length;
  return `${'../'.repeat(up)}${to.path.slice(shared.length + 1)}`;
};

/** The XForm, with the reference of each question by the name it has in the form. */
export const xformOf = (
  sheets: ReadonlyMap<string, readonly SheetRow[]>,
): { readonly xform: string; readonly paths: ReadonlyMap<string, string> } => {
  const root = treeOf(sheets.get('survey') ?? []);
  const nodes = allIn(root);
  const byName = new Map(nodes.map((node) => [node.name, node]));
  if (byName.size !== nodes.length) throw new Error('a name is used twice');
  const expression = (text: string, node: Node): string =>
    escaped(
      text.replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => {
        const target = byName.get(name);
        if (target === undefined) throw new Error(`no ${name}`);
        return ` ${wayTo(node, target)} `;
      }),
    );
  const primary = (node: Node): string =>
    node.type === 'begin_repeat'
      ? `<${node.name} jr:template="">${node.inside.map(primary).join('')}</${node.name}>`
      : `<${node.name}>${node.type.startsWith('begin_') ? node.inside.map(primary).join('') : escaped(cell(node.row, 'default').replace(/^(['"])(.*)\1$/s, '$2'))}</${node.name}>`;
  const typeOf = (node: Node): string => {
    const [type = ''] = node.type.split(' ');
    return { decimal: 'decimal', range: 'int', date: 'date', rank: 'odk:rank' }[type] ?? 'string';
  };
  const bind = (node: Node): string => {
    const attribute = (name: string, column: string): string =>
      cell(node.row, column) === '' ? '' : ` ${name}="${expression(cell(node.row, column), node)}"`;
    const required = cell(node.row, 'required') === 'yes' ? ' required="true()"' : '';
    const readOnly = node.type === 'note' ? ' readonly="true()"' : '';
    const [, message = ''] = [...node.row].find(([column]) => column.startsWith('constraint_message')) ?? [];
    const said = message === '' ? '' : ` jr:constraintMsg="${escaped(message)}"`;
    return `<bind nodeset="${node.path}" type="${typeOf(node)}"${required}${readOnly}${said}${attribute('relevant', 'relevant')}${attribute('constraint', 'constraint')}${attribute('calculate', 'calculation')}/>`;
  };
  const label = (node: Node): string => {
    const [, text = 'x'] = [...node.row].find(([column]) => column.startsWith('label')) ?? [];
    return `<label>${escaped(text)}</label>`;
  };
  const choices = sheets.get('choices') ?? [];
  const items = (list: string): string =>
    choices
      .filter((row) => cell(row, 'list_name') === list)
      .map((row) => `<item><label>x</label><value>${escaped(cell(row, 'name'))}</value></item>`)
      .join('');
  const control = (node: Node): string => {
    const [type = '', list = ''] = node.type.split(' ');
    switch (type) {
      case 'calculate':
        return '';
      case 'begin_group':
        return `<group ref="${node.path}">${label(node)}${node.inside.map(control).join('')}</group>`;
      case 'begin_repeat': {
        const count = cell(node.row, 'repeat_count');
        const counted = count === '' ? '' : ` jr:count="${countPath(node)}" jr:noAddRemove="true()"`;
        return `<group ref="${node.path}">${label(node)}<repeat nodeset="${node.path}"${counted}>${node.inside.map(control).join('')}</repeat></group>`;
      }
      case 'select_one':
        return `<select1 ref="${node.path}">${label(node)}${items(list)}</select1>`;
      case 'select_multiple':
        return `<select ref="${node.path}">${label(node)}${items(list)}</select>`;
      case 'rank':
        return `<odk:rank ref="${node.path}">${label(node)}<itemset nodeset="instance('${list}')/root/item"><value ref="name"/><label ref="name"/></itemset></odk:rank>`;
      case 'range': {
        const ends = Object.fromEntries(
          cell(node.row, 'parameters')
            .split(' ')
            .map((pair) => pair.split('=')),
        );
        return `<range ref="${node.path}" start="${ends['start']}" end="${ends['end']}" step="${ends['step']}">${label(node)}</range>`;
      }
      default:
        return `<input ref="${node.path}">${label(node)}</input>`;
    }
  };
  const countPath = (node: Node): string => `${node.path}_count`;
  const counted = nodes.filter((node) => cell(node.row, 'repeat_count') !== '');
  const counts = (node: Node): string =>
    counted
      .filter((repeat) => repeat.path.slice(0, repeat.path.lastIndexOf('/')) === node.path)
      .map((repeat) => `<${repeat.name}_count/>`)
      .join('');
  const withCounts = (node: Node): string =>
    node.type.startsWith('begin_')
      ? `<${node.name}${node.type === 'begin_repeat' ? ' jr:template=""' : ''}>${node.inside.map(withCounts).join('')}${counts(node)}</${node.name}>`
      : primary(node);
  const lists = [
    ...new Set(
      nodes.filter(({ type }) => type.startsWith('rank')).map(({ type }) => type.split(' ')[1] ?? ''),
    ),
  ];
  const instances = lists.map(
    (list) =>
      `<instance id="${list}"><root>${choices
        .filter((row) => cell(row, 'list_name') === list)
        .map((row) => `<item><name>${escaped(cell(row, 'name'))}</name></item>`)
        .join('')}</root></instance>`,
  );
  const countBinds = counted.map(
    (node) =>
      `<bind nodeset="${countPath(node)}" type="string" readonly="true()" calculate="${expression(cell(node.row, 'repeat_count'), node)}"/>`,
  );
  const xform = `<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>t</h:title><model odk:xforms-version="1.0.0"><instance><data id="t">${root.inside.map(withCounts).join('')}${counts(root)}</data></instance>${instances.join('')}${nodes.map(bind).join('')}${countBinds.join('')}</model></h:head><h:body>${root.inside.map(control).join('')}</h:body></h:html>`;
  return { xform, paths: new Map(nodes.map((node) => [node.name, node.path])) };
};
