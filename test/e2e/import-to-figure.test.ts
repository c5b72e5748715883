import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { ImportSummary } from "../../src/cli/import-summary.ts";
import type { ComplianceReport } from "../../src/contracts/compliance.ts";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { startDemoUnderTest, type DemoUnderTest } from "../support/demo.ts";
import { ODD_MAILBOX } from "../support/mail/odd-mail.ts";
import { oddExpectation, oddMbox } from "../support/mail/odd-mbox.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The odd mail is from the first weeks of this quarter, in which the made-up council has no mail of its own. */
const PERIOD = "2026-Q1";
const MAILBOX = "housing@eastmere.example";
const [SEED, COUNT] = [5, 600];

let folder: string;
let demo: DemoUnderTest;
let browser: Browser;
let page: Page;
let tab: FrameLocator;

beforeAll(async () => {
  folder = await temporaryFolder("response-standards-figure");
  demo = await startDemoUnderTest({ port: 4763, folder: join(folder, "record") });
  browser = await openBrowser();
  page = await (await newVisitor(browser)).newPage();
  tab = page.frameLocator('iframe[title="Response Standards tab"]');
});

afterAll(async () => {
  await browser?.close();
  expect(await demo?.stop()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});

/** What a command prints as JSON, run beside the service on the same record. */
const commandSays = async <Answer>(...words: readonly string[]): Promise<Answer> => {
  const env = { ...process.env, RESPONSE_STANDARDS_FOLDER: join(folder, "record"), DATABASE_URL: "" };
  const run = promisify(execFile)(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], {
    env,
  });
  // Mail that can not be read ends an import with 1, and the summary is printed all the same.
  const { stdout } = await run.catch((ended: { readonly stdout: string }) => ended);
  return JSON.parse(stdout) as Answer;
};

/** Opens the figures of the period by a link, as it is shared, and gives what the service told the tab. */
const openFigures = async (): Promise<ComplianceReport> => {
  const told = page.waitForResponse(
    (answer) => answer.url().includes(`/api/compliance?period=${PERIOD}`) && answer.ok(),
  );
  await page.goto(`${new URL(demo.address).origin}/tab.html#/compliance?period=${PERIOD}`);
  return (await (await told).json()) as ComplianceReport;
};

/** Kept, missed and decided, as the card of a standard shows them. */
const shownOn = async (figure: ComplianceReport["standards"][number]): Promise<number[]> => {
  const card = page.getByRole("listitem").filter({
    has: page.getByRole("heading", { name: figure.standardTitle }),
  });
  const line = (await card.getByText(/kept,.*late, of/).textContent()) ?? "";
  return [...line.matchAll(/[\d,]+(?= (?:kept|late|decided))/g)].map(([number]) =>
    Number(number.replaceAll(",", "")),
  );
};

describe("mail that is imported while the service runs", () => {
  it("is counted, with the same figures, by the report, the service and the tab", async () => {
    const file = join(folder, "odd.mbox");
    const mbox = Buffer.concat([...oddMbox(SEED, COUNT)]).toString("latin1");
    await writeFile(
      file,
      mbox.replaceAll(ODD_MAILBOX, MAILBOX).replaceAll("@council.example", "@eastmere.example"),
      "latin1",
    );
    const expected = oddExpectation(SEED, COUNT);
    const imported = await commandSays<ImportSummary>("import", file, "--mailbox", MAILBOX, "--json");
    expect(imported).toMatchObject({ seen: COUNT, casesStarted: expected.casesStarted });

    const reported = await commandSays<ComplianceReport>("report", "--period", PERIOD, "--json");
    expect(reported.received).toEqual({ email: expected.casesStarted });
    expect(reported.standards.map(({ denominator }) => denominator)).toEqual([
      expected.casesStarted,
      expected.casesStarted,
    ]);

    await page.goto(`${new URL(demo.address).origin}/microsoft/teams/`);
    await page.getByRole("button", { name: /Priya Raman/ }).click();
    await tab.getByRole("heading", { name: "Today" }).waitFor();
    const served = await openFigures();
    expect({ ...served, asOf: reported.asOf }).toEqual(reported);
    for (const figure of reported.standards) {
      expect(await shownOn(figure)).toEqual([figure.met, figure.missed, figure.denominator]);
    }
  });
});
