// Runs the program as far as its first question, on both faces, and keeps what V8 made of its packs. The build starts it, as a
// process of its own: what V8 makes depends on the options it runs with, and these are nobody's.
const { writeFileSync } = require('node:fs');
const { PassThrough, Writable } = require('node:stream');

const [, , built] = process.argv;
const size = { isTTY: true, columns: 80, rows: 24 };
let drawn = '';
const output = new Writable({
  write: (chunk, _, done) => {
    drawn += chunk;
    done();
  },
});
Object.defineProperty(process, 'stderr', { value: Object.assign(output, size) });
Object.defineProperty(process, 'stdin', {
  value: Object.assign(new PassThrough(), size, { setRawMode: () => {} }),
});

const { main, packs, codeOf } = require(built);

/** Until a question stands there; it is never answered. */
const begin = async (...words) => {
  drawn = '';
  void main(['interview', 'core', '--lang', 'nl', ...words]);
  while (!drawn.includes('?')) await new Promise((turned) => setImmediate(turned));
};

const keep = async () => {
  await main(['--help']);
  await begin('--plain');
  await begin();
  for (const { file, script } of packs.values()) writeFileSync(codeOf(file), script.createCachedData());
  process.exit();
};
void keep();
