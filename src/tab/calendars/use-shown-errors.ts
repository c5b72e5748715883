import { useState } from "react";

/** What is said at the fields: nothing of a field that is still being filled in, all once somebody has gone on. */
export interface Shown {
  readonly of: (field: string) => string | undefined;
  /** Somebody has left the field. */
  readonly left: (field: string) => void;
  /** Rows have other places than before: which of them were left is not known any more. */
  readonly moved: () => void;
}

export const useShownErrors = (
  errors: ReadonlyMap<string, string>,
): Shown & { readonly all: (shown: boolean) => void } => {
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  return {
    of: (field) => (all || fields.has(field) ? errors.get(field) : undefined),
    left: (field) => setFields((known) => (known.has(field) ? known : new Set([...known, field]))),
    moved: () => setFields(new Set()),
    all: setAll,
  };
};
