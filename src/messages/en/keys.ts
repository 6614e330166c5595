/** English: what each key of a template means. */
export const keys = {} as const;
