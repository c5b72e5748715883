import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createGovUkBankHolidays } from "../../../../src/adapters/gov-uk/bank-holidays.ts";
import { startGovUk, type GovUkStandIn } from "../../../support/gov-uk.ts";

let govUk: GovUkStandIn;
beforeAll(async () => {
  govUk = await startGovUk();
});
afterAll(() => govUk.close());

const fetched = (url = govUk.url, timeoutMs = 20_000) => createGovUkBankHolidays({ url, timeoutMs }).fetch();

describe("fetching the bank holidays", () => {
  it("gives the list that is published", async () => {
    expect(await fetched()).toMatchObject({ ok: true, value: { firstYear: 2025, lastYear: 2028 } });
  });

  it.each<[string, unknown, RegExp]>([
    ["says that it is busy", { status: 503, body: "busy" }, /answered with 503/],
    ["sends a page", { status: 200, body: "<!doctype html><title>Sorry</title>" }, /not JSON/],
    ["sends half of it", { status: 200, body: '{"scotland":{"eve' }, /not JSON/],
    ["sends too much", { status: 200, body: " ".repeat(2_000_001) }, /larger/],
    ["sends something else", { status: 200, body: "{}" }, /no bank holidays/],
  ])("is a failure in words when the other side %s", async (_, answer, words) => {
    govUk.answer(answer);
    const result = await fetched();
    expect(result.ok ? "" : result.failure.message).toMatch(words);
  });

  it("is a failure when nobody is there, and when nobody answers in time", async () => {
    expect(await fetched("http://127.0.0.1:9/")).toMatchObject({ failure: { code: "bank-holidays-away" } });
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const result = await fetched(`http://127.0.0.1:${port}/`, 50);
    expect(result.ok ? "" : result.failure.message).toMatch(/no answer in time/);
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  });
});
