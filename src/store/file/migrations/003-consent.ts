/** The third version: researchers see what each person allows now, beside what was said about that one session. */
import type { Migration } from '../migrate.ts';

const rank = (consent: string): string => `instr('none internal quote public', ${consent})`;

/**
 * The rule of `evidence/consent.ts` once more, for whoever reads the file without the program; a test holds the two side
 * by side. `own`: the last statement about the session, on its day never more than was asked there. `consent`: lowered to
 * the strictest of what the person said elsewhere on that day or later.
 */
const sql = `
CREATE INDEX consent_alias ON consent (alias, number);

DROP VIEW v_people;

CREATE VIEW v_people AS           -- one row per person and session, with what is allowed now and what was said there
WITH seat AS (
  SELECT p.session, s.date, s.round, s.setting, p.alias, p.role, c.consent AS asked, c.given_by
  FROM participant p JOIN session s ON s.number = p.session AND s.state = 'finished'
  LEFT JOIN consent c ON c.session = p.session AND c.alias = p.alias AND c.stands = 1
), own AS (
  SELECT seat.*, (SELECT max(o.date) FROM consent o
    WHERE o.alias = seat.alias AND o.session = seat.session AND o.said = 1 AND o.date >= seat.date) AS latest
  FROM seat
), last AS (
  SELECT own.*, coalesce(latest, date) AS since, (SELECT o.consent FROM consent o
    WHERE o.alias = own.alias AND o.session = own.session AND o.said = 1 AND o.date = own.latest
    ORDER BY o.number DESC LIMIT 1) AS later
  FROM own
), stated AS (
  SELECT last.*, CASE
    WHEN later IS NULL THEN coalesce(asked, 'internal')
    WHEN latest = date AND ${rank('asked')} < ${rank('later')} THEN asked
    ELSE later END AS allowed
  FROM last
), least AS (
  SELECT stated.*, (SELECT min(${rank('o.consent')}) FROM consent o
    LEFT JOIN participant op ON op.session = o.session AND op.alias = o.alias AND o.stands = 1
    LEFT JOIN session os ON os.number = op.session AND os.state = 'finished'
    WHERE o.alias = stated.alias AND o.said = 1 AND o.session IS NOT stated.session
      AND max(o.date, coalesce(os.date, o.date)) >= stated.since) AS elsewhere
  FROM stated
)
SELECT session, date, round, setting, alias, role,
  CASE WHEN elsewhere < ${rank('allowed')} THEN CASE elsewhere
    WHEN ${rank("'none'")} THEN 'none' WHEN ${rank("'internal'")} THEN 'internal' ELSE 'quote' END
  ELSE allowed END AS consent,
  given_by AS consent_by, asked AS consent_stated
FROM least;
`;

export const consentNow: Migration = { version: 3, name: 'consent', sql };
