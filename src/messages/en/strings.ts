/** English: texts for translators. */
export const strings = {} as const;
