/** The English catalogue: every sentence that a person reads, by key. */
import { answers } from './en/answers.ts';
import { commands } from './en/commands.ts';
import { conditions } from './en/conditions.ts';
import { diff } from './en/diff.ts';
import { errors } from './en/errors.ts';
import { graph } from './en/graph.ts';
import { guide } from './en/guide.ts';
import { help } from './en/help.ts';
import { hold } from './en/hold.ts';
import { inquiry } from './en/inquiry.ts';
import { keeping } from './en/keeping.ts';
import { keyWords } from './en/key-words.ts';
import { keys } from './en/keys.ts';
import { live } from './en/live.ts';
import { people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { report } from './en/report.ts';
import { reportTold } from './en/report-told.ts';
import { review } from './en/review.ts';
import { screen } from './en/screen.ts';
import { screenFields } from './en/screen-fields.ts';
import { show } from './en/show.ts';
import { sourceProblems } from './en/source-problems.ts';
import { strings } from './en/strings.ts';
import { trace } from './en/trace.ts';
import { transcript } from './en/transcript.ts';
import { usage } from './en/usage.ts';
import { walks } from './en/walks.ts';
import { xlsform } from './en/xlsform.ts';

export const en = {
  ...answers,
  ...commands,
  ...conditions,
  ...diff,
  ...errors,
  ...graph,
  ...guide,
  ...help,
  ...inquiry,
  ...keys,
  ...keyWords,
  ...problems,
  ...report,
  ...reportTold,
  ...sourceProblems,
  ...strings,
  ...trace,
  ...transcript,
  ...usage,
  ...walks,
  ...xlsform,
  ...hold,
  ...keeping,
  ...live,
  ...people,
  ...review,
  ...screen,
  ...screenFields,
  ...show,
} as const;
