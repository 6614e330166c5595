/** The one line that an answer comes down to, given while the answer is still being told; then it is not asked again. */
import { legible } from '../../../source/legible.ts';
import type { KeepDraft, Scene } from '../../face.ts';
import { textField } from '../text/text-field.ts';
import type { Memory } from './memory.ts';
import { type Panel, panelOf, type Step } from './panel.ts';

/** `given`: the one that was given before; `keep` takes the new one. */
export const earlyHeadlinePanel = (
  { ask, say }: Scene,
  given: string,
  keep: (headline: string) => Step,
): Panel | null =>
  ask.ask === 'question' && ask.question.headline !== null
    ? panelOf({
        title: say(`guide.headline.${ask.question.headline}`),
        field: textField({ text: given, caret: given.length, form: 'line', say }),
        ...{ under: 'answer', keeps: 'headline' },
        done: (typed) => keep(legible(typed).trim()),
        empty: () => keep(''),
      })
    : null;

/** For when its turn comes, also on another day; an empty one is taken away. */
export const keepEarly = (
  { headlines }: Pick<Memory, 'headlines'>,
  path: string,
  text: string,
  keep: KeepDraft,
): void => {
  if (text === '') headlines.delete(path);
  else headlines.set(path, text);
  keep({ kind: 'headline', path, text: text && `${text}\n`, caret: text.length, settled: true });
};
