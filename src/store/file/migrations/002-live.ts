/** The second version: interviews that are still going on, what people decide afterwards, and what the tool wrote elsewhere. */
import type { Migration } from '../migrate.ts';
import { views } from './002-views.ts';

const tables = `
ALTER TABLE session ADD COLUMN state TEXT NOT NULL DEFAULT 'finished' -- aside: another version, kept by a merge
  CHECK (state IN ('live', 'review', 'finished', 'aside'));
ALTER TABLE session ADD COLUMN revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1); -- rises with every finished change
ALTER TABLE session ADD COLUMN changed_at TEXT;   -- for people to read; nothing is ordered by it
ALTER TABLE session ADD COLUMN holder TEXT;       -- the process that holds the interview now: "4242 host"
ALTER TABLE session ADD COLUMN version_of INTEGER REFERENCES session (number); -- of one aside: the session it is a version of
ALTER TABLE session ADD COLUMN was TEXT           -- of one aside: the state it had
  CHECK (was IN ('live', 'review', 'finished'));
ALTER TABLE session ADD COLUMN pair TEXT;         -- the same in both halves of a pair interview
ALTER TABLE session ADD COLUMN read_back TEXT;    -- the day on which it was read back

ALTER TABLE answer ADD COLUMN place TEXT NOT NULL DEFAULT ''; -- where it stands in its template, so that rows sort by it

ALTER TABLE audit ADD COLUMN path TEXT;
ALTER TABLE audit ADD COLUMN answer INTEGER;      -- the row that came of it, if any
ALTER TABLE audit ADD COLUMN by_whom TEXT;        -- the facilitator, where known
CREATE INDEX session_holder ON session (holder) WHERE holder IS NOT NULL;
CREATE INDEX session_version ON session (version_of) WHERE version_of IS NOT NULL;
CREATE INDEX consent_session ON consent (session, number);
CREATE INDEX audit_session ON audit (session, number);

ALTER TABLE consent ADD COLUMN said INTEGER NOT NULL DEFAULT 1 CHECK (said IN (0, 1)); -- 0: a later import put it right
UPDATE consent SET said = stands;

CREATE TABLE progress (           -- how far an interview got; without a word of what was told
  session INTEGER PRIMARY KEY REFERENCES session (number),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

DROP TABLE draft;
CREATE TABLE draft (              -- what is being typed: text and caret (in UTF-16 units) at one place
  session INTEGER NOT NULL REFERENCES session (number),
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'headline', 'note')),
  path TEXT NOT NULL,
  text TEXT NOT NULL,
  caret INTEGER NOT NULL CHECK (caret >= 0),
  changed_at TEXT NOT NULL,
  PRIMARY KEY (session, kind, path)
) STRICT;

CREATE TABLE quote (              -- may this marked sentence be quoted? the latest answer counts
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  session INTEGER NOT NULL REFERENCES session (number),
  path TEXT NOT NULL,
  text TEXT NOT NULL,
  allowed INTEGER NOT NULL CHECK (allowed IN (0, 1)),
  date TEXT NOT NULL,
  given_by TEXT
) STRICT;
CREATE INDEX quote_session ON quote (session, number);

CREATE TABLE summary (            -- the facilitator's own sheet afterwards; never part of what was told
  session INTEGER NOT NULL REFERENCES session (number),
  item TEXT NOT NULL CHECK (item IN ('best_quote', 'surprise', 'wish', 'hear_next')),
  text TEXT NOT NULL,
  path TEXT,                      -- of the best quote: where it stands
  PRIMARY KEY (session, item)
) STRICT;

CREATE TABLE output (             -- files that the tool wrote outside this one, so that people can be told
  number INTEGER PRIMARY KEY,
  file TEXT NOT NULL,             -- absolute
  kind TEXT NOT NULL CHECK (kind IN ('report', 'export', 'person', 'backup', 'emergency')),
  purpose TEXT,
  sessions TEXT NOT NULL CHECK (json_valid(sessions)), -- list of session numbers whose words or labels went in
  written_at TEXT NOT NULL
) STRICT;
`;

export const live: Migration = { version: 2, name: 'live', sql: tables + views };
