import { lazy, type ComponentType, type LazyExoticComponent } from "react";

interface OnDemand<P> {
  readonly Page: LazyExoticComponent<ComponentType<P>>;
  /** Reads its code ahead, so that opening it needs no wait. */
  readonly fetch: () => Promise<unknown>;
}

const onDemand = <P extends object>(read: () => Promise<ComponentType<P>>): OnDemand<P> => ({
  Page: lazy(async () => ({ default: await read() })),
  fetch: read,
});

/** Every page but Today, which most people open first: code is read when it is needed, or when nothing else is to do. */
export const pages = {
  compliance: onDemand(async () => (await import("./compliance/CompliancePage.tsx")).CompliancePage),
  cases: onDemand(async () => (await import("./cases/CasesPage.tsx")).CasesPage),
  case: onDemand(async () => (await import("./case/CasePage.tsx")).CasePage),
  letters: onDemand(async () => (await import("./letters/LettersPage.tsx")).LettersPage),
  mailboxes: onDemand(async () => (await import("./mailboxes/MailboxesPage.tsx")).MailboxesPage),
  mailbox: onDemand(async () => (await import("./mailboxes/MailboxPage.tsx")).MailboxPage),
  templates: onDemand(async () => (await import("./templates/TemplatesPage.tsx")).TemplatesPage),
  services: onDemand(async () => (await import("./services/ServicesPage.tsx")).ServicesPage),
  calendars: onDemand(async () => (await import("./calendars/CalendarsPage.tsx")).CalendarsPage),
  people: onDemand(async () => (await import("./people/PeoplePage.tsx")).PeoplePage),
  setAside: onDemand(async () => (await import("./set-aside/SetAsidePage.tsx")).SetAsidePage),
  standards: onDemand(async () => (await import("./standards/StandardsPage.tsx")).StandardsPage),
  leaflet: onDemand(async () => (await import("./leaflet/LeafletPage.tsx")).LeafletPage),
  notifications: onDemand(
    async () => (await import("./notifications/NotificationsPage.tsx")).NotificationsPage,
  ),
  settings: onDemand(async () => (await import("./settings/SettingsPage.tsx")).SettingsPage),
};

/** Reads all pages ahead, one after the other. One that can not be read now is read when it is opened. */
export const fetchPages = async (): Promise<void> => {
  for (const { fetch } of Object.values(pages)) await fetch().catch(() => undefined);
};
