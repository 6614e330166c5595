/** The session as a face reads it, for words about answers that are not being asked. */
import type { Scene } from '../../../faces/face.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { draftsOf } from '../hold/half-typed.ts';
import { sceneOf } from '../hold/scene-of.ts';
import type { Seen } from './desk.ts';

export const sceneAt = ({ sitting }: Pick<Seen, 'sitting'>): Scene =>
  sceneOf(sitting(), overviewOf(sitting().state), draftsOf([]), null);
