/** Opens the files of an import one after the other and hands out their transcripts. */
import { readTranscriptLine, readTranscripts } from '../../interview/read-transcripts.ts';
import type { Context } from '../context.ts';
import type { Incoming } from './take-one-in.ts';

/** `-` is standard input, read as YAML, which JSON is too. A .jsonl file is read line by line, however large. */
export async function* incomingFrom(
  { files }: Context,
  names: readonly string[],
): AsyncGenerator<Incoming, void, void> {
  for (const file of names) {
    if (/\.(jsonl|ndjson)$/i.test(file)) {
      for (const { text, number } of files.readLines(file)) {
        const reading = readTranscriptLine(text, number);
        if (reading !== null) yield { file, reading };
      }
    } else {
      const text = file === '-' ? await files.readInput() : files.readText(file);
      const format = /\.json$/i.test(file) ? 'json' : 'yaml';
      for (const reading of readTranscripts(text, format)) yield { file, reading };
    }
  }
}
