/** English: the story screen around a question: its header, keys, menu and pages. */
export const screen = {} as const;
