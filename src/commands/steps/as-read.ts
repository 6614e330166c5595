/** What stands in a session as people read it: each answer under its question, and what was chosen in the words it was offered in. */
import type { AdmittedSession } from '../../evidence/evidence.ts';
import { groupOf } from '../../evidence/places.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Path } from '../../interview/conversation.ts';
import { idOf } from '../../interview/path.ts';
import { planOf, questionOf } from '../../interview/plan.ts';
import type { Language, Say } from '../../messages/speech.ts';
import { codedAnswer, type Reading } from '../../report/coded-answer.ts';
import { nameOfGroup } from '../../report/group-name.ts';
import type { Store } from '../../store/store.ts';
import { consents } from '../../template/fixed-answers.ts';
import { readTemplate } from '../../template/read-template.ts';
import { type Answer, type Question, type Text, textIn } from '../../template/template.ts';

interface AsRead {
  /** `Voorbeeld 1: Hoe staat het ermee?`; the path itself where its template does not have it. */
  readonly title: (path: Path) => string;
  /** Lines for a list, and for several groups. */
  readonly answer: (path: Path, value: Answer) => string;
}

interface Options {
  readonly store: Store;
  readonly templateHash: string;
  readonly inquiry: Inquiry;
  readonly shown: Pick<AdmittedSession, 'places'>;
  readonly say: Say;
  readonly language: Language;
}

/** In the words of the template as it was kept; where it can no longer be read, as the values are. */
export const asRead = ({ store, templateHash, inquiry, shown, say, language }: Options): AsRead => {
  const template = readTemplate(store.template(templateHash).bytes).value;
  if (template === null) return { title: (path) => path, answer: (_, value) => plainly(value) };
  const plan = planOf(template);
  const read = (text: Text): string => textIn(text, language, template.languages[0]);
  const reading: Reading = {
    ...{ say, language, read },
    nameOfGroup: (group) => nameOfGroup(inquiry, group, language),
    groupOf: groupOf(shown.places),
  };
  const turns = (path: Path): readonly string[] =>
    path.split('.').flatMap((step) => {
      const number = /\[(\d+)\]$/.exec(step)?.[1];
      const item = plan.spots.get(idOf(step))?.item;
      return number === undefined || item?.item !== 'repeat'
        ? []
        : [say('report.session.turn', { each: read(item.each), number })];
    });
  const title = (path: Path): string => {
    const question = questionOf(plan, idOf(path));
    const words = [...turns(path), ...(question === null ? [] : [read(question.ask)])].join(': ');
    return words === '' ? path : words.charAt(0).toUpperCase() + words.slice(1);
  };
  const answer = (path: Path, value: Answer): string => {
    const question = questionOf(plan, idOf(path));
    return question === null ? plainly(value) : inWords(reading, question, value);
  };
  return { title, answer };
};

const isList = (value: Answer): value is readonly string[] => Array.isArray(value);

const inWords = (reading: Reading, question: Question, value: Answer): string => {
  if (isList(value)) return value.map((each) => codedAnswer(reading, question, each)).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([group, reach]) => codedAnswer(reading, question, { [group]: reach }))
      .join('\n');
  const level = question.type === 'consent' ? consents.find((each) => each === value) : undefined;
  return level === undefined ? codedAnswer(reading, question, value) : reading.say(`people.consent.${level}`);
};

const plainly = (value: Answer): string => {
  if (isList(value)) return value.join('\n');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, reach]) => `${key}: ${reach}`)
    .join('\n');
};
