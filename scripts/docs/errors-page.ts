/** docs/errors.md: everything that can go wrong, in both languages. */
import { en } from '../../src/messages/en.ts';
import { nl } from '../../src/messages/nl.ts';
import { cell, generated, table } from './place.ts';

export const errorsPage = (): string => {
  const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, nl };
  const codes = Object.keys(en).filter(
    (key) => /^(error|problem|refusal)\./.test(key) && !key.endsWith('.hint'),
  );
  const part = (prefix: string, title: string): string => {
    const rows = codes
      .filter((key) => key.startsWith(`${prefix}.`))
      .sort()
      .map((key) => {
        const both = (suffix: string): string =>
          ['en', 'nl'].map((code) => cell(catalogues[code]?.[`${key}${suffix}`] ?? '')).join(' <br> ');
        const hint = Object.hasOwn(en, `${key}.hint`) ? both('.hint') : '';
        return [`\`${key.slice(prefix.length + 1)}\``, both(''), hint];
      });
    return `## ${title}\n\n${table(['code', 'what it says (en, nl)', 'what to type or change'], rows)}\n`;
  };
  return [
    `# What can go wrong, and what to do\n\n${generated}\n\nExit codes: 0 done · 1 cannot be met · 2 wrong usage · 70 a defect · 130 interrupted.\n`,
    part('error', 'Commands and files'),
    part('problem', 'Templates, inquiry.yaml and other written files'),
    part('refusal', 'Transcripts'),
  ].join('\n');
};
