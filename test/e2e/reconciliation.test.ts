import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Figure } from "../../src/contracts/compliance.ts";
import type { ReportOptions } from "../../src/cli/report.ts";
import { reportFrom } from "../../src/cli/report-run.ts";
import { newVisitor, openBrowser } from "../support/browser.ts";
import { readCsv } from "../support/read-csv.ts";
import { readXlsx } from "../support/read-xlsx.ts";
import { behindAddress, daysBehindAddress } from "../support/year/behind-by-hand.ts";
import type { HandCase } from "../support/year/counted-by-hand.ts";
import { casesIn, figureByHand, rankByHand, standardsIn } from "../support/year/expected.ts";
import { serveYear, type ServedYear } from "../support/year/served-year.ts";

/**
 * A generated year of cases, counted in plain code from the raw events, against everything that tells its figures: the
 * screen, `report --json` and the exported files.
 */
const YEAR = {
  ...{ seed: 2026, cases: 2000 },
  ...{ from: "2025-03-20T00:00:00Z", to: "2026-06-20T00:00:00Z", now: "2026-06-24T10:00:00.000Z" },
};

let year: ServedYear;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;

beforeAll(async () => {
  year = await serveYear({ port: 4656, ...YEAR });
  browser = await openBrowser();
  visitor = await newVisitor(browser);
  visitor.setDefaultTimeout(60_000);
  page = await visitor.newPage();
  await page.goto(`${year.origin}/tab.html#/compliance?period=2026-Q2`);
  const window = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Sign in" }).click();
  await (await window).getByRole("button", { name: /Priya Raman/ }).click();
  await page.getByRole("list", { name: "Figures" }).waitFor();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await year?.stop();
});

/** The first and the last day of a period, written down here a second time. */
const stretchOf = (id: string): { from: string; to: string } => {
  const [, digits = "", quarter, month] = /^(\d{4})(?:-Q(\d)|-(\d\d))$/.exec(id) ?? [];
  const first = quarter === undefined ? Number(month) : Number(quarter) * 3 - 2;
  const last = quarter === undefined ? first : first + 2;
  const days = new Date(Date.UTC(Number(digits), last, 0)).getUTCDate();
  const padded = (number: number): string => String(number).padStart(2, "0");
  return { from: `${digits}-${padded(first)}-01`, to: `${digits}-${padded(last)}-${days}` };
};

const NUMBERS = [
  /^([\d,]+) .*: show the cases$/,
  /: ([\d,]+) late.*Show the cases$/,
  /^Working day .*: ([\d,]+) answered/,
  / of ([\d,]+)\. Show the cases$/,
];

/** Values of working days, each with what it has to be of those of its cases. */
const VALUES: readonly (readonly [RegExp, (days: readonly number[]) => number | null])[] = [
  [/^Median ([\d,]+) days?, of/, (days) => rankByHand(days, 50)],
  [/^90th percentile ([\d,]+) days?, of/, (days) => rankByHand(days, 90)],
  [/^([\d,]+) days? altogether, of/, (days) => days.reduce((all, each) => all + each, 0)],
];

const numberIn = (label: string): number => {
  const found = NUMBERS.map((pattern) => pattern.exec(label)?.[1]).find((each) => each !== undefined);
  if (found === undefined) throw new Error(`No number in ${JSON.stringify(label)}`);
  return Number(found.replaceAll(",", ""));
};

/** Every number of the screen that opens its cases: its address, and what it is called. */
const links = async (): Promise<readonly (readonly [href: string, label: string])[]> =>
  page.evaluate(
    `[...document.querySelectorAll('a[href^="#/cases?"]')].map((each) =>
      [each.getAttribute("href"), each.getAttribute("aria-label") ?? each.textContent])`,
  );

const expectNumbersAsCounted = (shown: readonly (readonly [string, string])[]): void => {
  const told = shown.map(([href, label]) => [href, label, numberIn(label)]);
  const counted = shown.map(([href, label]) => {
    const query = new URLSearchParams(href.slice("#/cases?".length));
    return [href, label, behindAddress(year.cases, query, stretchOf(query.get("period") ?? "")).length];
  });
  expect(told).toEqual(counted);
};

