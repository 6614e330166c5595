// Becomes dist/main.cjs: loads the packs of the program, each with what V8 made of it when it was built. Another V8 passes that
// over and reads the pack anew. CommonJS, as all that a first answer needs.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const packs = new Map();
const codeOf = (file) => `${file}.${process.arch}-${process.versions.v8}`;

const madeBefore = (file) => {
  try {
    return readFileSync(codeOf(file));
  } catch {
    return undefined;
  }
};

/** What the pack gives; it runs when it is first asked for. */
const pack = (name) => {
  const known = packs.get(name);
  if (known !== undefined) return known.given;
  const file = join(__dirname, `${name}.cjs`);
  const text = `(function (exports, require, pack, __filename, __dirname) {${readFileSync(file, 'utf8')}})`;
  const script = new Script(text, { filename: file, cachedData: madeBefore(file) });
  const given = {};
  packs.set(name, { given, file, script });
  script.runInThisContext()(given, require, pack, file, __dirname);
  return given;
};

Object.assign(exports, { packs, codeOf, pack });
exports.main = pack('start')['main.js'].main;
