/** `saniveld interview`: holds an interview from a transcript and keeps it. */
import { Failure } from '../messages/failure.ts';
import type { Run } from './command.ts';
import { findTemplate } from './steps/find-template.ts';
import { incomingFrom } from './steps/incoming.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { takeIn } from './steps/take-in.ts';
import type { Incoming } from './steps/take-one-in.ts';
import { noticeLines, refusedLines, takenInData } from './steps/taken-in-lines.ts';

export const run: Run = async (call, context) => {
  const { say } = context;
  const [name = ''] = call.args;
  const answers = call.text('answers');
  if (answers === null) throw new Failure('interview-needs-answers', { template: name }, 2);
  const place = await inquiryAt(context);
  const found = findTemplate(context, context.files.placesIn(place.folder).templates, name);
  const { template } = found;
  const incoming: Incoming[] = [];
  for await (const one of incomingFrom(context, [answers])) incoming.push(one);
  for (const { reading } of incoming) {
    const other = reading.value?.facts.template ?? template.id;
    const same = [template.id, ...template.aliases, name].some(
      (known) => known.toLowerCase() === other.toLowerCase(),
    );
    if (!same) throw new Failure('other-template', { other, name });
  }
  return withStore(context, place, 'create', async (store) => {
    const taken = await takeIn(context, place, store, incoming, { update: false, template: found });
    const { last } = taken;
    if (!context.json) for (const line of refusedLines(say, taken)) context.notice(line);
    const session = last?.session ?? '';
    const lines =
      last === null
        ? []
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
