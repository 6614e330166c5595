/** The Dutch catalogue; it must have exactly the keys of the English one. */
import type { en } from './en.ts';
import { answers } from './nl/answers.ts';
import { commands } from './nl/commands.ts';
import { conditions } from './nl/conditions.ts';
import { diff } from './nl/diff.ts';
import { errors } from './nl/errors.ts';
import { graph } from './nl/graph.ts';
import { guide } from './nl/guide.ts';
import { help } from './nl/help.ts';
import { hold } from './nl/hold.ts';
import { inquiry } from './nl/inquiry.ts';
import { keeping } from './nl/keeping.ts';
import { keyWords } from './nl/key-words.ts';
import { keys } from './nl/keys.ts';
import { live } from './nl/live.ts';
import { people } from './nl/people.ts';
import { problems } from './nl/problems.ts';
import { report } from './nl/report.ts';
import { reportTold } from './nl/report-told.ts';
import { review } from './nl/review.ts';
import { screen } from './nl/screen.ts';
import { screenFields } from './nl/screen-fields.ts';
import { show } from './nl/show.ts';
import { sourceProblems } from './nl/source-problems.ts';
import { strings } from './nl/strings.ts';
import { trace } from './nl/trace.ts';
import { transcript } from './nl/transcript.ts';
import { usage } from './nl/usage.ts';
import { walks } from './nl/walks.ts';
import { xlsform } from './nl/xlsform.ts';

export const nl: Record<keyof typeof en, string> = {
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
};