/** Medians, percentiles and sums of days are those of the cases that they open; says how many there are of each. */
const expectValuesAsCounted = (shown: readonly (readonly [string, string])[]): readonly number[] => {
  const checked = VALUES.map(([pattern, valueOf]) =>
    shown.flatMap(([href, label]) => {
      const value = pattern.exec(label)?.[1];
      if (value === undefined) return [];
      const query = new URLSearchParams(href.slice("#/cases?".length));
      const cases = behindAddress(year.cases, query, stretchOf(query.get("period") ?? ""));
      const counted = valueOf(daysBehindAddress(cases, query));
      return [{ told: [href, label, Number(value.replaceAll(",", ""))], counted: [href, label, counted] }];
    }),
  );
  expect(checked.flat().map(({ told }) => told)).toEqual(checked.flat().map(({ counted }) => counted));
  return checked.map(({ length }) => length);
};

/** All four parts of the screen are there: figures, course, groups and the work. */
const allShown = async (): Promise<void> => {
  await page.getByRole("table", { name: "When do cases arrive?" }).waitFor();
  await page.getByRole("heading", { name: "Are we replying on time?" }).waitFor();
  await page.getByRole("list", { name: "Figures" }).getByRole("listitem").first().waitFor();
};

const SCOPES: readonly (readonly [hash: string, options: Omit<ReportOptions, "json" | "rebuild">])[] = [
  ["period=2026-Q2", { period: "2026-Q2" }],
  ["period=2026-05&authority=ashby", { period: "2026-05", authority: "ashby" }],
  [
    "period=2026-Q1&service=housing&channel=email",
    { period: "2026-Q1", service: "housing", channel: "email" },
  ],
];

describe.each(SCOPES)("the Compliance screen at %s", (hash, options) => {
  let told: Record<"compliance" | "practice", unknown>;

  beforeAll(async () => {
    const answer = async (path: RegExp): Promise<unknown> =>
      (await page.waitForResponse((each) => path.test(each.url()))).json();
    // A page of its own, so that what is heard was asked for this address.
    await page.goto("about:blank");
    const [compliance, practice] = await Promise.all([
      answer(/\/api\/compliance\?/),
      answer(/\/api\/compliance\/practice\?/),
      page.goto(`${year.origin}/tab.html#/compliance?${hash}`),
    ]);
    told = { compliance, practice };
    await allShown();
  }, 120_000);

  it("shows no number that is not the count of its cases", async () => {
    const shown = await links();
    expect(shown.length).toBeGreaterThan(150);
    expectNumbersAsCounted(shown);
    const [medians = 0, percentiles = 0, sums = 0] = expectValuesAsCounted(shown);
    // Of answers, of each service, and of the pauses.
    expect(medians).toBeGreaterThan(3);
    expect(percentiles).toBe(medians);
    expect(sums).toBeGreaterThan(0);
  });

  it("has no number without its cases but shares of what is beside them, promises and axes", async () => {
    // In the tables about the work every cell under these headings is a way to cases, or empty.
    const mute = await page.evaluate(`[...document.querySelectorAll("table")].flatMap((table) => {
      const opens = ["Median", "90th percentile", "Working days", "Answered", "Cases", "Cases it had", "Late reply"];
      const heads = [...table.querySelectorAll("thead th")].map((each) => each.textContent);
      return [...table.querySelectorAll("tbody tr")].flatMap((row) => [...row.children].flatMap((cell, at) =>
        at > 0 && opens.includes(heads[at]) && !/^0?$/.test(cell.textContent) && !cell.querySelector("a[href^='#/cases?']")
          ? [heads[at] + ": " + cell.textContent] : []));
    })`);
    expect(mute).toEqual([]);
  });

  it("says how each figure is counted with numbers that are those of the events", async () => {
    const before = new Set((await links()).map(([href]) => href));
    const cards = page.getByRole("list", { name: "Figures" }).getByRole("listitem");
    for (let at = 0; at < (await cards.count()); at += 1) {
      await cards
        .nth(at)
        .getByRole("button", { name: /how it is counted$/ })
        .click();
      await page.getByRole("list", { name: "Counted" }).waitFor();
      const shown = await links();
      expect(shown.some(([href]) => !before.has(href)) || shown.length > 0).toBe(true);
      expectNumbersAsCounted(shown);
      await page.keyboard.press("Escape");
      await page.getByRole("list", { name: "Counted" }).waitFor({ state: "hidden" });
    }
  });

  it("has the figures that report --json prints", async () => {
    const printed = async (more: Partial<ReportOptions>): Promise<object> => {
      const report = await reportFrom(
        year.database.store,
        { ...options, ...more, json: true, rebuild: false },
        () => new Date().toISOString(),
      );
      return report.ok ? (JSON.parse(report.value) as object) : report.failure;
    };
    // The one thing that differs is the moment at which they were asked.
    const asOf = expect.any(String);
    expect({ ...(told.compliance as object), asOf }).toEqual({ ...(await printed({})), asOf });
    expect({ ...(told.practice as object), asOf }).toEqual({ ...(await printed({ practice: true })), asOf });
  });

  it("has the figures that the events say", () => {
    const { standards } = told.compliance as { readonly standards: readonly Figure[] };
    const { period = "", authority, service, channel } = options;
    const own = casesIn(year.cases, {
      ...stretchOf(period),
      ...(authority === undefined ? {} : { authority }),
      ...(service === undefined ? {} : { service }),
      ...(channel === undefined ? {} : { channel }),
    });
    expect(standards.map(({ standardId }) => standardId)).toEqual(standardsIn(own));
    for (const figure of standards) expect(figure).toMatchObject(figureByHand(own, figure.standardId));
  });
});

