/** What a template's id may look like, and the id that other words come nearest to. */

export const templateIdForm = /^[a-z][a-z0-9_-]*$/;

/** `Buurt Café.yaml` → `buurt-cafe`; empty when no letter is left. */
export const templateIdFrom = (words: string): string =>
  words
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z]{1,5}$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
