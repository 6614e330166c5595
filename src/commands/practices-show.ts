/** `saniveld practices show`: one practice, the names it goes by, where it stands and where it was told. */
import { referenceOf } from '../harvest/record.ts';
import type { Run } from './command.ts';
import { knownName } from './steps/decide.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { countedOf, traceOf } from './steps/material-of.ts';

export const run: Run = async (call, context) => {
  const { say } = context;
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    const { practices, records: counted } = countedOf(store, place.inquiry);
    const name = knownName(practices, call.args[0] ?? '');
    const practice = practices.find((each) => each.name === name);
    const traced = traceOf(store, place.inquiry, null).practices.find((each) => each.practice === name);
    const records = counted.filter((record) => record.practice === name);
    const rung = traced?.rung ?? 'none';
    const data = {
      practice: name,
      aliases: practice?.aliases ?? [],
      definition: practice?.definition ?? null,
      where: practice?.where ?? [],
      rung,
      records: records.map((record) => ({
        reference: referenceOf(record),
        kind: record.kind,
        setting: record.setting,
        date: record.date,
      })),
    };
    return {
      schema: 'practice',
      data,
      text: [
        `${name}: ${say(`trace.rung.${rung}`)}`,
        ...(data.definition === null ? [] : [data.definition]),
        ...(data.aliases.length === 0
          ? []
          : [`${say('practices.column.aliases')}: ${data.aliases.join(', ')}`]),
        ...(data.records.length === 0 ? [] : ['', say('practices.told-in')]),
        ...data.records.map(({ reference, kind, setting, date }) =>
          `  ${date}  ${reference}  ${kind}  ${setting ?? ''}`.trimEnd(),
        ),
      ].join('\n'),
    };
  });
};
