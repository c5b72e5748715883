import { believeZone } from "../../domain/calendar/told-zone.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { minuteNow } from "../../ui/clock/minute.ts";
import { mount } from "../../ui/countdown/mount.ts";
import { viewOfCase } from "./first-view.ts";
import type { LastCouncil } from "./kept/last-known.ts";
import { paneTree } from "./pane-tree.ts";

type Told = Parameters<typeof viewOfCase>[0];

/** A case that never was. */
const invented = (authority: string, service: string, at: Instant): Told => ({
  ...{ reference: "", rules: null, asOf: at },
  events: [
    {
      ...{ seq: 1, at, recordedAt: at, by: { kind: "service", name: "Response Standards" } },
      ...{ type: "received", channel: "email", authority, service, kind: "enquiry", mailbox: null },
      ...{ subject: "", sender: { name: "", address: null }, messageId: null },
    },
  ],
});

/**
 * Counts and makes once what nobody sees, while Outlook and the service are waited for. The first time that a browser
 * does something it reads the code for it and prepares the calendars, which would stand between the answer and the
 * clocks otherwise.
 * @param whenIdle runs work when nothing else is to be done
 * @param isShown whether there is something real in the page already: then it is left undone
 */
export const rehearse = (
  page: Pick<Document, "createElement">,
  lastCouncil: () => LastCouncil | null,
  whenIdle: (work: () => void) => void,
  isShown: () => boolean,
): void => {
  const unlessShown = (work: () => void) => () => {
    if (!isShown()) work();
  };
  const count = (): void => {
    const council = lastCouncil();
    const [authority] = Object.keys(council?.rules ?? {});
    const service = council?.services[0]?.id;
    if (council === null || authority === undefined || service === undefined) return;
    council.zones?.forEach(believeZone);
    const now = minuteNow(0);
    const view = viewOfCase(invented(authority, service, now), council, now);
    if (view !== null) {
      const make = (): void => {
        const shown = { view, toldAt: 0, away: false };
        mount(page.createElement("div"))([paneTree(shown, Date.parse(now))]);
      };
      whenIdle(unlessShown(make));
    }
  };
  whenIdle(unlessShown(count));
};
