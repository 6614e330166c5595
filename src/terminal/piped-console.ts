/** A pipe as a console: its lines one by one, no prompts, and what is said goes out as plain lines. */
import { StringDecoder } from 'node:string_decoder';
import type { Console, Typed } from '../faces/console.ts';
import type { LineConsoleOptions } from './console-options.ts';
import { fitted } from './fit.ts';
import { queueOf } from './queue.ts';

export const pipedConsole = ({ input, output, columns, harmless }: LineConsoleOptions): Console => {
  const decoder = new StringDecoder('utf8');
  const lines = queueOf<string>();
  let rest = '';
  let ended = false;
  let listening = false;
  let give: ((typed: Typed) => void) | null = null;

  const next = (): void => {
    if (give === null) return;
    const line = lines.take();
    if (line === undefined && !ended) return;
    const resolve = give;
    give = null;
    resolve(line === undefined ? { typed: 'end', text: '' } : { typed: 'line', text: line });
  };
  /** As on a terminal: a carriage return ends a line too, a tab is a blank, and other control characters are nothing. */
  const put = (part: string): void => {
    const text = harmless(part.endsWith('\r') ? part.slice(0, -1) : part).replace(/\t/g, ' ');
    for (const line of text.split('\n')) lines.put(line);
  };
  const take = (chunk: Buffer): void => {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) put(part);
    next();
  };
  const end = (): void => {
    if (rest !== '') put(rest);
    rest = '';
    ended = true;
    next();
  };

  return {
    interactive: false,
    width: columns,
    print: (line) => {
      output.write(`${fitted(harmless(line), columns())}\n`);
    },
    read: () => {
      if (!listening) {
        listening = true;
        // Whoever listened may be gone; what is piped in is taken all the same.
        output.on('error', () => {});
        input.on('data', take).on('end', end).on('close', end).on('error', end);
      }
      return new Promise((resolve) => {
        give = resolve;
        next();
      });
    },
    close: () => {
      end();
      input.off('data', take).pause();
    },
  };
};
