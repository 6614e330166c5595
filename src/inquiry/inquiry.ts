/** An inquiry as its group declared it: topic, frame, groups, roles, rounds and when they call something common. */

/** A text per language code. */
export type Text = Readonly<Record<string, string>>;

export const sides = ['concerned', 'network', 'partner', 'leader', 'manager', 'advisor'] as const;
/** Where a role stands: the people concerned, the engaged society around them, partners, leader, manager, advisor. */
export type Side = (typeof sides)[number];

export const samplings = ['census', 'random', 'purposive'] as const;
export type Sampling = (typeof samplings)[number];

/** A place that matters to the group: a street, a complex, a combi, an organisation. Dates are ISO days, inclusive. */
export interface Setting {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly area: string | null;
  /** How many people live or take part there; under 10 it is a small setting. */
  readonly people: number | null;
  readonly from: string | null;
  readonly until: string | null;
}

export interface Frame {
  readonly sampling: Sampling;
  readonly settings: readonly Setting[];
  /** random: the ids of the settings drawn; null when it was not said. */
  readonly drawn: readonly string[] | null;
}

interface Group {
  readonly id: string;
  readonly name: Text;
  readonly priority: boolean;
}

interface Role {
  readonly id: string;
  readonly name: Text;
  readonly side: Side;
}

/** ISO days, inclusive. */
export interface Round {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The working definitions of the rungs, and who decided them; shares between 0 and 1, days whole. */
export interface Ladder {
  readonly spreading: number;
  readonly common: number;
  readonly universal: number;
  readonly minimumSettings: number;
  readonly minimumFrame: number;
  readonly sustainedDays: number;
  readonly decidedBy: string | null;
  readonly decidedOn: string | null;
}

export interface DeclaredPractice {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string | null;
  readonly core: string | null;
  readonly mayDiffer: string | null;
  /** Kinds of setting in which it could live; empty: any. */
  readonly where: readonly string[];
}

export interface Inquiry {
  readonly name: string;
  readonly topic: Text;
  readonly languages: readonly [string, ...string[]];
  readonly frame: Frame | null;
  readonly groups: readonly Group[];
  /** Empty when none are declared: then the six sides serve as roles. */
  readonly roles: readonly Role[];
  /** In the order of their `from`. */
  readonly rounds: readonly Round[];
  readonly ladder: Ladder;
  readonly practices: readonly DeclaredPractice[];
}

export const defaultLadder: Ladder = {
  spreading: 0.16,
  common: 0.5,
  universal: 0.84,
  minimumSettings: 3,
  minimumFrame: 4,
  sustainedDays: 180,
  decidedBy: null,
  decidedOn: null,
};

/** The side of a role: as declared, or the role itself where the six sides serve as roles; null when it is neither. */
export const sideOf = (inquiry: Inquiry, role: string | null): Side | null =>
  inquiry.roles.find((declared) => declared.id === role)?.side ?? sides.find((side) => side === role) ?? null;
