/** The answers that the language itself fixes: what is allowed with words, how things stand, whether people are reached. */

/** What a person allows with their words, from strict to free. */
export const consents = ['none', 'internal', 'quote', 'public'] as const;
export type Consent = (typeof consents)[number];

/** How things stand with a practice, in the order in which people are asked; −1 is stopped. */
export const stages = [0, 1, 2, 3, 4, 5, 6, 7, -1] as const;
export type Stage = (typeof stages)[number];

/** What a stage question takes: not to know is an answer. */
export const stageValues = [...stages, 'unknown'] as const;

/** How a setting is answered for reach: per group of people. */
export const reachValues = ['reached', 'not_yet', 'unknown', 'not_applicable'] as const;
export type ReachValue = (typeof reachValues)[number];
