/** The terminal as a canvas, with how wide its letters are and what may be shown: one thing to load before the first picture. */
import type { Canvas } from './faces/canvas.ts';
import { columnsOf } from './render/columns.ts';
import { harmless } from './report/clean.ts';
import { terminalCanvas } from './terminal/screen/terminal-canvas.ts';
import { sizeOf } from './terminal/screen/window-size.ts';

/** Asked for on stderr, so that stdout carries the result alone. */
export const screenCanvas = (
  large: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Canvas =>
  terminalCanvas({
    input: process.stdin,
    output: process.stderr,
    size: () => sizeOf(process.stderr, environment),
    environment,
    large,
    harmless,
    columnsOf,
  });
