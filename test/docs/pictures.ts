/** Pictures of the screen in a page of docs: text blocks after a comment that names them, `<!-- screen story -->`. */

const picture = /^(<!-- screen (\S+) -->\n\n?```text\n)([\s\S]*?)(^```$)/gm;

/** What the page shows, by name. */
export const picturesIn = (page: string): ReadonlyMap<string, string> =>
  new Map([...page.matchAll(picture)].map(({ 2: name = '', 3: text = '' }) => [name, text]));

/** A screen as a page shows it: without blanks at the end of a row, and of several empty rows one is left. */
export const asPicture = (screen: string): string =>
  `${screen.replaceAll(/ +$/gm, '').replaceAll(/\n{3,}/g, '\n\n')}\n`;

/** The page with the pictures that were taken in the place of its own. */
export const withPictures = (page: string, taken: ReadonlyMap<string, string>): string =>
  page.replaceAll(
    picture,
    (_, begin: string, name: string, text: string, end: string) => begin + (taken.get(name) ?? text) + end,
  );
