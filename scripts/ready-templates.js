// Reads each shipped template once, so that an interview that starts with it need not.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';

const readerIn = async (root) => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/template/read-template.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`,
    },
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

/**
 * Writes `<file>.json` in `folder` with the text of each template and the value read from it. A template that JSON does
 * not hold to the letter (own keys are a Map) is left out: it is read as any other.
 * @param {string} root the project's folder
 * @param {string} templates the folder they stand in
 * @param {string} folder
 */
export const writeReadyTemplates = async (root, templates, folder) => {
  const { readTemplate } = await readerIn(root);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(templates)) {
    if (!file.endsWith('.yaml') || file.endsWith('.walk.yaml')) continue;
    const source = readFileSync(join(templates, file), 'utf8');
    const { value: template, problems } = readTemplate(source);
    const json = JSON.stringify({ source, template });
    const isSame = isDeepStrictEqual(JSON.parse(json), { source, template });
    if (problems.length === 0 && isSame) writeFileSync(join(folder, `${file}.json`), json);
  }
};
