#!/usr/bin/env node
// Answers --version and checks Node before any native module loads; then starts the built program. CommonJS, because a
// first answer then needs no module loader, and a very old Node can still read it.
const [major, minor] = process.versions.node.split('.').map(Number);
const dutch = /^nl/i.test(
  process.env.SANIVELD_LANG || process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
);
const stop = (nl, en) => {
  process.stderr.write(`${dutch ? nl : en}\n`);
  process.exitCode = 1;
};

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Saniveld heeft Node 20.19 of nieuwer nodig; dit is Node ${process.versions.node}.\n→ Zet een nieuwere Node op deze computer (nodejs.org) en typ dit dan nog eens.`,
    `Saniveld needs Node 20.19 or newer; this is Node ${process.versions.node}.\n→ Install a newer Node (nodejs.org), then type this again.`,
  );
} else if (process.argv.length === 3 && /^(--version|-V)$/.test(process.argv[2])) {
  const { version } = require('../package.json');
  process.stdout.write(`${version}\n`);
} else {
  const { existsSync } = require('node:fs');
  const { join } = require('node:path');
  const built = join(__dirname, '..', 'dist', 'main.cjs');
  if (existsSync(built)) require(built).main();
  else
    stop('Saniveld is hier nog niet gebouwd.\n→ npm ci', 'Saniveld has not been built here yet.\n→ npm ci');
}
