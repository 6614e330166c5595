/** `saniveld init`: begins an inquiry, by asking on a terminal or from an inquiry.yaml. */
import { basename, join, resolve } from 'node:path';
import { readInquiry } from '../inquiry/read-inquiry.ts';
import { writeInquiry } from '../inquiry/write-inquiry.ts';
import { Failure } from '../messages/failure.ts';
import type { Run } from './command.ts';
import { asTyped } from './steps/as-typed.ts';
import { askInquiry } from './steps/ask-inquiry.ts';
import { inquiryIn, withStore } from './steps/inquiry-at.ts';
import { wholeOr } from './steps/read-whole.ts';

export const run: Run = async (call, context) => {
  const { files, say, prompts } = context;
  const typed = call.args[0] ?? '.';
  const folder = resolve(context.currentFolder, typed);
  const here = folder === context.currentFolder;
  const shown = here ? folder : typed;
  const places = files.placesIn(folder);
  const from = call.text('from');
  if (files.whatIsAt(places.inquiry) !== 'nothing' && !call.flag('force')) {
    throw new Failure('init-exists', { folder: shown });
  }
  if (from === null && prompts === null) throw new Failure('init-needs-terminal', {}, 2);
  const given = from === null ? null : files.readText(from);
  if (from !== null && given !== null) wholeOr(readInquiry(given), from, say);
  const bytes =
    given ??
    (prompts === null ? '' : writeInquiry(await askInquiry(context, prompts, basename(folder)), say));

  for (const each of [folder, places.templates, places.sessions, places.reports]) files.makeFolder(each);
  files.writeFile(places.inquiry, bytes, { force: call.flag('force') });
  await withStore(context, await inquiryIn(context, folder), 'create', (store) => store.keepInquiry(bytes));
  return {
    schema: 'init',
    data: { folder, inquiry: places.inquiry },
    text: [
      say('init.done', { folder: shown }),
      say('words.next'),
      say('init.next', {
        file: join(typed, 'inquiry.yaml'),
        go: here ? '' : say('init.go', { folder: asTyped([typed]) }),
      }),
    ].join('\n'),
  };
};