describe("the cases behind a median", () => {
  it("are listed by their working days, and the one that has the median is shown as such", async () => {
    // From another page, so that what is read is not still of the scope before.
    await page.goto("about:blank");
    await page.goto(`${year.origin}/tab.html#/compliance?period=2025`);
    await allShown();
    const days = page.getByRole("table", { name: "How many working days did an answer take?" });
    const row = days.getByRole("row", { name: /^E-mail: reply within/ }).first();
    const median = row.getByRole("link", { name: /^Median/ });
    const [, value = "", cases = ""] =
      /^Median (\d+) days?, of ([\d,]+)\./.exec((await median.getAttribute("aria-label")) ?? "") ?? [];
    expect(Number(cases.replaceAll(",", ""))).toBeGreaterThan(200);
    await median.click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByText(`Of ${cases} cases`).waitFor();
    // It lies beyond the first page.
    expect(await page.getByText("Median", { exact: true }).count()).toBe(0);

    await page.getByRole("button", { name: "Show the median" }).click();
    const marked = page.getByRole("row").filter({ has: page.getByText("Median", { exact: true }) });
    await marked.waitFor();
    expect(await marked.getByText(/^\d+ working days?$/).textContent()).toMatch(
      new RegExp(`^${value} working day`),
    );
    // The keyboard is led there.
    expect(await marked.getByRole("link").evaluate((link) => link === link.ownerDocument.activeElement)).toBe(
      true,
    );
  });
});

const IDS: Readonly<Record<string, string>> = {
  "Ashby District Council": "ashby",
  "Borrow District Council": "borrow",
  Housing: "housing",
  Revenues: "revenues",
  Planning: "planning",
  "E-mail": "email",
  "Web form": "web-form",
  Letter: "letter",
  Fax: "fax",
  Enquiry: "enquiry",
  "Service request": "service-request",
  Complaint: "complaint",
};

const SCOPE_COLUMNS = { authority: "Council", service: "Service", channel: "Channel", kind: "Kind" } as const;
const FIGURE_COLUMNS = {
  ...{ met: "Kept", missed: "Late", missedOpen: "Late and still open", denominator: "Decided" },
  ...{ metAutomatically: "Kept by automatic acknowledgement", metByHoldingReply: "Kept by holding reply" },
  metByExtension: "Kept within an extension",
} as const;
const LEFT_OUT_COLUMNS = {
  ...{ notYetDue: "Not yet due", notFromPublic: "Not from the public" },
  ...{ merged: "Answered with another case", noReplyNeeded: "No reply needed", notMeasured: "Not measured" },
} as const;

type Row = Readonly<Record<string, string | number | null>>;

const rowsOf = (cells: readonly (readonly (string | number | null)[])[]): Row[] => {
  const [headings = [], ...rows] = cells;
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null])),
  );
};

/** The cases that a row says it is of; the service of a row about time is the one that had them. */
const casesOf = (row: Row, except: readonly string[] = []): HandCase[] =>
  casesIn(year.cases, {
    ...stretchOf(String(row["Period"])),
    ...Object.fromEntries(
      Object.entries(SCOPE_COLUMNS).flatMap(([name, heading]) => {
        const said = String(row[heading]);
        if (said === "All" || except.includes(name)) return [];
        const id = IDS[said];
        if (id === undefined) throw new Error(`Nobody is called ${said}`);
        return [[name, id]];
      }),
    ),
  });

const expectFiguresAsCounted = (rows: readonly Row[]): void => {
  expect(rows.length).toBeGreaterThan(0);
  const told = rows.map((row) => ({
    ...Object.fromEntries(
      Object.entries(FIGURE_COLUMNS).map(([name, heading]) => [name, Number(row[heading])]),
    ),
    excluded: Object.fromEntries(
      Object.entries(LEFT_OUT_COLUMNS).map(([name, heading]) => [name, Number(row[heading])]),
    ),
  }));
  expect(told).toEqual(rows.map((row) => figureByHand(casesOf(row), String(row["Standard code"]))));
};

