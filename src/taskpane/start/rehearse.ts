import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import type { OpenCase } from "../../ui/api/api.ts";
import { mount } from "../../ui/countdown/mount.ts";
import { viewOfCase, type CountingCouncil } from "./first-view.ts";
import { paneTree } from "./pane-tree.ts";

/** A letter that nobody has written. */
const received = (authority: string, service: string, at: Instant): CaseEvent => ({
  type: "received",
  channel: "email",
  authority,
  service,
  kind: "enquiry",
  mailbox: null,
  subject: "",
  sender: { name: "", address: null },
  messageId: null,
  seq: 1,
  at,
  recordedAt: at,
  by: { kind: "service", name: "Response Standards" },
});

/**
 * Counts and shows a case that there is not, into nowhere, while Outlook is still getting ready: the calendars are
 * prepared once, and the real clocks then take a fraction of the time.
 */
export const rehearse = (council: CountingCouncil, page: Document, now: Instant): void => {
  const nowhere = mount(page.createElement("div"));
  for (const authority of Object.keys(council.rules)) {
    const events = [received(authority, council.services[0]?.id ?? "", now)];
    const open = { reference: "", events, rules: null, asOf: now } as unknown as OpenCase;
    const view = viewOfCase(open, council, now);
    if (view) nowhere([paneTree({ view, toldAt: 0, away: true }, 0)]);
  }
};
