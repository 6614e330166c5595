/** The little of markdown-it that the tests use; the package brings no types of its own. */
declare module 'markdown-it' {
  interface MarkdownIt {
    render(markdown: string): string;
  }
  export default function markdownIt(options: { html: boolean; linkify: boolean }): MarkdownIt;
}
