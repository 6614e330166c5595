/** English: report. */
export const report = {} as const;
