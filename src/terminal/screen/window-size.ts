/** How large the window is, also of a terminal that does not know. */
import { widthOf } from '../width.ts';

export interface WindowSize {
  readonly columns: number;
  readonly rows: number;
}

const usualRows = 24;

/** In columns and rows: the terminal's (one without a size says 0), else what COLUMNS and LINES say, else 80 by 24. */
export const sizeOf = (
  stream: { readonly columns?: number; readonly rows?: number },
  environment: Readonly<Record<string, string | undefined>>,
): WindowSize => {
  const wanted = Number(environment['LINES']);
  return {
    columns: widthOf(stream, environment),
    rows: stream.rows || (Number.isInteger(wanted) && wanted > 0 ? wanted : usualRows),
  };
};
