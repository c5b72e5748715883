import type { Unsaved } from "../../../../src/ui/case/unsaved.ts";

/** An acknowledgement that An Officer recorded on Tue 7 April 2026 and the service has not confirmed. */
export const unsavedEntry = (more: Partial<Unsaved> = {}): Unsaved => ({
  key: "key-0001",
  reference: "HS-2026-00412",
  fact: { type: "acknowledged", note: null },
  recordedAt: "2026-04-07T15:55:00.000Z",
  timeZone: "Europe/London",
  lastSeq: 1,
  state: "kept",
  failure: null,
  ...more,
});
