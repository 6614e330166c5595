/**
 * The table of decisions: for every key of the language, what a change of it does to answers already collected, to the
 * records made of them, and to a transcript that was accepted. A move that is not named weighs as `changed`.
 */
import type { KeyOf, Move, Part, Weight } from './move.ts';

interface Weighed {
  readonly weight: Weight;
  readonly why: string;
}

const breaking = <const W extends string>(why: W) => ({ weight: 'breaking', why }) as const;
const wording = <const W extends string>(why: W) => ({ weight: 'wording', why }) as const;
const safe = <const W extends string>(why: W) => ({ weight: 'safe', why }) as const;

type Moves = Readonly<{ changed: Weighed } & Partial<Record<Move, Weighed>>>;

/** What only the facilitator reads. */
const behindTheScenes = { changed: safe('behind-the-scenes') } as const;
/** What people hear, beside the question itself. */
const heard = { changed: wording('heard-otherwise'), translated: safe('translated') } as const;
const asked = { changed: wording('asked-otherwise'), translated: safe('translated') } as const;
/** Decides who is asked. */
const hides = {
  changed: breaking('asked-of-others'),
  added: breaking('asked-of-fewer'),
  narrowed: breaking('asked-of-fewer'),
  widened: safe('asked-of-more'),
  removed: safe('asked-of-more'),
  needed: breaking('needed-of-more'),
} as const;
/** Decides what is accepted. */
const refuses = {
  changed: breaking('accepts-other'),
  added: breaking('accepts-less'),
  narrowed: breaking('accepts-less'),
  lowered: breaking('accepts-less'),
  widened: safe('accepts-more'),
  raised: safe('accepts-more'),
  removed: safe('accepts-more'),
} as const;
const records = { changed: breaking('other-record'), added: safe('record-more') } as const;
const answeredWhen = { changed: wording('answered-otherwise') } as const;
const inOrder = { changed: safe('order') } as const;

export const verdicts = {
  template: {
    template: { changed: breaking('other-template') },
    version: { changed: safe('version') },
    languages: {
      changed: wording('first-language'),
      added: safe('language-more'),
      removed: wording('language-gone'),
    },
    title: behindTheScenes,
    aliases: { changed: breaking('alias-gone'), added: safe('alias-more') },
    purpose: behindTheScenes,
    minutes: behindTheScenes,
    labels: behindTheScenes,
    phases: inOrder,
  },
  labels: {
    define: behindTheScenes,
    discover: behindTheScenes,
    dream: behindTheScenes,
    design: behindTheScenes,
    destiny: behindTheScenes,
  },
  phase: {
    id: {
      changed: safe('phase-renamed'),
      refiled: breaking('other-place'),
      added: safe('asks-more'),
      needed: breaking('needed'),
      removed: breaking('gone'),
      unsaid: wording('said-no-more'),
      moved: safe('moved'),
    },
    phase: behindTheScenes,
    title: behindTheScenes,
    minutes: behindTheScenes,
    say: heard,
    when: hides,
    of: records,
    questions: inOrder,
  },
  repeat: {
    repeat: {
      changed: breaking('other-place'),
      added: safe('asks-more'),
      needed: breaking('needed'),
      removed: breaking('gone'),
      moved: safe('moved'),
      taken: breaking('other-place'),
      narrowed: breaking('asked-of-fewer'),
    },
    of: records,
    each: heard,
    ask: asked,
    at_least: {
      changed: breaking('more-turns'),
      lowered: safe('accepts-more'),
      removed: safe('accepts-more'),
    },
    at_most: refuses,
    over: { changed: breaking('other-rows'), moved: safe('order') },
    when: hides,
    moment: answeredWhen,
    questions: inOrder,
  },
  question: {
    id: {
      changed: breaking('gone'),
      added: safe('asks-more'),
      needed: breaking('needed'),
      removed: breaking('gone'),
      unsaid: wording('said-no-more'),
      renamed: safe('renamed'),
      moved: safe('moved'),
      taken: breaking('other-place'),
      refiled: breaking('other-record'),
      narrowed: breaking('asked-of-fewer'),
    },
    type: { changed: breaking('other-type'), widened: safe('more-room') },
    ask: { ...asked, reused: breaking('id-reused') },
    help: behindTheScenes,
    say: heard,
    probes: behindTheScenes,
    headline: {
      changed: breaking('other-headline'),
      added: safe('asks-more'),
      removed: breaking('headline-gone'),
    },
    when: hides,
    check: refuses,
    message: behindTheScenes,
    computed: { changed: breaking('counted-otherwise') },
    options: inOrder,
    required: { changed: breaking('needed'), removed: safe('accepts-more') },
    default: { changed: wording('suggested-otherwise') },
    private: { changed: breaking('privacy') },
    moment: answeredWhen,
    captures: records,
    from: {
      changed: breaking('other-scale'),
      added: safe('accepts-more'),
      removed: breaking('accepts-less'),
    },
    to: { changed: breaking('other-scale') },
    at_most: refuses,
    many: { changed: breaking('accepts-less'), added: safe('accepts-more') },
    renamed_from: { changed: breaking('joined-no-more'), added: safe('joined') },
  },
  option: {
    value: {
      changed: breaking('option-renamed'),
      added: safe('chooses-more'),
      ranked: breaking('other-order'),
      removed: breaking('option-gone'),
    },
    label: {
      changed: wording('label-otherwise'),
      translated: safe('translated'),
      reused: breaking('label-reused'),
    },
  },
} as const satisfies {
  readonly [P in Part]: {
    readonly [K in KeyOf<P>]: Moves;
  };
};

type Verdicts = typeof verdicts;
type WhysOf<T> = T extends { readonly why: infer W } ? W : { [K in keyof T]: WhysOf<T[K]> }[keyof T];

/** Why a change weighs what it does: `diff.why.<why>` in the catalogue. */
export type Why = WhysOf<Verdicts>;

export interface Verdict {
  readonly weight: Weight;
  readonly why: Why;
}
