/** English: templates on paper, as a picture of the way through, and side by side. */
export const guide = {} as const;
