/** ODK's own engine for tests: a form filled in, and what that engine makes of it by reference. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AnyNode, InstantiableLoadFormResult, RootNode } from '@getodk/xforms-engine';
import { JSDOM } from 'jsdom';

/** What ODK holds of one question; an answer and a computed value are texts, a choice of several is joined by spaces. */
interface OdkQuestion {
  /** Where it stands now: `/data/q1`, `/data/example[2]/story`. */
  readonly reference: string;
  readonly value: string;
  readonly relevant: boolean;
  readonly required: boolean;
  /** Whether what stands there is refused: `constraint` never for an empty answer, `required` only for one. */
  readonly refused: 'constraint' | 'required' | null;
  /** What the form says of a refused answer; empty when it says nothing of its own. */
  readonly message: string;
}

/** One filling of a form. References are full paths, with `[1]` and so on at every repeat; an unknown one throws. */
export interface OdkFilling {
  /** Texts, numbers and dates as a text; the values of a choice joined by spaces; `''` empties. */
  readonly answer: (reference: string, value: string) => void;
  /** Adds a turn after the last: `addTurn('/data/example')`. A repeat begins with the turns that the form gives it. */
  readonly addTurn: (repeat: string) => void;
  /** Takes the last turn away. */
  readonly removeTurn: (repeat: string) => void;
  readonly turns: (repeat: string) => number;
  readonly at: (reference: string) => OdkQuestion;
  /** Every question there is, in the order of the form; the form's own `meta` is left out. */
  readonly all: () => readonly OdkQuestion[];
}

export interface OdkForm {
  /** A new, empty filling. It ends the one before it, which must not be used any more. */
  readonly fill: () => OdkFilling;
}

type Engine = typeof import('@getodk/xforms-engine');

/** The engine was made for a browser: it looks for these around it. */
const loadEngine = async (): Promise<Engine> => {
  const { window } = new JSDOM('');
  const around = {
    require: createRequire(import.meta.url),
    __dirname: fileURLToPath(new URL('.', import.meta.url)),
    window,
    document: window.document,
    DOMParser: window.DOMParser,
    XMLSerializer: window.XMLSerializer,
    Node: window.Node,
    Element: window.Element,
    Document: window.Document,
  };
  Object.assign(globalThis, around);
  return import('@getodk/xforms-engine');
};

let engine: Promise<Engine> | null = null;

/** Loads the text of an XForm; throws what the engine says of a form that it cannot read. */
export const loadOdkForm = async (xform: string): Promise<OdkForm> => {
  engine ??= loadEngine();
  const loaded = await (await engine).loadForm(xform);
  if (loaded.status === 'failure') throw loaded.error;
  return { fill: () => filling(loaded) };
};

const filling = (form: InstantiableLoadFormResult): OdkFilling => {
  const { root } = form.resetInstance();
  let known: ReadonlyMap<string, AnyNode> | null = null;
  const find = (reference: string): AnyNode => {
    const nodes = () => new Map(allUnder(root).map((node) => [node.currentState.reference, node]));
    known ??= nodes();
    // A repeat with a count makes its turns by itself.
    if (!known.has(reference)) known = nodes();
    const node = known.get(reference);
    if (node === undefined) throw new Error(`no ${reference} in this form`);
    return node;
  };
  const range = (reference: string) => {
    const node = find(reference);
    if (node.nodeType !== 'repeat-range:uncontrolled') throw new Error(`${reference} has no turns to add`);
    return node;
  };
  return {
    answer: (reference, value) => write(find(reference), value),
    addTurn: (repeat) => {
      range(repeat).addInstances();
      known = null;
    },
    removeTurn: (repeat) => {
      const node = range(repeat);
      node.removeInstances(node.currentState.children.length - 1);
      known = null;
    },
    turns: (repeat) => find(repeat).currentState.children?.length ?? 0,
    at: (reference) => seen(find(reference)),
    all: () =>
      allUnder(root)
        .filter(isQuestion)
        .map(seen)
        .filter(({ reference }) => !/\/meta\/[^/]+$/.test(reference)),
  };
};

const allUnder = (root: RootNode): readonly AnyNode[] => {
  const found: AnyNode[] = [];
  const visit = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      found.push(node);
      visit(node.currentState.children ?? []);
    }
  };
  visit(root.currentState.children);
  return found;
};

const isQuestion = (node: AnyNode): boolean => node.currentState.children === null;

const seen = (node: AnyNode): OdkQuestion => {
  const { currentState, validationState } = node;
  const { reference, relevant, required } = currentState;
  const written: unknown = Reflect.get(currentState, 'instanceValue');
  if (typeof written !== 'string') throw new Error(`${reference} holds no value`);
  const violation = 'violation' in validationState ? validationState.violation : null;
  const [refused, message] = [violation?.condition ?? null, violation?.message?.asString ?? ''];
  return { reference, value: written, relevant, required, refused, message };
};

const write = (node: AnyNode, value: string): void => {
  switch (node.nodeType) {
    case 'input':
    case 'range':
      node.setValue(value);
      return;
    case 'select':
      node.selectValues(value === '' ? [] : value.split(' '));
      return;
    case 'rank':
      node.setValues(value === '' ? [] : value.split(' '));
      return;
    default:
      throw new Error(`${node.currentState.reference} takes no answer`);
  }
};
