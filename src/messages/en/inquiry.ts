/** English: inquiry. */
export const inquiry = {} as const;
