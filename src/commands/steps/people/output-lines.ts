/** Says which files hold somebody's words, with the day on which each was written. */
import { relative } from 'node:path';
import { purposes } from '../../../evidence/evidence.ts';
import { dayIn } from '../../../messages/days.ts';
import type { Output } from '../../../store/people-store.ts';
import type { Context } from '../../context.ts';

/** A path as one would type it from here. */
export const asSeenFrom = ({ currentFolder }: Context, file: string): string => {
  const near = relative(currentFolder, file);
  return near.startsWith('..') ? file : near;
};

export const outputLines = (context: Context, outputs: readonly Output[]): readonly string[] =>
  outputs.map(({ file, kind, purpose, writtenAt }) => {
    const params = { file: asSeenFrom(context, file), day: dayIn(context.language, writtenAt) };
    const reader = purposes.find((each) => kind !== 'person' && each === purpose);
    return reader === undefined
      ? context.say('people.output', params)
      : context.say('people.output-for', { ...params, purpose: context.say(`people.purpose.${reader}`) });
  });
