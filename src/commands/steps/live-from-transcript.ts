/** Holds an interview from a transcript (`--answers`) and keeps it. */
import { Failure } from '../../messages/failure.ts';
import type { Run } from '../command.ts';
import { findTemplate } from './find-template.ts';
import { incomingFrom } from './incoming.ts';
import { inquiryAt, withStore } from './inquiry-at.ts';
import { takeIn } from './take-in.ts';
import type { Incoming } from './take-one-in.ts';
import { noticeLines, refusedLines, takenInData } from './taken-in-lines.ts';

/** Without a template named, each transcript names its own. */
export const fromTranscript: Run = async (call, context) => {
  const { say } = context;
  const [name = null] = call.args;
  const place = await inquiryAt(context);
  const found =
    name === null ? null : findTemplate(context, context.files.placesIn(place.folder).templates, name);
  const incoming: Incoming[] = [];
  for await (const one of incomingFrom(context, [call.text('answers') ?? '-'])) incoming.push(one);
  for (const { reading } of incoming) {
    const other = reading.value?.facts.template;
    if (found === null || name === null || other === undefined) continue;
    const names = [found.template.id, ...found.template.aliases, name];
    const same = names.some((known) => known.toLowerCase() === other.toLowerCase());
    if (!same) throw new Failure('other-template', { other, name });
  }
  return withStore(context, place, 'create', async (store) => {
    const options = found === null ? { update: false } : { update: false, template: found };
    const taken = await takeIn(context, place, store, incoming, options);
    const { last } = taken;
    if (!context.json) for (const line of refusedLines(say, taken)) context.notice(line);
    const session = last?.session ?? '';
    const lines =
      last === null || last.outcome === 'left-out'
        ? noticeLines(say, taken)
        : [
            last.outcome === 'unchanged'
              ? say('interview.known', { session })
              : say('interview.kept', { session, answers: last.answers, records: last.records }),
            ...noticeLines(say, taken),
            `${say('words.next')} ${say('interview.next', { session })}`,
          ];
    return {
      schema: 'interview',
      data: { session: last?.session ?? null, ...takenInData(taken) },
      text: lines.join('\n'),
      exit: taken.refusals > 0 ? 1 : 0,
    };
  });
};
