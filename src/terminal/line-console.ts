/** A console for the plain face: a terminal where every key counts, or a pipe of which every line is taken. */
import type { Console } from '../faces/console.ts';
import type { LineConsoleOptions } from './console-options.ts';
import { pipedConsole } from './piped-console.ts';
import { typedConsole } from './typed-console.ts';

/** Takes nothing from the input before the first reading. */
export const lineConsole = (options: LineConsoleOptions): Console =>
  options.input.isTTY && options.output.isTTY ? typedConsole(options) : pipedConsole(options);
