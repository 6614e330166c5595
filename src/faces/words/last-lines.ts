/** The end of a long text that was typed before: enough to know it again, without reading it all. */

const most = { lines: 4, characters: 240 };

/** The last lines with words in them, some 240 characters at most, cut between words; null for a text that is short enough to stand whole. */
export const lastLines = (text: string): readonly string[] | null => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length <= most.lines && lines.join('\n').length <= most.characters) return null;
  const kept: string[] = [];
  let room = most.characters;
  for (const line of lines.slice(-most.lines).reverse()) {
    if (room <= 0) break;
    kept.unshift(line.length <= room ? line : cutBefore(line, line.length - room));
    room -= line.length;
  }
  return kept.map((line, index) => (index === 0 && !line.startsWith(gap) ? `${gap}${line}` : line));
};

const gap = '… ';

/** Without what stands before `at`, from the word that begins there; of one word without end, its end. */
const cutBefore = (line: string, at: number): string => {
  const blank = line.indexOf(' ', at);
  return `${gap}${blank === -1 ? [...line.slice(at)].slice(1).join('') : line.slice(blank + 1)}`;
};
