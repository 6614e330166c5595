/** English: walk tests of templates. */
export const walks = {} as const;
