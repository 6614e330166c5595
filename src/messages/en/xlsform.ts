/** English: forms for ODK and Kobo, out and in. */
export const xlsform = {} as const;
