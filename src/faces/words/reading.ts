/** How a scene is read: the template's texts in the language spoken now, and places and groups by their names. */
import { type Text, textIn } from '../../template/template.ts';
import type { Scene } from '../face.ts';

export const read = ({ state, language }: Scene, text: Text | null): string =>
  text === null ? '' : textIn(text, language, state.template.languages[0]);

/** A place with its id, as both may be typed; only the id where the inquiry does not name it. */
export const settingLabel = ({ inquiry }: Scene, id: string): string => {
  const name = inquiry?.frame?.settings.find((setting) => setting.id === id)?.name ?? id;
  return name === id ? id : `${name} (${id})`;
};

export const groupLabel = ({ inquiry, language }: Scene, id: string): string => {
  const name = inquiry?.groups.find((group) => group.id === id)?.name;
  return name === undefined ? id : textIn(name, language, inquiry?.languages[0] ?? language);
};

/** As the inquiry names it; what it does not declare as it stands. */
export const roleLabel = ({ inquiry, language }: Scene, id: string): string => {
  const name = inquiry?.roles.find((role) => role.id === id)?.name;
  return name === undefined ? id : textIn(name, language, inquiry?.languages[0] ?? language);
};
