import { describe, expect, it } from "@jest/globals";
import { failed, succeeded } from "../../../../src/domain/result.ts";
import { createApi } from "../../../../src/ui/api/api.ts";

interface Seen {
  readonly url: string;
  readonly init: RequestInit;
}

/** An API whose service answers what the test says, one answer after the other. */
const apiAnswering = (...answers: (() => Response | Promise<Response>)[]) => {
  const seen: Seen[] = [];
  const tokens: boolean[] = [];
  const api = createApi({
    token: async (renewed = false) => {
      tokens.push(renewed);
      return succeeded(renewed ? "new-token" : "token");
    },
    baseUrl: "https://council.example",
    fetch: async (url, init = {}) => {
      seen.push({ url: String(url), init });
      const answer = answers[seen.length - 1] ?? answers.at(-1);
      if (!answer) throw new Error("No answer was prepared");
      return answer();
    },
  });
  return { api, seen, tokens };
};

const json = (status: number, body: unknown) => () => Response.json(body, { status });
const headerOf = (seen: Seen | undefined, name: string) => new Headers(seen?.init.headers).get(name);

describe("a call to the API", () => {
  it("carries the token, and never a cookie", async () => {
    const { api, seen } = apiAnswering(json(200, { rows: [], total: 0, next: null }));
    await api.cases({ list: "open", search: "bins & boxes" });
    expect(seen[0]?.url).toBe("https://council.example/api/cases?list=open&search=bins+%26+boxes");
    expect(headerOf(seen[0], "authorization")).toBe("Bearer token");
    expect(seen[0]?.init.credentials).toBe("omit");
  });

  it("keeps a Message-ID whole, whatever signs it has", async () => {
    const { api, seen } = apiAnswering(json(404, { code: "message-not-seen", message: "Not yet" }));
    const answer = await api.message("<a+b/c=1@mail.example>");
    expect(new URL(seen[0]?.url ?? "").searchParams.get("messageId")).toBe("<a+b/c=1@mail.example>");
    expect(answer).toMatchObject({ ok: false, failure: { code: "message-not-seen" } });
  });

  it("hands on what the service refuses, with the field that is to blame", async () => {
    const refusal = { code: "field-invalid", message: "No such service", field: "service" };
    const { api } = apiAnswering(json(400, refusal));
    expect(await api.cases({})).toEqual({ ok: false, failure: { ...refusal, mayPass: false } });
  });

  it("renews a refused token once, and then says that one is signed out", async () => {
    const refused = json(401, { code: "not-signed-in", message: "Sign in" });
    const { api, seen, tokens } = apiAnswering(refused);
    expect(await api.council()).toMatchObject({ ok: false, failure: { code: "not-signed-in" } });
    expect(tokens).toEqual([false, true]);
    expect(headerOf(seen[1], "authorization")).toBe("Bearer new-token");
  });

  it("goes on with the renewed token", async () => {
    const { api } = apiAnswering(json(401, {}), json(200, { rows: [], total: 3, next: null }));
    expect(await api.cases({})).toMatchObject({ ok: true, value: { total: 3 } });
  });

  it("asks nothing without a token", async () => {
    const api = createApi({
      token: async () => failed({ code: "interaction-needed", message: "Sign in to go on." }),
      fetch: () => Promise.reject(new Error("must not be called")),
    });
    expect(await api.council()).toMatchObject({
      ok: false,
      failure: { code: "not-signed-in", message: "Sign in to go on." },
    });
  });

  it.each([
    ["a lost connection", () => Promise.reject(new TypeError("Failed to fetch")), "unreachable", true],
    ["no answer in time", () => Promise.reject(new DOMException("", "TimeoutError")), "timed-out", true],
    ["a page instead of data", () => new Response("<html>", { status: 200 }), "unexpected", false],
    ["a proxy's error page", () => new Response("<html>", { status: 502 }), "unexpected", true],
  ])("makes %s a value", async (_what, answer, code, mayPass) => {
    const { api } = apiAnswering(answer);
    expect(await api.council()).toMatchObject({ ok: false, failure: { code, mayPass } });
  });
});