const isLate = ({ clocks }: HandCase): boolean =>
  clocks.some(
    ({ promised, outcome }) => promised === "reply" && (outcome === "late" || outcome === "late-open"),
  );

describe("the exported files", () => {
  beforeAll(async () => {
    await page.goto(`${year.origin}/tab.html#/compliance?period=2026-Q2`);
    await page.reload();
    await allShown();
  }, 120_000);

  const saved = async (click: () => Promise<void>): Promise<Buffer> => {
    const download = page.waitForEvent("download");
    await click();
    return readFile(await (await download).path());
  };

  const csv = async (of: string): Promise<Row[]> => {
    const file = await saved(async () => {
      await page.getByRole("button", { name: `Export: ${of}` }).click();
      await page.getByRole("menuitem", { name: "CSV file" }).click();
    });
    return rowsOf(readCsv(file.toString("utf8")));
  };

  it("hold the figures as text, over all and by service", async () => {
    expectFiguresAsCounted(await csv("Figures"));
    expectFiguresAsCounted(await csv("By service"));
  });

  it("hold all tables in a workbook, and all its numbers are those of the events", async () => {
    const file = await saved(() => page.getByRole("button", { name: "All tables as Excel" }).click());
    const sheets = new Map(
      readXlsx(file).map(({ name, rows }) => [
        name,
        rowsOf(rows.map((row) => row.map(({ value }) => value))),
      ]),
    );
    const sheet = (name: string): readonly Row[] => {
      const rows = sheets.get(name);
      if (rows === undefined) throw new Error(`No sheet ${name} among ${[...sheets.keys()].join(", ")}`);
      return rows;
    };
    for (const name of ["Figures", "By council", "By service", "By channel", "By kind"]) {
      expectFiguresAsCounted(sheet(name));
    }
    for (const row of sheet("Trend")) {
      const { met, missed, missedOpen, denominator, excluded } = figureByHand(
        casesOf(row),
        String(row["Standard code"]),
      );
      expect([
        row["Kept"],
        row["Late"],
        row["Late and still open"],
        row["Decided"],
        row["Not yet due"],
      ]).toEqual([...[met, missed, missedOpen, denominator, excluded.notYetDue]]);
    }

    const daysOf = (row: Row): number[] =>
      casesOf(row)
        .flatMap(({ clocks }) => clocks)
        .filter(({ standard, outcome }) => standard === row["Standard code"] && /^(met|late)$/.test(outcome))
        .flatMap(({ days }) => (days === null ? [] : [days]));
    for (const row of sheet("Working days")) {
      const days = daysOf(row);
      expect([row["Cases"], row["Median working days"], row["90th percentile working days"]]).toEqual([
        ...[days.length, rankByHand(days, 50), rankByHand(days, 90)],
      ]);
    }
    for (const row of sheet("By working day")) {
      expect(row["Cases"]).toBe(daysOf(row).filter((days) => days === row["Working days"]).length);
    }

    const arrived = (row: Row): HandCase[] => casesOf(row).filter(({ fromPublic }) => fromPublic);
    const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    for (const row of sheet("Arrivals")) {
      const { length } = arrived(row).filter(
        ({ weekday, hour }) => WEEK[weekday - 1] === row["Weekday"] && hour === row["Hour"],
      );
      expect(row["Cases"]).toBe(length);
    }
    for (const row of sheet("On the way").filter((each) => each["Times handed on"] !== null)) {
      const cases = arrived(row).filter(
        ({ merged, handOffs }) => !merged && handOffs === row["Times handed on"],
      );
      expect([row["Cases"], row["Late"]]).toEqual([cases.length, cases.filter(isLate).length]);
    }
    for (const row of sheet("Time by service")) {
      const service = IDS[String(row["Service"])] ?? "";
      const days = casesOf(row, ["service"])
        .filter(({ fromPublic, merged }) => fromPublic && !merged)
        .flatMap(({ serviceDays }) => serviceDays.get(service) ?? []);
      expect([row["Cases"], row["Working days altogether"], row["Median working days"]]).toEqual([
        ...[days.length, days.reduce((all, each) => all + each, 0), rankByHand(days, 50)],
      ]);
    }
    expect(sheet("Late replies go with")).toHaveLength(9);
  });
});
