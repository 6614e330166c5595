/** That a session holds all that was typed in it, to the letter. */
import { expect } from 'vitest';
import type { MeantToKeep } from '../unit/faces/screen/scene/facilitator.ts';

/** `data` as `sessions show --json` gives it. */
export const expectKept = (data: object, { answers, headlines, notes, wentBack }: MeantToKeep): void => {
  const all = <Kept>(of: ReadonlyMap<string, Kept>, as: string): unknown =>
    expect.arrayContaining([...of].map(([path, kept]) => expect.objectContaining({ path, [as]: kept })));
  expect(data).toMatchObject({
    state: 'finished',
    answers: all(answers, 'value'),
    headlines: all(headlines, 'text'),
    notes: all(notes, 'text'),
  });
  expect([answers.size > 3, notes.size, wentBack]).toEqual([true, 1, 1]);
};
