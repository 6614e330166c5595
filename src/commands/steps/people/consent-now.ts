/** What a person allows now, in words: once where it is the same everywhere, else per session. */
import { sessionName } from '../../../harvest/record.ts';
import type { Say } from '../../../messages/speech.ts';
import type { Person } from './find-person.ts';

export const consentNow = (say: Say, person: Person): string => {
  const sessions = [...person.sessions, ...person.passedOn];
  const levels = new Set(sessions.map(({ consent }) => consent));
  const [only] = levels;
  if (only !== undefined && levels.size === 1) return say(`people.consent.${only}`);
  return [...levels]
    .map((level) => {
      const at = sessions.filter(({ consent }) => consent === level);
      const names = at.map(({ session }) => sessionName(session.number)).join(', ');
      return `${say(`people.consent.${level}`)} (${names})`;
    })
    .join('; ');
};

/** As `--json` gives it: where they passed on what somebody else told. */
export const passedOnData = ({ passedOn }: Person) =>
  passedOn.map(({ session, consent }) => ({ session: sessionName(session.number), consent }));
