/** A place such as `{reference}` in the stead of what is selected, and where the caret stands afterwards. */
export const withPlace = (
  text: string,
  place: string,
  from: number,
  to: number,
): { readonly text: string; readonly caret: number } => {
  const written = `{${place}}`;
  return { text: `${text.slice(0, from)}${written}${text.slice(to)}`, caret: from + written.length };
};
