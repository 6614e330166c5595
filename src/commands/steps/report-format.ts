/** What a report is written as, told by how the name of its file ends. */
import { toMarkdown } from '../../render/markdown.ts';
import { toText } from '../../render/text.ts';
import type { Report } from '../../report/document.ts';

export const formats = ['md', 'html', 'text'] as const;
type ReportFormat = (typeof formats)[number];

const endings: Readonly<Record<string, ReportFormat>> = {
  md: 'md',
  html: 'html',
  htm: 'html',
  txt: 'text',
};

/** Null: the name does not say. */
export const formatOf = (file: string): ReportFormat | null => {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null;
};

/** A page to open and print, Markdown, or plain text of this width. */
export const pageOf = async (report: Report, format: ReportFormat, width: number): Promise<string> => {
  if (format === 'html') return (await import('../../render/html.ts')).toHtml(report, report.front);
  return format === 'text' ? toText(report, { width }) : toMarkdown(report);
};
