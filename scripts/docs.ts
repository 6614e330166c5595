/** Writes what can be made from the program itself: pages of docs, tables in others, the schema for editors; --check says which are out of step. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { sayIn } from '../src/messages/say.ts';
import { templateSchemaText } from '../src/template/schema/template-schema.ts';
import { cliPage } from './docs/cli-page.ts';
import { errorsPage } from './docs/errors-page.ts';
import { inCheckout } from './docs/place.ts';
import { templatePage } from './docs/template-page.ts';

const pages: readonly (readonly [string, () => string])[] = [
  ['docs/cli.md', cliPage],
  ['docs/errors.md', errorsPage],
  ['docs/templates.md', () => templatePage('docs/templates.md', 'en')],
  ['docs/sjablonen.md', () => templatePage('docs/sjablonen.md', 'nl')],
  ['templates/template.schema.json', () => templateSchemaText(sayIn('en'))],
];
const check = process.argv.includes('--check');
for (const [name, make] of pages) {
  const file = inCheckout(name);
  const text = make();
  if (!check) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${name} is out of step with the program.\n→ npm run docs\n`);
    process.exitCode = 1;
  }
}
