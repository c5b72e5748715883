type QueryValue = string | number | undefined;

/** What is asked for, as it stands in an address: with a leading question mark unless it is empty. */
export const queryOf = (asked: Readonly<Record<string, QueryValue>>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
};
