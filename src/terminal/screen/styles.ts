/** What is sent for a style: one of sixteen colours at most, which follow the reader's own theme, and never a background. */
import type { Style } from '../../faces/canvas.ts';
import { wantsNoColour } from '../paint.ts';

export type Styles = Readonly<Record<Style, string>>;

const sgr = (codes: string): string => `\x1b[${codes}m`;

/** After a piece of text that has a style. */
export const noStyle = sgr('0');

/** Without colour, what is dim, bold or reversed stays so. An empty text: nothing is sent. */
export const stylesFor = (environment: Parameters<typeof wantsNoColour>[0]): Styles => {
  const colour = !wantsNoColour(environment);
  return {
    plain: '',
    dim: sgr('2'),
    strong: sgr('1'),
    accent: colour ? sgr('36') : '',
    quote: colour ? sgr('36') : '',
    chosen: sgr('7'),
    warning: colour ? sgr('1;33') : sgr('1'),
  };
};
