import type { ApiFailure } from "../api/failure.ts";
import type { Deed } from "./deed.ts";

/** Something an officer recorded that the service has not confirmed yet. The key makes sending it twice harmless. */
export interface Unsaved {
  readonly key: string;
  readonly reference: string;
  readonly fact: Deed;
  readonly state: "sending" | "kept" | "refused";
  /** Why it was not saved; null while it is being sent. */
  readonly failure: ApiFailure | null;
}

export type UnsavedChange =
  | { readonly type: "sent"; readonly key: string; readonly reference: string; readonly fact: Deed }
  | { readonly type: "saved" | "dropped" | "sent-again"; readonly key: string }
  | { readonly type: "not-saved"; readonly key: string; readonly failure: ApiFailure };

const beingSent = ({ key, reference, fact }: UnsavedChange & { type: "sent" }): Unsaved => ({
  key,
  reference,
  fact,
  state: "sending",
  failure: null,
});

/**
 * What waits to be saved, in the order in which it was recorded. A failure that may pass keeps the entry for
 * another try; a refusal keeps it too, so that what was typed can be read and put right.
 */
export const afterChange = (unsaved: readonly Unsaved[], change: UnsavedChange): readonly Unsaved[] => {
  const replace = (patch: (entry: Unsaved) => Unsaved) =>
    unsaved.map((entry) => (entry.key === change.key ? patch(entry) : entry));
  switch (change.type) {
    case "sent":
      return unsaved.some(({ key }) => key === change.key) ? unsaved : [...unsaved, beingSent(change)];
    case "sent-again":
      return replace((entry) => ({ ...entry, state: "sending", failure: null }));
    case "not-saved":
      return replace((entry) => ({
        ...entry,
        state: change.failure.mayPass || change.failure.code === "not-signed-in" ? "kept" : "refused",
        failure: change.failure,
      }));
    case "saved":
    case "dropped":
      return unsaved.filter(({ key }) => key !== change.key);
  }
};
