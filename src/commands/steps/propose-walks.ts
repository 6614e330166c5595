/** Writes the walks that are missing beside a template: in a new file, or behind those that are there. */
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../messages/failure.ts';
import type { Say } from '../../messages/say.ts';
import type { Template } from '../../template/template.ts';
import { questionsOf } from '../../template/walk.ts';
import { walkFileText, withWalks } from '../../walks/add-walks.ts';
import type { Target } from '../../walks/coverage/targets.ts';
import { type Proposals, proposeWalks } from '../../walks/propose/propose.ts';
import type { Context } from '../context.ts';
import { problemLines } from './problem-lines.ts';
import { isFaulty, type Tested } from './test-walks.ts';
import { tellTarget } from './walk-words.ts';

export interface Written extends Proposals {
  /** Where they were written; null when there was nothing to propose. */
  readonly file: string | null;
}

/** The walk that is made for the first question is where it all begins. */
const purposeOf = (say: Say, template: Template, target: Target): string => {
  const [first] = questionsOf(template);
  return target.target === 'question' && target.standing.item === first?.item
    ? say('walks.reaches.first', { name: target.standing.item.id })
    : tellTarget(say, 'reaches', target);
};

export const writeProposals = (context: Context, tested: Tested, force: boolean): Written => {
  const { say, files } = context;
  const { found, reached } = tested;
  const { template, file } = found;
  if (found.shipped) throw new Failure('walks-shipped', { name: template.id, file });
  const faults = tested.files.filter(isFaulty);
  if (faults.length > 0) {
    const details = faults.flatMap((each) => problemLines(say, each.file, each.problems)).join('\n');
    throw new Failure('walks-with-faults', { file, details });
  }
  const proposals = proposeWalks(template, reached, {
    text: say('walks.filler.text'),
    reason: say('walks.filler.skip'),
    nameOf: (number, target) =>
      say('walks.proposed.name', { number, what: purposeOf(say, template, target) }),
  });
  if (proposals.walks.length === 0) return { ...proposals, file: null };
  const stem = join(dirname(file), basename(file).replace(/\.ya?ml$/, ''));
  const usual = `${stem}.walk.yaml`;
  const place = tested.files.find((each) => each.file === usual) ?? tested.files.at(-1);
  const header = say('walks.proposed.header');
  if (place === undefined) {
    files.writeFile(usual, walkFileText(template, proposals.walks, header), { force });
    return { ...proposals, file: usual };
  }
  if (!force) throw new Failure('walks-exist', { file: place.file });
  const longer = withWalks(place.source, template, proposals.walks);
  const target = longer === null ? `${stem}.proposed.walk.yaml` : place.file;
  files.writeFile(target, longer ?? walkFileText(template, proposals.walks, header), {
    force: longer !== null,
    ...(longer === null ? {} : { onlyIf: place.source }),
  });
  return { ...proposals, file: target };
};
