/** A new live interview, from the choice of a template to the end of its live part; in pairs two of them. */
import type { Face } from '../../../faces/face.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Run } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { FoundTemplate } from '../found-template.ts';
import { inquiryAt, withStore } from '../inquiry-at.ts';
import { readyTemplate } from '../ready-template.ts';
import { checkGiven, type GivenFacts } from './ask-facts.ts';
import { canAsk, chooseFace } from './choose-face.ts';
import { introduction } from './introduction.ts';
import { askMayWrite } from './may-write.ts';
import { valueOrEnd } from './value-or-end.ts';

const named = async (context: Context, own: string, name: string): Promise<FoundTemplate> => {
  const ready = readyTemplate(context, own, name);
  if (ready !== null) return ready;
  const { findTemplate } = await import('../find-template.ts');
  return findTemplate(context, own, name);
};

const picked = async (context: Context, face: Face, own: string): Promise<FoundTemplate> => {
  const { pickTemplate } = await import('./pick-template.ts');
  return valueOrEnd(await pickTemplate(context, face, own));
};

/** Which template, and whether may be written; back goes from the second question to the first. */
const begun = async (
  context: Context,
  face: Face,
  own: string,
  wanted: FoundTemplate | null,
): Promise<{ readonly found: FoundTemplate; readonly may: boolean }> => {
  for (;;) {
    const found = wanted ?? (await picked(context, face, own));
    face.tell(introduction(context, found));
    const may = await askMayWrite(face, context.say, found.template, context.language);
    if (may.given !== 'back') return { found, may: valueOrEnd(may) };
    if (wanted !== null) face.tell([context.say('hold.start.first')]);
  }
};

/** What is not needed for the first question is loaded while that waits for its answer. */
export const liveInterview: Run = async (call, context) => {
  const { say, files } = context;
  const [name = null] = call.args;
  if (!canAsk(call, context)) throw new Failure('interview-needs-terminal', { template: name ?? 'core' }, 2);
  const place = await inquiryAt(context);
  const given: GivenFacts = {
    person: call.text('person'),
    role: call.text('role'),
    setting: call.text('setting'),
    round: call.text('round'),
  };
  checkGiven(given, place.inquiry);
  const own = files.placesIn(place.folder).templates;
  const wanted = name === null ? null : await named(context, own, name);
  const face = await chooseFace(call, context, place);
  try {
    const [{ found, may }, { holdLive }] = await Promise.all([
      begun(context, face, own, wanted),
      import('./hold-live.ts'),
    ]);
    if (!may)
      return {
        schema: 'interview',
        data: { session: null, state: null, sessions: [] },
        text: say('hold.not-written'),
      };
    return await withStore(context, place, 'create', (store) =>
      holdLive({ call, context, place, store, face, found, given }),
    );
  } finally {
    face.close();
  }
};
