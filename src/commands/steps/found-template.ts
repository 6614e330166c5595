/** A template that a command may use, with the text it was read from. */
import type { Template } from '../../template/template.ts';

export interface FoundTemplate {
  readonly template: Template;
  /** The text it was read from, as it stands in the file. */
  readonly bytes: string;
  readonly file: string;
  readonly shipped: boolean;
}
