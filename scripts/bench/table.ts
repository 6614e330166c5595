/** What was measured, as a table in Markdown: each figure beside the one it is compared with. */

export interface Line {
  readonly what: string;
  readonly ours: string;
  readonly bare: string;
  readonly ratio: number;
  /** The ratio to stay at or under; null: only told. */
  readonly target: number | null;
}

export const ms = (value: number): string => `${Math.round(value)} ms`;
export const mb = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

const verdictOf = ({ ratio, target }: Line): string => {
  if (target === null) return '';
  return `≤ ${target.toFixed(2)}: ${ratio <= target ? 'reached' : 'missed'}`;
};

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const tableOf = (lines: readonly Line[]): string =>
  [
    rowOf(['What', 'Saniveld', 'Compared with', 'Ratio', 'Target']),
    rowOf(['---', '---:', '---:', '---:', '---']),
    ...lines.map((line) =>
      rowOf([line.what, line.ours, line.bare, `${line.ratio.toFixed(2)}×`, verdictOf(line)]),
    ),
  ].join('\n');
