/** Takes one transcript in: its template's interview, the harvest, and into the store. */
import { harvest } from '../../harvest/harvest.ts';
import { practiceKey, recognise } from '../../harvest/practices.ts';
import { type HarvestRecord, sessionName } from '../../harvest/record.ts';
import { canonical } from '../../interview/canonical.ts';
import { runTranscript } from '../../interview/run-transcript.ts';
import type { Transcript } from '../../interview/transcript.ts';
import { Failure } from '../../messages/failure.ts';
import type { MessageParams, Say } from '../../messages/say.ts';
import { sha256 } from '../../source/digest.ts';
import type { Place } from '../../source/place.ts';
import type { Reading } from '../../source/problem.ts';
import type { Store } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { rememberTemplates } from './find-template.ts';
import type { FoundTemplate } from './found-template.ts';
import type { InquiryAt } from './inquiry-at.ts';
import { withoutErased } from './people/left-out.ts';
import { tell } from './problem-lines.ts';
import { surroundingsOf } from './surroundings-of.ts';
import type { Attempt, NearPractice, Refused } from './taken-in.ts';

/** A transcript on its way in, with the name of the file it stands in. */
export interface Incoming {
  readonly file: string;
  readonly reading: Reading<Transcript>;
}

/** Inside the store's transaction; with `keep` false it only looks whether it would be accepted. */
export type TakeOneIn = (incoming: Incoming, keep: boolean) => Attempt;

const refusing = (refused: readonly Refused[]): Attempt => ({
  session: null,
  outcome: 'refused',
  answers: 0,
  records: 0,
  refused,
  near: [],
  withheld: 0,
  wordsLeftOut: 0,
});

/** Practices told so far; says of each new name which known one it looks like. */
const practiceWatch = (known: { readonly name: string; readonly aliases: readonly string[] }[]) => {
  const seen = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases].map(practiceKey)));
  return (records: readonly HarvestRecord[]): readonly NearPractice[] =>
    records.flatMap(({ practice }) => {
      if (practice === null || seen.has(practiceKey(practice))) return [];
      const recognised = recognise(practice, known);
      seen.add(practiceKey(practice));
      known.push({ name: practice, aliases: [] });
      return 'near' in recognised ? [{ practice, near: recognised.near }] : [];
    });
};

const refusal = (
  say: Say,
  file: string,
  prefix: string,
  about: { readonly code: string; readonly params: MessageParams; readonly at: Place; readonly text: string },
  question = '',
): Refused => ({
  file,
  line: about.at.line,
  column: about.at.column,
  code: about.code,
  question,
  text: about.text,
  ...tell(say, prefix, about.code, about.params),
});

/** What will be kept otherwise than it was written, such as a character that cannot be shown. */
export const warningsOf = (say: Say, { file, reading }: Incoming): readonly Refused[] =>
  reading.problems
    .filter(({ severity }) => severity === 'warning')
    .map((problem) => refusal(say, file, 'problem', problem));

export interface TakeInOptions {
  /** Whether a session that is known with other content is replaced. */
  readonly update: boolean;
  /** The template of all of them; without it each names its own. */
  readonly template?: FoundTemplate;
}

/** Prepares the way in once, for any number of transcripts. */
export const prepareToTakeIn = (
  context: Context,
  place: InquiryAt,
  store: Store,
  { update, template: given }: TakeInOptions,
): TakeOneIn => {
  const { say } = context;
  const { inquiry } = place;
  const known = store.practices();
  const surroundings = surroundingsOf(
    inquiry,
    context.now(),
    known.map(({ name }) => name),
  );
  const lookUp = rememberTemplates(context, context.files.placesIn(place.folder).templates);
  const templateFor = (name: string): FoundTemplate => given ?? lookUp(name);
  const watch = practiceWatch([...known]);
  const keptTemplates = new Map<string, string>();
  /** By the fingerprint of the id: an id itself would keep the whole line alive that it was read from. */
  const seen = new Map<string, { readonly file: string; readonly contentHash: string }>();
  let inquiryHash: string | null = null;

  const keepTemplate = ({ template: { id, version }, bytes }: FoundTemplate): string => {
    const hash = keptTemplates.get(bytes) ?? store.keepTemplate({ id, version, bytes });
    keptTemplates.set(bytes, hash);
    return hash;
  };
  const keepInquiry = (): string | null => {
    if (place.bytes !== null) inquiryHash ??= store.keepInquiry(place.bytes);
    return inquiryHash;
  };

  return ({ file, reading }, keep) => {
    const errors = reading.problems.filter(({ severity }) => severity === 'error');
    if (reading.value === null || errors.length > 0) {
      return refusing(errors.map((problem) => refusal(say, file, 'problem', problem)));
    }
    const transcript = reading.value;
    const { facts } = transcript;
    let found: FoundTemplate;
    try {
      found = templateFor(facts.template);
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      const at = transcript.places.get('template') ?? transcript.at;
      return refusing([
        refusal(say, file, 'error', { code: thrown.code, params: thrown.params, at, text: facts.template }),
      ]);
    }
    const { conversation, refused, withheldByNone, progress } = runTranscript(
      found.template,
      transcript,
      surroundings,
    );
    if (refused.length > 0) {
      return refusing(refused.map((each) => refusal(say, file, 'refusal', each, each.question)));
    }
    if (!keep) return refusing([]);
    const kept = { ...facts, template: found.template.id };
    const contentHash = sha256(canonical(kept, conversation));
    const refuseId = (code: string, params: MessageParams): Attempt => {
      const at = transcript.places.get('id') ?? transcript.at;
      return refusing([refusal(say, file, 'import', { code, params, at, text: facts.id ?? '' })]);
    };
    if (facts.id !== null) {
      const fingerprint = sha256(facts.id);
      const twin = seen.get(fingerprint);
      if (twin !== undefined && twin.contentHash !== contentHash) {
        return refuseId('twice', { id: facts.id, other: twin.file });
      }
      seen.set(fingerprint, { file, contentHash });
    }
    const key = facts.id ?? contentHash;
    const asked = { template: found.template, transcript, surroundings };
    const left = withoutErased(store, key, asked, { conversation, withheldByNone });
    if (left === null) return { ...refusing([]), outcome: 'left-out' };
    const records = harvest(found.template, left.conversation, left.facts, { rounds: inquiry.rounds });
    const { outcome, session } = store.saveSession(
      {
        facts: { ...left.facts, template: found.template.id },
        key,
        contentHash,
        templateHash: keepTemplate(found),
        inquiryHash: keepInquiry(),
        conversation: left.conversation,
        records: progress === null ? records : [],
        progress,
        quotes: transcript.quotes.filter((quote) =>
          left.conversation.answers.some(({ path }) => path === quote.path),
        ),
      },
      { update },
    );
    if (outcome === 'conflict') return refuseId('conflict', { id: facts.id ?? '' });
    const fresh = outcome !== 'unchanged';
    return {
      session: sessionName(session),
      outcome,
      answers: left.conversation.answers.length,
      records: fresh && progress === null ? records.length : 0,
      refused: [],
      near: fresh ? watch(records) : [],
      withheld: fresh ? withheldByNone : 0,
      wordsLeftOut: left.count,
    };
  };
};
