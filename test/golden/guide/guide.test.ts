import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { sayIn } from '../../../src/messages/say.ts';
import { toHtml } from '../../../src/render/html.ts';
import { markdownOf } from '../../../src/render/markdown.ts';
import { guideTo } from '../../../src/report/guide/guide.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { expectGolden } from '../report/golden.ts';

const source = readFileSync(join(import.meta.dirname, 'street.yaml'), 'utf8');
const { value: template } = readTemplate(source);
if (template === null) throw new Error('the template cannot be read');

describe.each(['nl', 'en'] as const)('a template on paper, in %s', (language) => {
  const guide = guideTo(template, sayIn(language), language);

  it('is a guide with room to write, and its codebook', () => {
    expectGolden('../guide/street', `${language}.md`, markdownOf(guide.blocks, { long: true }));
  });

  it('is a page that prints', () => {
    const page = toHtml(guide, { language, title: guide.title });
    const body = page.slice(page.indexOf('<main>'), page.indexOf('</main>'));
    expectGolden('../guide/street', `${language}.html`, `${body}</main>\n`);
  });
});
