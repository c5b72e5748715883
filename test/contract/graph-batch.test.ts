import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { graphCaller, type GraphAnswer } from "../support/graph-call.ts";
import { HOUSING, mailsFromResidents } from "../support/graph-mail.ts";
import { startGraph, type GraphOrigin } from "../support/graph-origin.ts";

interface Answered {
  readonly id: string;
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: Record<string, unknown> & { readonly error?: { readonly code: string } };
}

let graph: GraphOrigin;
let ids: string[];
const call = graphCaller(() => graph);
const immutable = { prefer: 'IdType="ImmutableId"' };
const json = { ...immutable, "content-type": "application/json" };

const batch = (requests: readonly object[]) => call("POST", "/$batch", { requests });
const answers = ({ body }: GraphAnswer): readonly Answered[] =>
  [...(body["responses"] as unknown as Answered[])].sort((a, b) => Number(a.id) - Number(b.id));
const get = (n: number, id: string, more: object = {}) => ({
  id: String(n),
  method: "GET",
  url: `/users/${HOUSING}/messages/${id}?$select=subject`,
  headers: immutable,
  ...more,
});

beforeEach(async () => {
  graph = await startGraph({ mailboxes: [{ name: "Housing", address: HOUSING }] });
  graph.world.load(mailsFromResidents(20));
  ids = graph.world.messagesIn(HOUSING, "inbox").map((each) => each.id);
});

afterEach(async () => {
  const found = graph.departures();
  await graph.close();
  expect(found).toEqual([]);
});

describe("a batch of calls", () => {
  it("answers each by itself, with four at once for a mailbox at the most", async () => {
    graph.faults.before = async () => new Promise((resolve) => setImmediate(resolve));
    const answered = answers(await batch(ids.map((id, index) => get(index + 1, id))));
    expect(answered.map((each) => each.status)).toEqual(ids.map(() => 200));
    expect(answered[0]?.body).toMatchObject({ id: ids[0], subject: "Broken window 20" });
    expect(graph.traffic.mostAtOnce).toBe(4);
    expect(graph.traffic.calls).toBe(21);
  });

  it("throttles and fails calls one by one, each with its own time to wait", async () => {
    graph.faults.retryAfterSeconds = 7;
    graph.faults.decide = ({ path, inBatch }) =>
      inBatch && path.includes(ids[1] as string) ? "throttle" : undefined;
    const answered = answers(
      await batch([get(1, ids[0] as string), get(2, ids[1] as string), get(3, "no such id")]),
    );
    expect(answered).toMatchObject([
      { status: 200 },
      { status: 429, headers: { "retry-after": "7" }, body: { error: { code: "ApplicationThrottled" } } },
      { status: 404, body: { error: { code: "ErrorItemNotFound" } } },
    ]);
  });

  it("obeys the headers of each call", async () => {
    const url = `/users/${HOUSING}/messages/${ids[0]}`;
    const patch = { method: "PATCH", url, body: { isRead: true } };
    const [stale, good] = answers(
      await batch([
        { id: "1", ...patch, headers: { ...json, "If-Match": 'W/"an older version"' } },
        { id: "2", ...patch, headers: json },
      ]),
    );
    expect([stale?.status, good?.status]).toEqual([412, 200]);
    const [untyped] = answers(await batch([{ id: "1", ...patch, headers: immutable }]));
    expect(untyped?.status).toBe(400);
  });

  it("lets a call wait for others, and fail with them", async () => {
    const url = `/users/${HOUSING}/messages/${ids[0]}`;
    const answered = answers(
      await batch([
        { id: "1", method: "PATCH", url, headers: json, body: { isRead: true } },
        get(2, ids[0] as string, { url: `${url}?$select=isRead`, dependsOn: ["1"] }),
        get(3, "no such id"),
        get(4, ids[1] as string, { dependsOn: ["3"] }),
      ]),
    );
    expect(answered.map((each) => each.status)).toEqual([200, 200, 404, 424]);
    expect(answered[1]?.body).toMatchObject({ isRead: true });
  });

  it("gives the MIME of a message in base 64", async () => {
    const url = `/users/${HOUSING}/messages/${ids[0]}/$value`;
    const [mime] = answers(await batch([{ id: "1", method: "GET", url, headers: immutable }]));
    expect(Buffer.from(String(mime?.body), "base64").toString()).toContain(
      "Message-ID: <20@residents.example>",
    );
  });

  it("is refused as a whole when it is too large, leads elsewhere or is out of order", async () => {
    const one = get(1, ids[0] as string);
    expect((await batch([one, one])).status).toBe(400);
    expect((await batch([{ ...one, dependsOn: ["2"] }, get(2, ids[0] as string)])).status).toBe(400);
    expect((await batch([{ ...one, url: "https://elsewhere.example/users" }])).status).toBe(400);
    const twentyOne = Array.from({ length: 21 }, (_, index) => get(index + 1, ids[0] as string));
    expect((await batch(twentyOne)).status).toBe(400);
    // Twenty-one are too many for the contract too, which is the point.
    (graph.exchanges as unknown[]).pop();
  });
});
