/** The researchers' views in the second version: the same columns, of finished sessions only. */

/** What words are found by (`searchable`) stays as it was: it holds unfinished sessions too, and search leaves them out. */
export const views = `
DROP VIEW v_sessions;
DROP VIEW v_people;
DROP VIEW v_answers;
DROP VIEW v_examples;
DROP VIEW v_status;
DROP VIEW v_effects;
DROP VIEW v_normalization;

CREATE VIEW v_sessions AS         -- one row per session
SELECT s.number AS session, s.own_id AS id, s.template_name AS template, t.version AS template_version, s.language,
  s.date, s.round, s.setting, s.facilitator,
  (SELECT count(*) FROM participant p WHERE p.session = s.number) AS participants,
  (SELECT count(*) FROM answer a WHERE a.session = s.number AND a.stands = 1 AND a.kind = 'answer') AS answers,
  (SELECT coalesce(sum(a.words), 0) FROM answer a
    WHERE a.session = s.number AND a.stands = 1 AND a.kind = 'answer') AS words
FROM session s JOIN template t ON t.hash = s.template WHERE s.state = 'finished';

CREATE VIEW v_people AS           -- one row per person and session, with the consent that stands
SELECT p.session, s.date, s.round, s.setting, p.alias, p.role, c.consent, c.given_by AS consent_by
FROM participant p JOIN session s ON s.number = p.session AND s.state = 'finished'
LEFT JOIN consent c ON c.session = p.session AND c.alias = p.alias AND c.stands = 1;

CREATE VIEW v_answers AS          -- one row per answer that stands; a text as it is, other values as JSON
SELECT a.session, s.date, s.round, s.setting, printf('S%03d/%s', a.session, a.path) AS reference, a.path,
  a.question, a.type, a.value, a.told_by, a.private, a.words
FROM answer a JOIN session s ON s.number = a.session AND s.state = 'finished'
WHERE a.stands = 1 AND a.kind = 'answer';

CREATE VIEW v_examples AS         -- one row per example
SELECT r.session, r.date, r.round, r.setting, printf('S%03d/%s', r.session, r.path) AS reference,
  p.goes_by AS practice, r.told_by, r.observed, r.labels ->> 'stage' AS stage, r.labels ->> 'firstHand' AS first_hand,
  r.labels ->> 'retoldBy' AS retold_by, r.labels ->> 'learnedFrom' AS learned_from,
  r.labels ->> 'learnedHow' AS learned_how, r.labels ->> 'evidence' AS evidence, r.labels ->> 'reach' AS reach,
  r.words ->> 'headline' AS headline, r.words ->> 'story' AS story, r.words ->> 'own_part' AS own_part,
  r.words ->> 'enabling' AS enabling, r.words ->> 'hindering' AS hindering, r.words ->> 'not_yet' AS not_yet
FROM record r JOIN session s ON s.number = r.session AND s.state = 'finished'
  LEFT JOIN practice p ON p.number = r.practice WHERE r.kind = 'example';

CREATE VIEW v_status AS           -- one row per status observation: practice, setting, round, stage and who says so
SELECT r.session, r.date, r.round, r.setting, printf('S%03d/%s', r.session, r.path) AS reference,
  p.goes_by AS practice, r.told_by, r.observed, r.labels ->> 'stage' AS stage,
  r.labels ->> 'stoppedWhy' AS stopped_why, r.labels ->> 'source' AS source, r.labels ->> 'since' AS since,
  r.labels ->> 'reach' AS reach
FROM record r JOIN session s ON s.number = r.session AND s.state = 'finished'
  LEFT JOIN practice p ON p.number = r.practice WHERE r.kind = 'status';

CREATE VIEW v_effects AS          -- one row per effect: what it brought, to whom, and on what grounds
SELECT r.session, r.date, r.round, r.setting, printf('S%03d/%s', r.session, r.path) AS reference,
  printf('S%03d/%s', r.session, r.parent) AS parent, p.goes_by AS practice, r.told_by, r.observed,
  r.labels ->> 'effectKind' AS kind, r.labels ->> 'basis' AS basis, r.words ->> 'what' AS what, r.words ->> 'who' AS who
FROM record r JOIN session s ON s.number = r.session AND s.state = 'finished'
  LEFT JOIN practice p ON p.number = r.practice WHERE r.kind = 'effect';

CREATE VIEW v_normalization AS    -- one row per answer to one of the four questions whether it has become normal
SELECT r.session, r.date, r.round, r.setting, printf('S%03d/%s', r.session, r.path) AS reference,
  p.goes_by AS practice, r.told_by, r.observed, r.labels ->> 'construct' AS construct, r.labels ->> 'holds' AS holds,
  r.words ->> 'text' AS text
FROM record r JOIN session s ON s.number = r.session AND s.state = 'finished'
  LEFT JOIN practice p ON p.number = r.practice WHERE r.kind = 'normalization';
`;
