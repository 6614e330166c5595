/** `saniveld practices list`: the practices with their names and where they stand, or the decisions about names. */

import { tableText } from '../render/text-table.ts';
import type { PracticeDecision } from '../store/store.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { countedOf, traceOf } from './steps/material-of.ts';

const decisionLine = (context: Context, decision: PracticeDecision): string => {
  const { number, practice: name, to, at, undone } = decision;
  const line = context.say(`practices.decision.${decision.kind}`, { number, name, to, at: at.slice(0, 10) });
  return undone ? context.say('practices.decision.undone', { line }) : line;
};

export const run: Run = async (call, context) => {
  const { say } = context;
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    if (call.flag('decisions')) {
      const decisions = store.practiceDecisions();
      const lines = decisions.map((decision) => decisionLine(context, decision));
      return {
        schema: 'practice-decisions',
        data: { decisions },
        text: lines.length === 0 ? say('practices.decisions.none') : lines.join('\n'),
      };
    }
    const { practices: traced } = traceOf(store, place.inquiry, null);
    const rungs = new Map(traced.map(({ practice, rung }) => [practice, rung]));
    const counted = countedOf(store, place.inquiry);
    const tellings = new Map<string, number>();
    for (const { practice, kind } of counted.records)
      if (practice !== null && kind === 'example') tellings.set(practice, (tellings.get(practice) ?? 0) + 1);
    const practices = counted.practices.map((practice) => ({
      practice: practice.name,
      aliases: practice.aliases,
      definition: practice.definition,
      where: practice.where,
      rung: rungs.get(practice.name) ?? 'none',
      examples: tellings.get(practice.name) ?? 0,
    }));
    const head = [
      say('practices.column.practice'),
      say('practices.column.rung'),
      say('practices.column.tellings'),
      say('practices.column.aliases'),
    ];
    const rows = practices.map(({ practice, aliases, rung, examples }) => [
      practice,
      say(`trace.rung.${rung}`),
      String(examples),
      aliases.join(', '),
    ]);
    return {
      schema: 'practices',
      data: { practices },
      text: rows.length === 0 ? say('practices.none') : tableText(head, rows, context.width).join('\n'),
    };
  });
};
