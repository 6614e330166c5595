/** What each answer is called in data: one row for each question and repeat of a template. */
import { consents, reachValues, stageValues } from '../../template/fixed-answers.ts';
import type { Item, Option, Question, RecordKind, Repeat, Template } from '../../template/template.ts';
import { dottedName, itemsOf, type Standing } from '../../template/walk.ts';
import type { Wording } from './wording.ts';

interface CodedOption {
  readonly value: string;
  readonly label: string;
}

/** A row as data, its keys as `--json` gives them: the names are those of answers, exports and views; texts are in the language asked for. */
export interface CodebookRow {
  /** `example.effect.what` */
  readonly name: string;
  /** A question's type, or `repeat`. */
  readonly type: Question['type'] | 'repeat';
  readonly text: string;
  /** The values that an answer, or the turns of a repeat, can take: also yes and no, stages, reach and consent. */
  readonly options: readonly CodedOption[];
  /** As written in the template. */
  readonly when: string | null;
  readonly check: string | null;
  readonly computed: string | null;
  /** What it fills or makes in the harvest: `example.story`, or `example` for a repeat of examples. */
  readonly record: string | null;
  readonly required: boolean;
  readonly moment: 'live' | 'after';
  readonly private: boolean;
  /** The kind of headline that is asked with it. */
  readonly headline: Question['headline'];
  readonly at_least: number | null;
  readonly at_most: number | null;
  /** The ends of a scale. */
  readonly from: number | null;
  readonly to: number | null;
  readonly renamed_from: string | null;
}

const coded = (options: readonly Option[], { read }: Wording): readonly CodedOption[] =>
  options.map(({ value, label }) => ({ value, label: read(label) }));

/** The values of an answer that is the same in every template. */
const fixedOptions = (type: Question['type'], { say }: Wording): readonly CodedOption[] => {
  switch (type) {
    case 'yes_no':
      return [
        { value: 'true', label: say('answer.yes') },
        { value: 'false', label: say('answer.no') },
      ];
    case 'stage':
      return stageValues.map((stage) => ({ value: `${stage}`, label: say(`answer.stage.${stage}`) }));
    case 'reach':
      return reachValues.map((reach) => ({ value: reach, label: say(`report.reach.${reach}`) }));
    case 'consent':
      return consents.map((level) => ({ value: level, label: say(`answer.consent.${level}`) }));
    default:
      return [];
  }
};

const afterIn = (standing: Standing<Item>): boolean =>
  [standing.item, ...standing.repeats].some(({ moment }) => moment === 'after');

const kindOf = ({ phase, repeats }: Standing<Item>): RecordKind | null => {
  const innermost = repeats.at(-1);
  return innermost === undefined ? phase.of : innermost.of;
};

const repeatRow = (repeat: Repeat, wording: Wording) => ({
  type: 'repeat' as const,
  text: wording.read(repeat.each),
  options: repeat.over?.kind === 'list' ? coded(repeat.over.items, wording) : [],
  check: null,
  computed: null,
  record: repeat.of,
  required: false,
  private: false,
  headline: null,
  at_least: repeat.atLeast,
  from: null,
  to: null,
  renamed_from: null,
});

const questionRow = (question: Question, kind: RecordKind | null, wording: Wording) => ({
  type: question.type,
  text: wording.read(question.ask),
  options: [...coded(question.options, wording), ...fixedOptions(question.type, wording)],
  check: question.check?.source ?? null,
  computed: question.computed?.source ?? null,
  record: kind === null || question.captures === null ? null : `${kind}.${question.captures}`,
  required: question.required,
  private: question.private,
  headline: question.headline,
  at_least: null,
  from: question.from,
  to: question.to,
  renamed_from: question.renamedFrom,
});

const rowOf = (standing: Standing<Item>, wording: Wording): CodebookRow => {
  const { item } = standing;
  return {
    name: dottedName(standing),
    ...(item.item === 'repeat' ? repeatRow(item, wording) : questionRow(item, kindOf(standing), wording)),
    when: item.when?.source ?? null,
    moment: afterIn(standing) ? 'after' : 'live',
    at_most: item.atMost,
  };
};

/** What is only said has no answer, and so no row. */
export const codebookOf = (template: Template, wording: Wording): readonly CodebookRow[] =>
  itemsOf(template)
    .filter(({ item }) => item.item === 'repeat' || item.type !== 'say')
    .map((standing) => rowOf(standing, wording));
