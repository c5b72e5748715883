import { describe, expect, it, jest } from "@jest/globals";
import { silentToken, type TokenWays } from "../../../src/events/sign-in.ts";

const host = (give: (options: unknown) => Promise<string>) => ({ getAccessToken: jest.fn(give) });
const ask = (ways: TokenWays, renewed = false) => silentToken(() => ways, 5)(renewed);

describe("a token for the events", () => {
  it("comes from the page first", async () => {
    const other = host(() => Promise.resolve("host"));
    const token = await ask({ page: () => Promise.resolve("page"), hosts: [other] });
    expect(token).toEqual({ ok: true, value: "page" });
    expect(other.getAccessToken).not.toHaveBeenCalled();
  });

  it.each<[string, NonNullable<TokenWays["page"]>]>([
    ["has none", () => Promise.resolve(null)],
    ["has an empty one", () => Promise.resolve("")],
    ["fails", () => Promise.reject(new Error("away"))],
    ["never answers", () => new Promise(() => undefined)],
    [
      "throws",
      () => {
        throw new Error("bug");
      },
    ],
  ])("comes from the host where the page %s", async (_what, page) => {
    const token = await ask({ page, hosts: [undefined, host(() => Promise.resolve("host"))] });
    expect(token).toEqual({ ok: true, value: "host" });
  });

  it("is never asked of a person", async () => {
    const silent = host(() => Promise.resolve("host"));
    await ask({ hosts: [silent] });
    expect(silent.getAccessToken).toHaveBeenCalledWith({
      allowSignInPrompt: false,
      allowConsentPrompt: false,
    });
  });

  it("is missed in the words of every page", async () => {
    const token = await ask({ hosts: [host(() => Promise.reject(new Error("13001")))] });
    expect(token).toMatchObject({ ok: false, failure: { code: "not-signed-in" } });
  });

  it("tells the page that the last one was refused", async () => {
    const asked: boolean[] = [];
    const page = (renewed: boolean) => Promise.resolve(String(asked.push(renewed)));
    await ask({ page, hosts: [] });
    await ask({ page, hosts: [] }, true);
    expect(asked).toEqual([false, true]);
  });
});
