/** The seed of tests that make things up. To repeat a run, also of CI: SANIVELD_SEED=… npx vitest run … */

/** The seed of CI: a rare corner found there would stop a change that has nothing to do with it. */
const settled = 20261121;

/** A whole number below 2³¹: SANIVELD_SEED, else one of its own at every run at home. */
export const seed = Number(
  process.env['SANIVELD_SEED'] ?? (process.env['CI'] ? settled : Math.floor(Math.random() * 2 ** 31)),
);

/** The title of a test that uses the seed, so that a failure says how to repeat it. */
export const seeded = (title: string): string => `${title} (SANIVELD_SEED=${seed})`;
