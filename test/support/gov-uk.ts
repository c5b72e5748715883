import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BankHolidayList, Division } from "../../src/domain/calendar/bank-holiday.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../src/domain/calendar/gov-uk-bank-holidays.ts";

export interface PublishedEvent {
  readonly title: string;
  readonly date: string;
  readonly notes: string;
  readonly bunting: boolean;
}

export type Published = Record<
  Division,
  { readonly division: string; readonly events: readonly PublishedEvent[] }
>;

const SUBSTITUTE = / \(substitute day\)$/;

/** A list as GOV.UK would publish it: with curly apostrophes, and substitute days in the notes. */
export const asPublished = ({ divisions }: BankHolidayList, from: number, to: number): Published => {
  const of = (division: Division) => ({
    division,
    events: divisions[division]
      .filter(({ date }) => Number(date.slice(0, 4)) >= from && Number(date.slice(0, 4)) <= to)
      .map(({ date, name }) => ({
        ...{ title: name.replace(SUBSTITUTE, "").replaceAll("'", "\u2019"), date, bunting: true },
        notes: SUBSTITUTE.test(name) ? "Substitute day" : "",
      })),
  });
  return {
    "england-and-wales": of("england-and-wales"),
    scotland: of("scotland"),
    "northern-ireland": of("northern-ireland"),
  };
};

/** What GOV.UK publishes of the years that matter to the tests. */
export const PUBLISHED = asPublished(GOV_UK_BANK_HOLIDAYS, 2025, 2028);

/** A further day of that name for all parts of the country, as for a coronation. */
export const withExtraDay = (date: string, title: string, published = PUBLISHED): Published => {
  const extra = { title, date, notes: "Extra bank holiday", bunting: true };
  const entries = Object.entries(published).map(([division, each]) => [
    division,
    { ...each, events: [...each.events, extra] },
  ]);
  return Object.fromEntries(entries) as Published;
};

export interface GovUkStandIn {
  readonly url: string;
  /** What it answers from now on: a document, or whatever else a server may send. */
  answer(next: unknown | { readonly status: number; readonly body: string }): void;
  readonly asked: () => number;
  close(): Promise<void>;
}

/** A server that plays GOV.UK. */
export const startGovUk = async (): Promise<GovUkStandIn> => {
  let answer: { readonly status: number; readonly body: string } = {
    status: 200,
    body: JSON.stringify(PUBLISHED),
  };
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/bank-holidays.json`,
    answer(next) {
      const whole = typeof next === "object" && next !== null && "status" in next && "body" in next;
      answer = whole
        ? (next as { readonly status: number; readonly body: string })
        : { status: 200, body: JSON.stringify(next) };
    },
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
