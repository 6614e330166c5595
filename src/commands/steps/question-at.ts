/** What stands at a path in the words of its question, shortened: whoever reads a history does not know the ids. */
import { idOf } from '../../interview/path.ts';
import { planOf, questionOf } from '../../interview/plan.ts';
import type { Language } from '../../messages/speech.ts';
import { excerpt } from '../../source/excerpt.ts';
import type { Store } from '../../store/store.ts';
import { readTemplate } from '../../template/read-template.ts';
import { textIn } from '../../template/template.ts';

const longest = 48;

/**
 * Of the template with this hash as kept: the question, of a repeat what it asks or what one turn is called. Null for
 * what the template does not have, or when it can no longer be read.
 */
export const questionsOf = (
  store: Store,
  templateHash: string,
  language: Language,
): ((path: string) => string | null) => {
  const template = readTemplate(store.template(templateHash).bytes).value;
  if (template === null) return () => null;
  const plan = planOf(template);
  return (path) => {
    const id = idOf(path);
    const item = plan.spots.get(id)?.item;
    const repeated = item?.item === 'repeat' ? (item.ask ?? item.each) : null;
    const asked = questionOf(plan, id)?.ask ?? repeated;
    return asked === null ? null : excerpt(textIn(asked, language, template.languages[0]), longest);
  };
};
