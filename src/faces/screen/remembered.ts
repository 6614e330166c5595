/** Parts of a picture that most keys leave as they are: made again only where something differs from the last time. */

/** What is made must come of the values alone; they are compared as they are, not by what is in them. */
export const remembered = <Of extends readonly unknown[], Made>(
  make: (...of: Of) => Made,
): ((...of: Of) => Made) => {
  let last: { readonly of: Of; readonly made: Made } | null = null;
  return (...of) => {
    if (last === null || last.of.some((value, index) => value !== of[index]))
      last = { of, made: make(...of) };
    return last.made;
  };
};
