/** The console of the plain face, with all that it measures and cleans text by: together, because a first question waits for it. */
import type { Console } from './faces/console.ts';
import { columnsOf } from './render/columns.ts';
import { harmless } from './report/clean.ts';
import type { LineConsoleOptions } from './terminal/console-options.ts';
import { lineConsole } from './terminal/line-console.ts';

export const plainConsole = (options: Omit<LineConsoleOptions, 'harmless' | 'columnsOf'>): Console =>
  lineConsole({ ...options, harmless, columnsOf });
