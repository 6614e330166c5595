/** `saniveld template diff`: two versions of a template side by side, and what the differences do to what was collected. */
import type { Say } from '../messages/say.ts';
import { hintLines } from '../render/hint-lines.ts';
import { wrap } from '../render/wrap.ts';
import type { Change } from '../template/diff/change.ts';
import { diffTemplates } from '../template/diff/diff-templates.ts';
import type { Weight } from '../template/diff/move.ts';
import type { Run } from './command.ts';
import { namesNow, type ToldChange, tellChange } from './steps/change-words.ts';
import { findTemplate } from './steps/find-template.ts';
import { ownTemplates } from './steps/inquiry-at.ts';

const weights: readonly Weight[] = ['breaking', 'wording', 'safe'];
const deeper = '    ';

const indented = (text: string, indent: string, width: number): readonly string[] =>
  wrap(text, Math.max(24, width - indent.length)).map((line) => indent + line);

/** Texts that went from one wording to another are shown side by side; ids and orders are in the line itself. */
const versionsOf = (say: Say, change: Change, width: number): readonly string[] => {
  const isSaid = change.part === 'option' ? change.key === 'label' : !['id', 'repeat'].includes(change.key);
  if (!isSaid || change.old === change.new) return [];
  const lines = (text: string): readonly string[] =>
    indented(text.replace(/\s+/g, ' ').trim(), deeper, width);
  return [
    ...(change.old === null ? [] : lines(say('diff.was', { text: change.old }))),
    ...(change.new === null ? [] : lines(say('diff.now', { text: change.new }))),
  ];
};

interface Told extends ToldChange {
  readonly change: Change;
}

/** The changes of one reason: the reason once, then each change, then how to avoid it. */
const reasonLines = (say: Say, told: readonly Told[], width: number): readonly string[] => {
  const hints = new Map(told.map(({ hint, typed }) => [hint, typed]));
  return [
    ...told.flatMap(({ change, what }) => [
      ...indented(what, '  ', width),
      ...(change.weight === 'safe' ? [] : versionsOf(say, change, width)),
    ]),
    ...[...new Set(told.map(({ why }) => why))].flatMap((why) => indented(why, deeper, width)),
    ...[...hints].flatMap(([hint, typed]) => hintLines(hint, { width, typed })),
  ];
};

const weightLines = (say: Say, weight: Weight, all: readonly Told[], width: number): readonly string[] => {
  const told = all.filter(({ change }) => change.weight === weight);
  if (told.length === 0) return [];
  const reasons = [...new Set(told.map(({ change }) => change.why))];
  return [
    '',
    say(`diff.weight.${weight}`, { count: told.length }),
    ...reasons.flatMap((why, index) => [
      ...(index === 0 ? [] : ['']),
      ...reasonLines(
        say,
        told.filter(({ change }) => change.why === why),
        width,
      ),
    ]),
  ];
};

/** What is to be said of the whole: nothing changed, or the version number does not tell that something did. */
const noteOf = (
  changes: readonly Change[],
  isSame: boolean,
): 'same' | 'only-layout' | 'only-version' | 'raise-version' | null => {
  if (changes.length === 0) return isSame ? 'same' : 'only-layout';
  const isRaised = changes.some(({ part, key }) => part === 'template' && key === 'version');
  if (isRaised) return changes.length === 1 ? 'only-version' : null;
  return 'raise-version';
};

export const run: Run = async (call, context) => {
  const { say, width } = context;
  const own = await ownTemplates(context);
  const [old, now] = [
    findTemplate(context, own, call.args[0] ?? ''),
    findTemplate(context, own, call.args[1] ?? ''),
  ];
  const changes = diffTemplates(old.template, now.template);
  const nameNow = namesNow(now.template, changes);
  const told = changes.map((change): Told => ({ change, ...tellChange(say, change, nameNow) }));
  const note = noteOf(changes, old.bytes === now.bytes);
  const isBreaking = changes.some(({ weight }) => weight === 'breaking');
  const named = ({ template, file }: typeof old) => ({
    template: template.id,
    version: template.version,
    file,
  });
  const versionOf = ({ template: { id, version } }: typeof old, other: typeof old): string =>
    id === other.template.id ? version : `${id} ${version}`;
  const lines = [
    say('diff.head', { template: now.template.id, old: versionOf(old, now), new: versionOf(now, old) }),
    ...weights.flatMap((weight) => weightLines(say, weight, told, width)),
    ...(note === null
      ? []
      : ['', ...indented(say(`diff.${note}`, { version: now.template.version }), '', width)]),
    ...(changes.length === 0
      ? []
      : ['', ...indented(say(isBreaking ? 'diff.kept' : 'diff.none-breaking'), '', width)]),
  ];
  return {
    schema: 'diff',
    data: {
      old: named(old),
      new: named(now),
      note,
      counts: Object.fromEntries(
        weights.map((weight) => [weight, changes.filter((change) => change.weight === weight).length]),
      ),
      /** Beside the codes: the sentences as people read them. */
      changes: told.map(({ change, what, why, hint }) => ({ ...change, message: what, reason: why, hint })),
    },
    text: lines.join('\n'),
    exit: isBreaking ? 1 : 0,
  };
};
