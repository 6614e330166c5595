/** `saniveld backup list`: the backups beside the data file, newest first, with what is in them. */
import { basename, relative } from 'node:path';
import { hintLines } from '../render/hint-lines.ts';
import { tableText } from '../render/text-table.ts';
import type { BackupFile } from '../store/keeping-store.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { asTyped } from './steps/as-typed.ts';
import { inquiryAt } from './steps/inquiry-at.ts';
import { localMinute } from './steps/local-minute.ts';

const row = (context: Context, { file, at, bytes, holds }: BackupFile): readonly string[] => [
  basename(file),
  localMinute(context, at),
  context.say('backup.size', { megabytes: (bytes / 1_000_000).toFixed(1) }),
  holds === null ? context.say('backup.unreadable') : String(holds.sessions),
  holds === null ? '' : String(holds.answers),
];

export const run: Run = async (_, context) => {
  const { say } = context;
  const { folder } = await inquiryAt(context);
  const backups = await context.listBackups(context.files.placesIn(folder).data);
  const [newest] = backups;
  const head = [
    say('backup.column.file'),
    say('backup.column.at'),
    say('backup.column.size'),
    say('backup.column.sessions'),
    say('backup.column.answers'),
  ];
  const lines =
    newest === undefined
      ? [say('backup.none'), ...hintLines(say('backup.none.hint'), { indent: 0 })]
      : [
          ...tableText(
            head,
            backups.map((backup) => row(context, backup)),
            context.width,
          ),
          '',
          ...hintLines(
            say('backup.list.hint', { file: asTyped([relative(context.currentFolder, newest.file)]) }),
            { indent: 0 },
          ),
        ];
  return {
    schema: 'backups',
    data: {
      backups: backups.map(({ file, at, bytes, holds }) => ({
        file,
        at,
        bytes,
        sessions: holds?.sessions ?? null,
        answers: holds?.answers ?? null,
      })),
    },
    text: lines.join('\n'),
  };
};
