/** What somebody would type to answer a whole interview line by line, and what those lines come to. */
import { apply, begin, next, type State } from '../../src/interview/engine.ts';
import { overviewOf } from '../../src/interview/overview.ts';
import type { Surroundings } from '../../src/interview/surroundings.ts';
import type { Answer, Question, Template } from '../../src/template/template.ts';

export interface TypedInterview {
  /** Lines per question, in the order in which they are asked. */
  readonly typed: readonly (readonly string[])[];
  readonly state: State;
}

const answerTo = (
  question: Question,
  path: string,
  language: string,
): readonly [readonly string[], Answer] => {
  const [first] = question.options;
  switch (question.type) {
    case 'story':
      return [
        [`Verhaal bij ${path}.`, '', '"niemand telde de uren"', '.'],
        `Verhaal bij ${path}.\n\n"niemand telde de uren"`,
      ];
    case 'list':
      return [
        ['een brede galerij', 'iemand die begint', '.'],
        ['een brede galerij', 'iemand die begint'],
      ];
    case 'choice':
      return [['1'], first?.value ?? ''];
    case 'choices':
    case 'rank':
      return [['1'], [first?.value ?? '']];
    case 'yes_no':
      return [[language === 'nl' ? 'ja' : 'yes'], true];
    case 'scale':
    case 'number':
      return [[String(question.from ?? 3)], question.from ?? 3];
    case 'date':
      return [['2026-03'], '2026-03'];
    case 'practice':
      return [['Koffie aan de deur'], 'Koffie aan de deur'];
    case 'setting':
      return [['combi-01'], 'combi-01'];
    case 'person':
      return [['P09'], 'P09'];
    case 'stage':
      return [['1'], 0];
    case 'reach':
      return [['buren', '1', ''], { buren: 'reached' }];
    default:
      return [[`Woorden bij ${path}`], `Woorden bij ${path}`];
  }
};

/** The live part, without `may_write`, which comes before it; one turn of every repeat. */
export const typedInterview = (
  template: Template,
  surroundings: Surroundings,
  participants: readonly string[],
  language: 'nl' | 'en',
): TypedInterview => {
  const opened = apply(begin(template, surroundings, { participants, language }), {
    reply: 'jump',
    path: 'may_write',
  });
  let state =
    opened.refused.length > 0 ? opened.state : apply(opened.state, { reply: 'answer', value: true }).state;
  const typed: (readonly string[])[] = [];
  for (;;) {
    const { stations, now } = overviewOf(state);
    const ask = next(state);
    if (ask.ask === 'done' || stations[now]?.after === true) return { typed, state };
    if (ask.ask === 'headline') {
      typed.push(['In het kort']);
      state = apply(state, { reply: 'headline', text: 'In het kort' }).state;
    } else if (ask.ask === 'more') {
      const yes = ask.count === 0;
      typed.push([(language === 'nl' ? ['nee', 'ja'] : ['no', 'yes'])[Number(yes)] ?? '']);
      state = apply(state, yes ? { reply: 'another' } : { reply: 'no-more' }).state;
    } else if (ask.question.type === 'say') {
      typed.push(['']);
      state = apply(state, { reply: 'leave' }).state;
    } else {
      const [lines, value] = answerTo(ask.question, ask.path, language);
      typed.push(lines);
      const { state: after, refused } = apply(state, { reply: 'answer', value });
      if (refused.length > 0) throw new Error(`${ask.path}: ${refused[0]?.code}`);
      state = after;
    }
  }
};
