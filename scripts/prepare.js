// After an install: builds dist where the tools to build are there, and quietly stops where they are not.
import { existsSync } from 'node:fs';

const has = (name) => existsSync(new URL(`../node_modules/${name}`, import.meta.url));

if (has('typescript') && has('esbuild') && existsSync(new URL('../src', import.meta.url)))
  await import('./build.js');
