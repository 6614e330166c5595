// Writes a bundle that was split as modules as CommonJS: Node loads that several times as fast, and one file right after the other.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from 'esbuild';

const address = "const moduleUrl = require('node:url').pathToFileURL(__filename).href;";

const commonJs = (text) =>
  transformSync(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: text.includes('import.meta.url') ? address : '',
    minifySyntax: true,
    minifyWhitespace: true,
  }).code;

/** For each pack, in turn, the outputs that hold its sources and what those load with them, except what an earlier one has. */
const packed = (packs, outputs) => {
  const packOf = new Map();
  const put = (output, pack) => {
    const name = basename(output);
    if (packOf.has(name)) return;
    packOf.set(name, pack);
    for (const { path, kind } of outputs[output].imports)
      if (kind === 'import-statement' && path in outputs) put(path, pack);
  };
  for (const [pack, sources] of Object.entries(packs))
    for (const [output, { entryPoint, inputs }] of Object.entries(outputs))
      if (sources.some((source) => source === entryPoint || source in inputs)) put(output, pack);
  return packOf;
};

/**
 * A pack is one file with several of the bundle's; each runs when it is first asked for, as it would by itself. V8 reads
 * a function in brackets once, any other twice.
 */
const packFile = (parts) => `const part = (name, run) => {
  let module = null;
  Object.defineProperty(exports, name, {
    get() {
      if (module === null) {
        module = { exports: {} };
        run(module, module.exports);
      }
      return module.exports;
    },
  });
};
${[...parts].map(([name, code]) => `part(${JSON.stringify(name)}, (function (module, exports) {${code}}));`).join('\n')}
`;

/**
 * The first argument is what esbuild gives with `format: 'esm'`, `splitting: true` and `write: false`; each file becomes one
 * that ends in .cjs. What `packs` names goes together in one file of `dist`, the rest in `dist/chunks`.
 */
export const writeAsCommonJs = ({ outputFiles, metafile: { outputs } }, dist, packs) => {
  const packOf = packed(packs, outputs);
  const filled = new Map(Object.keys(packs).map((pack) => [pack, new Map()]));
  for (const { path, text } of outputFiles) {
    const name = basename(path);
    const parts = filled.get(packOf.get(name));
    const [toPack, toChunks] =
      parts === undefined ? ['require("../main.cjs").pack', '.'] : ['pack', './chunks'];
    const code = commonJs(text).replace(/\brequire\("\.[^"]*?([^"/]+)\.js"\)/g, (_, asked) => {
      const pack = packOf.get(`${asked}.js`);
      return pack === undefined
        ? `require("${toChunks}/${asked}.cjs")`
        : `${toPack}("${pack}")["${asked}.js"]`;
    });
    if (parts === undefined) writeFileSync(join(dist, 'chunks', name.replace(/\.js$/, '.cjs')), code);
    else parts.set(name, code);
  }
  for (const [pack, parts] of filled) writeFileSync(join(dist, `${pack}.cjs`), packFile(parts));
};
