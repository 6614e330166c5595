/** How wide lines may be: the terminal's width, also where the output goes elsewhere. */

const usual = 80;

/** In columns: the terminal's (one without a size says 0), else what COLUMNS says, else 80. */
export const widthOf = (
  { columns }: { readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): number => {
  const wanted = Number(environment['COLUMNS']);
  return columns || (Number.isInteger(wanted) && wanted > 0 ? wanted : usual);
};
