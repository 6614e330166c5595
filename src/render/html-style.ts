/** How a page looks, on a screen and on A4: system fonts, greyscale, nothing that must be fetched. */

/** Text for inside quotation marks in CSS: everything but letters and figures as an escape, so nothing can close them. */
const cssText = (text: string): string =>
  text.replace(/[^A-Za-z0-9]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);

const screen = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.9rem; margin-top: 0; }
h2 { font-size: 1.4rem; margin-top: 2.2em; padding-bottom: 0.2em; border-bottom: 2px solid #1a1a1a; }
h3 { font-size: 1.12rem; }
h4, h5 { font-size: 1rem; }
p, ul, ol, table, blockquote { margin: 0 0 0.8em; }
ul, ol { padding-left: 1.4em; }
blockquote {
  padding: 0.6em 1em; margin-left: 0; margin-right: 0;
  background: #f3f4f5; border-left: 4px solid #8a9199;
}
blockquote > :last-child { margin-bottom: 0; }
.attribution { font-size: 0.92em; color: #444; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4em 0.55em; border: 1px solid #9aa0a6; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { background: #f3f4f5; font-weight: 600; }
`;

const paper = `
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; margin: 1.2em 0; }
.field { display: flex; align-items: flex-end; gap: 0.4em; min-height: 2.4em; }
.fields .field { margin: 0; }
.blank { display: inline-block; border-bottom: 1px solid #555; height: 1.4em; }
.blank.rest { flex: 1; min-width: 4em; }
.blank.short { width: 4em; margin: 0 0.6em 0 0.2em; }
.room { margin: 0 0 1em; }
.room > div { height: 2.1em; border-bottom: 1px solid #9aa0a6; }
.ticks { list-style: none; padding: 0; }
.ticks li { display: flex; align-items: baseline; gap: 0.55em; padding: 0.22em 0; }
.ticks li::before {
  content: ""; flex: none; width: 0.9em; height: 0.9em; border: 1.5px solid #333; border-radius: 2px;
  position: relative; top: 0.1em;
}
.ticks.number li::before { width: 3em; border-width: 0 0 1px; border-radius: 0; }
.ticks.row { display: flex; flex-wrap: wrap; gap: 0 1.8em; }
.question { margin: 0 0 1.2em; }
.question > :first-child, .turn > :first-child { margin-top: 1em; }
.condition { font-style: italic; color: #444; }
.help { color: #444; font-size: 0.95em; }
.probes > p { margin-bottom: 0.15em; }
.probes ul { margin-bottom: 0.6em; }
.grid { overflow-x: auto; }
.grid th { font-size: 0.85em; vertical-align: bottom; hyphens: auto; }
.grid td { height: 2.6em; vertical-align: middle; }
.grid td:empty { min-width: 8em; }
.grid td:not(:empty):not(:first-child) { text-align: center; }
.codebook table { font-size: 0.8em; line-height: 1.35; table-layout: fixed; }
.codebook td { overflow-wrap: anywhere; }
.codebook th:nth-child(1) { width: 20%; }
.codebook th:nth-child(2) { width: 9.5%; }
.codebook th:nth-child(3) { width: 22%; }
.codebook th:nth-child(4) { width: 29%; }
`;

/** `break-inside` keeps a question whole; a heading stays with what follows it. */
const print = (title: string): string => `
@page {
  size: A4; margin: 18mm 17mm 20mm 20mm;
  @bottom-left { content: "${cssText(title)}"; font: 8.5pt system-ui, sans-serif; color: #555; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #555; }
}
@media print {
  body { font-size: 11pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  h2 { font-size: 15pt; margin-top: 1.4em; }
  h3 { font-size: 12pt; }
  h4, h5 { font-size: 11pt; }
  blockquote, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, h3, h4, h5, h2 + blockquote, .condition, .help, .probes > p { break-after: avoid; }
  .turn > :is(h3, h4) + p { break-after: avoid; }
  .question, .grid, .turn > .turn, blockquote, .ticks, .field, tr, li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  .room > div { height: 8.5mm; }
  .probes ul { columns: 2; column-gap: 8mm; }
  .after .turn { columns: 2; column-gap: 10mm; }
  .after .turn > :is(h3, h4, p, .turn, .grid, .condition, .help), .question:has(table) { column-span: all; }
  .after .turn > .turn { margin-bottom: 5mm; break-inside: auto; }
  .question { margin-bottom: 3mm; }
  .after .blank.short { width: 3em; }
  .after .turn .room > :only-child { height: 13mm; }
  .codebook table { font-size: 8pt; line-height: 1.3; }
  .codebook :is(th, td) { padding: 0.25em 0.5em; }
  .sheet, .codebook, .after { break-before: page; }
  .sheet { break-after: page; }
}
`;

/** The whole style sheet; the title stands at the foot of each printed page. */
export const styleOf = (title: string): string => `${screen}${paper}${print(title)}`;
