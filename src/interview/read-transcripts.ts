/** Reads the transcripts of a whole file one by one, so that a large one never stands in memory twice. */

import { readJson } from '../source/json.ts';
import type { SourceNode } from '../source/node.ts';
import { hasErrors, type Reading } from '../source/problem.ts';
import { readYaml } from '../source/yaml.ts';
import { readTranscript } from './read-transcript.ts';
import type { Transcript } from './transcript.ts';

export type TranscriptFormat = 'yaml' | 'json' | 'jsonl';

/** A yaml or json text holds one transcript or a list of them; jsonl one a line. A text that cannot be read gives its problems. */
export function* readTranscripts(
  text: string,
  format: TranscriptFormat,
): Generator<Reading<Transcript>, void, void> {
  if (format === 'jsonl') {
    yield* readTranscriptLines(linesOf(text));
    return;
  }
  const { value, problems } = format === 'yaml' ? readYaml(text) : readJson(text);
  if (value?.kind !== 'list') {
    yield whole({ value, problems });
    return;
  }
  if (problems.length > 0) yield { value: null, problems };
  for (const item of value.items) yield readTranscript(item);
}

/** One transcript a line; blank lines count, but hold nothing. */
function* readTranscriptLines(lines: Iterable<string>): Generator<Reading<Transcript>, void, void> {
  let number = 0;
  for (const line of lines) {
    number += 1;
    const reading = readTranscriptLine(line, number);
    if (reading !== null) yield reading;
  }
}

/** For lines that come one by one, such as from a stream; null for a blank line. `number` is one-based. */
export const readTranscriptLine = (line: string, number: number): Reading<Transcript> | null =>
  /\S/.test(line) ? whole(readJson(line, number)) : null;

/** What was wrong with the text and what is wrong with the transcript, together. */
const whole = ({ value, problems }: Reading<SourceNode>): Reading<Transcript> => {
  if (value === null) return { value: null, problems };
  const reading = readTranscript(value);
  return {
    value: hasErrors(problems) ? null : reading.value,
    problems: [...problems, ...reading.problems],
  };
};

function* linesOf(text: string): Generator<string, void, void> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? text.length : end);
    start = end === -1 ? text.length : end + 1;
  }
}
