/** English: what the person who tells sees on a second window. */
export const show = {} as const;
