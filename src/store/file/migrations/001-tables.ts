/** The first shape of the data file: one table per thing that is kept, each with the rules that it must obey. */

/**
 * Answers are the source of truth and only ever added to; `stands` alone changes, when a later answer takes over.
 * Records can be rebuilt from them. Times are ISO in UTC, days ISO days, lists and maps JSON.
 */
export const tables = `
CREATE TABLE inquiry (            -- each inquiry.yaml that data was collected under, byte for byte
  number INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  bytes TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE template (           -- each template that a session was held with, byte for byte
  number INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  bytes TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE session (
  number INTEGER PRIMARY KEY AUTOINCREMENT, -- S001: never given twice in one file
  id TEXT NOT NULL UNIQUE,        -- UUIDv7: the same in every file that the session travels to
  key TEXT NOT NULL UNIQUE,       -- its own name, else the hash of its content
  own_id TEXT,
  content_hash TEXT NOT NULL,
  template TEXT NOT NULL REFERENCES template (hash),
  template_name TEXT NOT NULL,    -- id or alias, as written
  inquiry TEXT REFERENCES inquiry (hash),
  language TEXT,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  round TEXT,
  setting TEXT,
  facilitator TEXT,
  harvest INTEGER NOT NULL CHECK (harvest >= 1), -- version of the harvest that made its records
  chain TEXT NOT NULL CHECK (length(chain) = 64) -- hash of its last answer
) STRICT;
CREATE INDEX session_template ON session (template);
CREATE INDEX session_inquiry ON session (inquiry);

CREATE TABLE participant (
  session INTEGER NOT NULL REFERENCES session (number),
  position INTEGER NOT NULL,
  alias TEXT NOT NULL,
  role TEXT,
  PRIMARY KEY (session, position),
  UNIQUE (session, alias)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent (            -- what people allowed, with its history; the one that stands is marked
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  alias TEXT NOT NULL,
  session INTEGER REFERENCES session (number), -- null: about everything they told
  consent TEXT NOT NULL CHECK (consent IN ('none', 'internal', 'quote', 'public')),
  date TEXT NOT NULL,
  given_by TEXT,                  -- who gave it, for someone who is represented
  stands INTEGER NOT NULL CHECK (stands IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX consent_stands ON consent (session, alias) WHERE stands = 1 AND session IS NOT NULL;

CREATE TABLE tombstone (          -- what was erased, so that an import does not bring it back
  number INTEGER PRIMARY KEY,
  what TEXT NOT NULL CHECK (what IN ('session', 'person')),
  key TEXT NOT NULL,
  date TEXT NOT NULL,
  UNIQUE (what, key)
) STRICT;

CREATE TABLE answer (             -- append-only; also headlines, skips and the turns of repeats
  seq INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session (number),
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'hidden', 'headline', 'skip', 'turn')),
  path TEXT NOT NULL,
  question TEXT NOT NULL,         -- id of the question or repeat; of a headline its kind
  type TEXT NOT NULL,             -- type of the question, else empty
  form TEXT NOT NULL CHECK (form IN ('text', 'number', 'yes_no', 'list', 'reach')),
  value TEXT NOT NULL,            -- a text as it is, every other form as JSON
  told_by TEXT NOT NULL,          -- JSON list of aliases
  private INTEGER NOT NULL CHECK (private IN (0, 1)),
  words INTEGER NOT NULL CHECK (words >= 0),
  stands INTEGER NOT NULL CHECK (stands IN (0, 1)),
  hash TEXT NOT NULL CHECK (length(hash) = 64) -- over this answer and the hash before it in the session
) STRICT;
CREATE INDEX answer_session ON answer (session, seq);

CREATE TABLE draft (              -- what is being typed: text and caret of one question
  session TEXT NOT NULL,
  path TEXT NOT NULL,
  text TEXT NOT NULL,
  caret INTEGER NOT NULL CHECK (caret >= 0),
  changed_at TEXT NOT NULL,
  PRIMARY KEY (session, path)
) STRICT;

CREATE TABLE note (               -- the facilitator's own
  number INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session (number),
  path TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX note_session ON note (session, number);

CREATE TABLE audit (              -- wall clock once a run, then milliseconds of a clock that cannot be set back
  number INTEGER PRIMARY KEY,
  run TEXT NOT NULL,
  clock TEXT,
  elapsed INTEGER NOT NULL CHECK (elapsed >= 0),
  event TEXT NOT NULL,
  session INTEGER REFERENCES session (number)
) STRICT;

CREATE TABLE practice (           -- every name of a practice as first written; which are one is for the decisions
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  goes_by TEXT NOT NULL           -- its name after the decisions; brought up to date with each of them
) STRICT;

CREATE TABLE decision (           -- about the names of practices: kept in order, undone but never removed
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('rename', 'merge', 'alias')),
  practice INTEGER NOT NULL REFERENCES practice (number),
  name TEXT NOT NULL,             -- what the practice was called when it was decided
  target INTEGER REFERENCES practice (number),
  to_name TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  undone_at TEXT,
  CHECK ((kind = 'merge') = (target IS NOT NULL))
) STRICT;

CREATE TABLE record (             -- what the harvest made of the answers; labels count, words need consent
  number INTEGER PRIMARY KEY,     -- session × 1,000,000 + position: the table lies in the order of the sessions
  session INTEGER NOT NULL REFERENCES session (number) CHECK (session = number / 1000000),
  path TEXT NOT NULL,
  parent TEXT,
  kind TEXT NOT NULL,
  practice INTEGER REFERENCES practice (number),
  setting TEXT,
  round TEXT,
  told_by TEXT,
  observed INTEGER NOT NULL CHECK (observed IN (0, 1)),
  date TEXT NOT NULL,
  labels TEXT NOT NULL CHECK (json_valid(labels)),
  words TEXT NOT NULL CHECK (json_valid(words)) -- last, so that counting never reads it
) STRICT;
CREATE INDEX record_session ON record (session);
CREATE INDEX record_practice ON record (practice, setting);

CREATE TABLE coding (             -- a code given to a stretch of an answer, in Unicode code points
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  answer INTEGER NOT NULL REFERENCES answer (seq),
  start INTEGER NOT NULL CHECK (start >= 0),
  stop INTEGER NOT NULL CHECK (stop > start),
  text_hash TEXT NOT NULL,
  code TEXT NOT NULL,
  coder TEXT NOT NULL,
  coded_at TEXT NOT NULL
) STRICT;
CREATE INDEX coding_answer ON coding (answer);
`;
