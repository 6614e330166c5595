/** Makes the session that an interview is kept in, with its first answer; waits with the facilitator when that cannot be done. */
import type { Face } from '../../../faces/face.ts';
import type { SessionFacts } from '../../../interview/session-facts.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Store } from '../../../store/store.ts';
import type { Context } from '../../context.ts';
import type { FoundTemplate } from '../found-template.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { withMayWrite } from './may-was-given.ts';
import { sentenceOf } from './sentence-of.ts';
import { type Sitting, sitDown, stepOf } from './sitting.ts';

export interface Beginning {
  readonly facts: SessionFacts;
  readonly found: Pick<FoundTemplate, 'template' | 'bytes'>;
  readonly pair: string | null;
  readonly retoldBy: string | null;
  /** Headlines now, the stories in the review. */
  readonly headlinesFirst: boolean;
}

/** Fails when it cannot be kept and nobody is there to try again, or wants to. */
export const beginSession = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  face: Face,
  { facts, found, pair, retoldBy, headlinesFirst }: Beginning,
): Promise<Sitting> => {
  const { say, language } = context;
  const { template, bytes } = found;
  const make = (): number =>
    store.transact(() =>
      store.beginSession({
        facts,
        templateHash: store.keepTemplate({ id: template.id, version: template.version, bytes }),
        inquiryHash: place.bytes === null ? null : store.keepInquiry(place.bytes),
        pair,
        headlinesFirst,
      }),
    );
  /** Once it is there, trying again does not make another. */
  let number: number | null = null;
  const begun = async (): Promise<Sitting> => {
    number ??= make();
    const empty = await sitDown(context, place, store, number, { language, retoldBy });
    const { sitting, path } = withMayWrite(empty);
    try {
      if (path !== null) sitting.held.keep(stepOf(sitting, 'answered', path));
      return sitting;
    } catch (thrown) {
      empty.held.release();
      throw thrown;
    }
  };
  for (;;) {
    try {
      return await begun();
    } catch (thrown) {
      if (!(thrown instanceof Failure) || context.prompts === null) throw thrown;
      face.tell([say('hold.begin.trouble', { why: sentenceOf(thrown, say) })]);
      const again = await face.line(say('hold.begin.again'), { say });
      if (again.given !== 'value') throw thrown;
    }
  }
};
