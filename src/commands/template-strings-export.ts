/** `saniveld template strings export`: every text of a template as a CSV file that a translator can fill in. */
import { Failure } from '../messages/failure.ts';
import { isLanguageCode } from '../template/strings/read-header.ts';
import { sheetOf } from '../template/strings/sheet.ts';
import { textsOfTemplate } from '../template/strings/text-slots.ts';
import type { Run } from './command.ts';
import { asTyped } from './steps/as-typed.ts';
import { findTemplate } from './steps/find-template.ts';
import { ownTemplates } from './steps/inquiry-at.ts';
import { outFile, sayWritten } from './steps/out-file.ts';
import { tell } from './steps/problem-lines.ts';

const addedIn = (typed: string | null): readonly string[] => {
  const added = (typed ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
  const wrong = added.find((language) => !isLanguageCode(language));
  if (wrong !== undefined) throw new Failure('strings-language', { language: wrong }, 2);
  return added;
};

export const run: Run = async (call, context) => {
  const { say, files } = context;
  const [name = ''] = call.args;
  const added = addedIn(call.text('add'));
  const found = findTemplate(context, await ownTemplates(context), name);
  const texts = textsOfTemplate(found.bytes);
  if (texts === null) throw new Error(`${found.file} was read, and then was not`);
  const languages = [...new Set([...texts.languages, ...added])];
  const rows = sheetOf(texts, added, ({ kind }) => tell(say, 'strings.kind', kind, {}).message);
  const data = {
    template: texts.id,
    languages,
    texts: texts.slots.map(({ key, kind, texts: written }) => ({ key, kind, texts: written })),
  };
  const file = outFile(call, context, [found.file]);
  if (file === null && context.json) return { schema: 'strings', data, text: '' };

  const separator = call.text('separator') === 'semicolon' ? 'semicolon' : 'comma';
  const csv = await context.exchange.writeCsv(rows, separator);
  if (file === null) {
    await context.output([csv]);
    return { schema: 'strings', data, text: '' };
  }
  files.writeFile(file, csv, { force: call.flag('force') });
  const out = call.text('out') ?? file;
  const count = texts.slots.length;
  const lines = [
    say('strings.exported', { file: out, count, languages: languages.join(', ') }),
    ...(separator === 'comma' ? [say('strings.exported.separator')] : []),
    say('strings.exported.next', { template: asTyped([name]), file: asTyped([out]) }),
  ];
  return { schema: 'strings', data: { ...data, file }, text: sayWritten(context, file, lines.join('\n')) };
};
