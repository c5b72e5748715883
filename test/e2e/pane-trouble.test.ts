import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Route } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import {
  accessibilityProblems,
  letterArrives,
  openNewCase,
  photograph,
  serviceAsked,
  visitOutlook,
  type Visit,
  type VisitOptions,
} from "../support/pane.ts";

let demo: DemoUnderTest;
let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  demo = await startDemoUnderTest({ port: 4644 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const visiting = async (options: VisitOptions): Promise<Visit> => {
  visit = await visitOutlook(browser, demo, options);
  return visit;
};

const isOurs = (url: URL): boolean => url.pathname.startsWith("/api/");
const away = (route: Route): Promise<void> => route.abort("connectionrefused");

const markAcknowledged = async ({ pane, button }: Visit): Promise<void> => {
  await button("More actions").click();
  await pane.getByRole("menuitem", { name: "Mark acknowledged" }).click();
};
const paneToggle = ({ page }: Visit) => page.getByRole("button", { name: "Due dates" });
const reopenPane = async (visitor: Visit): Promise<void> => {
  await paneToggle(visitor).click();
  await paneToggle(visitor).click();
};
const acknowledgements = (events: readonly string[]): number =>
  events.filter((type) => type === "acknowledged").length;

describe("a host that is slow, or does not answer", () => {
  afterAll(() => visit.close());

  it("shows the clocks as soon as a slow host has told which message it is", async () => {
    await visiting({ trouble: { slowMs: 700 } });
    await openNewCase(visit);
    await visit.button("Take it").click();
    await visit.button("Undo").first().waitFor();
    await visit.close();
  });

  it("finds its message in a host that is slower than anybody waits for", async () => {
    await visiting({ trouble: { slowMs: 2_500 } });
    const letter = await letterArrives(visit);
    await visit.open(letter);
    await visit.clock("Reply by").waitFor({ timeout: 40_000 });
    await visit.close();
  });

  it("shows the clocks though the host never says whose folder it is", async () => {
    await visiting({ trouble: { drops: [108] } });
    await openNewCase(visit);
  });

  it("says that Outlook did not answer when a reply is asked for, and what to do", async () => {
    await visit.page.evaluate(() =>
      Object.assign(window.outlookTrouble ?? {}, { drops: [10, 30, 181, 183] }),
    );
    await visit.button("Reply").first().click();
    await visit.pane.getByText("Outlook did not say whether it opened a reply.").waitFor();
    expect(await accessibilityProblems(visit)).toEqual([]);
  });
});

describe("a host that switches to another message in the middle of an action", () => {
  let service: ReturnType<typeof serviceAsked>;
  beforeAll(async () => {
    await visiting({});
    service = serviceAsked(visit);
  });
  afterAll(() => visit.close());

  it("records on the case that was on show when the button was pressed, and on no other", async () => {
    const other = await openNewCase(visit);
    const meant = await openNewCase(visit);
    const isMeant = (url: URL): boolean => url.pathname === `/api/cases/${meant.reference}/events`;
    await visit.page.route(isMeant, async (route) => {
      await visit.open(other);
      await visit.pane.getByText(other.reference).first().waitFor();
      await route.continue();
    });
    // The pane shows what was clicked before the record has it.
    const recorded = visit.page.waitForResponse((answer) => isMeant(new URL(answer.url())));
    await markAcknowledged(visit);
    await visit.pane.getByText(other.reference).first().waitFor();
    await visit.clock("Acknowledge by").waitFor();
    expect((await recorded).ok()).toBe(true);
    await visit.page.unroute(isMeant);
    await visit.open(meant);
    await visit.clock("Acknowledged").waitFor();
    expect(acknowledgements(await service.events(meant.reference))).toBe(1);
    expect(acknowledgements(await service.events(other.reference))).toBe(0);
  });

  it("follows Outlook again after a change of message that it was not told of", async () => {
    const missed = await openNewCase(visit);
    const told = await openNewCase(visit);
    await visit.page.evaluate(() => Object.assign(window.outlookTrouble ?? {}, { missesItemChanged: true }));
    await visit.open(missed);
    await visit.page.getByRole("article", { name: `Message: ${missed.subject}` }).waitFor();
    await visit.page.evaluate(() => Object.assign(window.outlookTrouble ?? {}, { missesItemChanged: false }));
    await visit.open(told);
    await visit.open(missed);
    await visit.pane.getByText(missed.reference).first().waitFor();
  });

  it("says that no message is selected where Outlook has no item to give", async () => {
    await visit.page.evaluate(() => Object.assign(window.outlookTrouble ?? {}, { noItem: true }));
    await letterArrives(visit).then((letter) => visit.open(letter));
    await visit.pane.getByText("No message selected").waitFor();
    expect(await accessibilityProblems(visit)).toEqual([]);
  });
});

describe("an add-in that was given too little permission", () => {
  it("shows the clocks where it may only read", async () => {
    await visiting({ trouble: { permission: "ReadItem" } });
    await openNewCase(visit);
    expect(await accessibilityProblems(visit)).toEqual([]);
    await visit.close();
  });

  it("says what the administrator has to do where it may not even read", async () => {
    await visiting({ trouble: { permission: "Restricted" } });
    await visit.open(await letterArrives(visit));
    await visit.pane.getByText("The add-in may not read this message").waitFor();
    await photograph(visit, "restricted");
    expect(await accessibilityProblems(visit)).toEqual([]);
    await visit.close();
  });
});

describe("a browser that lets the pane keep nothing", () => {
  afterAll(() => visit.close());

  it("shows and records all the same", async () => {
    await visiting({ storageDenied: true });
    await openNewCase(visit);
    await markAcknowledged(visit);
    await visit.clock("Acknowledged").waitFor();
  });

  it("says that what is not sent yet lasts only as long as the pane", async () => {
    await visit.page.route(isOurs, away);
    await visit.button("Take it").click();
    await visit.pane.getByText("It is kept here until the pane is closed").waitFor();
    await visit.page.unroute(isOurs, away);
    await visit.pane.getByText("It is kept here until the pane is closed").waitFor({ state: "detached" });
  });
});

describe("a service that cannot be reached for a while", () => {
  let service: ReturnType<typeof serviceAsked>;
  let reference = "";
  beforeAll(async () => {
    await visiting({});
    service = serviceAsked(visit);
    ({ reference } = await openNewCase(visit));
  });
  afterAll(() => visit.close());

  it("keeps what is recorded meanwhile, and shows what it does", async () => {
    await visit.page.context().setOffline(true);
    await markAcknowledged(visit);
    await visit.pane.getByText(/^Not sent yet: /).waitFor();
    await visit.pane.getByText("sent by itself when the service is back").waitFor();
    await visit.clock("Acknowledged").waitFor();
    await photograph(visit, "not-sent-yet");
    expect(await accessibilityProblems(visit)).toEqual([]);
  });

  it("sends it once when the service is back", async () => {
    await visit.page.context().setOffline(false);
    await visit.pane.getByText(/^Sent now/).waitFor({ timeout: 60_000 });
    expect(await visit.pane.getByText(/^Not sent yet/).count()).toBe(0);
    expect(acknowledgements(await service.events(reference))).toBe(1);
  });

  it("shows the last known state with its age at once, also in a pane that is opened anew", async () => {
    await visit.page.route(isOurs, away);
    await reopenPane(visit);
    await visit.clock("Reply by").waitFor();
    await visit.pane.getByText(/Response Standards cannot be reached. This is the state of /).waitFor();
    await photograph(visit, "last-known-state");
    expect(await accessibilityProblems(visit)).toEqual([]);
  });

  it("comes back by itself", async () => {
    await visit.page.unroute(isOurs, away);
    await visit.pane.getByText(/cannot be reached/).waitFor({ state: "detached", timeout: 60_000 });
  });

  it("counts once what was sent twice because its answer was lost, also after the pane was closed", async () => {
    const next = await openNewCase(visit);
    let lost = 0;
    const losingAnswers = async (route: Route): Promise<void> => {
      if (!route.request().url().endsWith("/events")) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort("connectionreset");
    };
    await visit.page.route(isOurs, losingAnswers);
    await markAcknowledged(visit);
    await visit.pane.getByText(/^Not sent yet/).waitFor();
    await reopenPane(visit);
    await visit.page.unroute(isOurs, losingAnswers);
    await visit.clock("Acknowledged").waitFor();
    await visit.pane.getByText(/^Not sent yet/).waitFor({ state: "detached", timeout: 60_000 });
    expect(lost).toBeGreaterThan(0);
    expect(acknowledgements(await service.events(next.reference))).toBe(1);
  });
});

describe("a message that was seen before, while the service is away", () => {
  let service: ReturnType<typeof serviceAsked>;
  let references: readonly [string, string];
  const notSentYet = () => visit.pane.getByText(/^Not sent yet: /);
  const acknowledgeUnread = async (): Promise<void> => {
    await visit.pane.getByText(/Response Standards cannot be reached. This is the state of /).waitFor();
    await visit.button("Mark acknowledged").click();
    await notSentYet().waitFor();
    await visit.clock("Acknowledged").waitFor();
  };
  let first: Awaited<ReturnType<typeof openNewCase>>;
  beforeAll(async () => {
    await visiting({});
    service = serviceAsked(visit);
    first = await openNewCase(visit);
    const second = await openNewCase(visit);
    references = [first.reference, second.reference];
    // A pane that is opened anew knows of the first only what was kept.
    await reopenPane(visit);
    await visit.button("More actions").waitFor();
    await visit.page.route(isOurs, away);
  });
  afterAll(() => visit.close());

  it("takes what happened in a pane that was open, and shows what it does", async () => {
    await visit.open(first);
    await visit.pane.getByText(first.reference).first().waitFor();
    await acknowledgeUnread();
    await photograph(visit, "recorded-of-last-known");
    expect(await accessibilityProblems(visit)).toEqual([]);
  });

  it("takes it also in a pane that is opened without the service, and has lost nothing", async () => {
    await reopenPane(visit);
    await notSentYet().waitFor();
    await visit.clock("Acknowledged").waitFor();
    await visit.button("More actions").click();
    await visit.pane.getByRole("menuitem", { name: "Add a note for colleagues…" }).click();
    await visit.pane.getByRole("textbox").fill("Rang on Monday");
    await visit.button("Add note").click();
    await visit.pane.getByText("Not sent yet: Note added").waitFor();
    expect(await accessibilityProblems(visit)).toEqual([]);
  });

  it("sends each once, in order, when the service is back", async () => {
    // The note is the last in line: while it is on its way, no bar speaks of it any more.
    const noteTaken = visit.page.waitForResponse(
      (answer) => answer.ok() && answer.request().postData()?.includes('"noted"') === true,
      { timeout: 60_000 },
    );
    await visit.page.unroute(isOurs, away);
    await noteTaken;
    await notSentYet().first().waitFor({ state: "detached" });
    await visit.clock("Acknowledged").waitFor();
    await visit.pane.getByText(/cannot be reached/).waitFor({ state: "detached", timeout: 60_000 });
    const [recorded, other] = await Promise.all(references.map((each) => service.events(each)));
    expect(recorded?.filter((type) => type === "acknowledged" || type === "noted")).toEqual([
      "acknowledged",
      "noted",
    ]);
    expect(acknowledgements(other ?? [])).toBe(0);
  });
});
