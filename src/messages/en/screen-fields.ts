/** English: what is answered on the story screen: lists, grids, texts. */
export const screenFields = {} as const;
