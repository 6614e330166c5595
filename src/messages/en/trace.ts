/** English: trace. */
export const trace = {} as const;
