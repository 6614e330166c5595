/** `saniveld merge`: brings the data files of colleagues together with one's own; a second time changes nothing. */
import { relative, resolve } from 'node:path';
import type { Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { matchPractices, nearPractices } from './steps/merge/match-practices.ts';
import { mergedData, mergedLines } from './steps/merge/merged-lines.ts';
import { undeclaredIn } from './steps/merge/undeclared-in.ts';
import { harvestAgainFor } from './steps/people/harvest-again.ts';

/** Each file is one transaction; what was there is backed up before the first that changes anything. */
export const run: Run = async (call, context) => {
  const place = await inquiryAt(context);
  const dryRun = call.flag('dryRun');
  return withStore(context, place, 'create', async (store) => {
    const harvestAgain = harvestAgainFor(place.inquiry, context.say);
    const files: object[] = [];
    const lines: string[] = [];
    let backedUp: string | null = null;
    for (const file of call.args) {
      const from = resolve(context.currentFolder, file);
      const merged = store.mergeFrom(from, { dryRun, withBackup: backedUp === null, harvestAgain });
      backedUp ??= merged.backup;
      const near = nearPractices(store, merged);
      const missing = undeclaredIn(place, store, merged);
      const backup = merged.backup === null ? null : relative(context.currentFolder, merged.backup);
      lines.push(...mergedLines(context, { file, merged, near, missing, backup, dryRun }));
      const asking = !dryRun && context.prompts !== null && near.length > 0;
      if (asking) for (const line of lines.splice(0)) context.notice(line);
      const matched = asking ? await matchPractices(context, store, near) : [];
      lines.push(...matched.map(({ line }) => line));
      files.push({
        file,
        ...mergedData(merged),
        near,
        undeclared: missing,
        matched: matched.map(({ practice, near: into }) => ({ practice, into })),
      });
    }
    return { schema: 'merge', data: { dry_run: dryRun, files }, text: lines.join('\n') };
  });
};
