/** Reads environment variables one by one and keeps every complaint, so that all can be put right at once. */
export const createReading = (env: Readonly<Record<string, string | undefined>>) => {
  const complaints: { readonly variable: string; readonly what: string }[] = [];
  const complain = (variable: string, what: string): void => {
    complaints.push({ variable, what });
  };

  /** A variable that is set but empty counts as not set. */
  const optionalText = (variable: string): string | null => {
    const value = env[variable]?.trim();
    return value === undefined || value === "" ? null : value;
  };

  const text = (variable: string, otherwise?: string): string => {
    const value = optionalText(variable) ?? otherwise;
    if (value === undefined) complain(variable, "is not set, and there is no default");
    return value ?? "";
  };

  /** An http or https address, as it stands: an issuer is compared letter by letter. */
  const url = (variable: string, otherwise: string): string => {
    const value = optionalText(variable) ?? otherwise;
    if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
      complain(variable, `must be an http or https address, not "${value}"`);
    }
    return value;
  };

  /** One that is set but empty is wanted to be none. */
  const urlOrNone = (variable: string, otherwise: string): string | null =>
    env[variable]?.trim() === "" ? null : url(variable, otherwise);

  return {
    complaints,
    complain,
    optionalText,
    text,
    url,
    urlOrNone,
    /** An address that paths are put after: a slash at its end is taken away. */
    baseUrl: (variable: string, otherwise: string): string => url(variable, otherwise).replace(/\/+$/, ""),
    wholeNumber: (
      variable: string,
      { from, to, otherwise }: { readonly from: number; readonly to: number; readonly otherwise: number },
    ): number => {
      const value = optionalText(variable);
      if (value === null) return otherwise;
      const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
      if (!(number >= from && number <= to)) {
        complain(variable, `must be a whole number from ${from} to ${to}, not "${value}"`);
        return otherwise;
      }
      return number;
    },
    oneOf: <const T extends string>(variable: string, allowed: readonly T[], otherwise: T): T => {
      const value = optionalText(variable);
      if (value === null) return otherwise;
      const found = allowed.find((each) => each.toLowerCase() === value.toLowerCase());
      if (found === undefined) complain(variable, `must be one of ${allowed.join(", ")}, not "${value}"`);
      return found ?? otherwise;
    },
  };
};
