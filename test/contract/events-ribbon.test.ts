import { describe, expect, it } from "@jest/globals";
import { PUBLIC_URL, servedScript } from "../support/events/built-script.ts";
import { answers, anOutlook, aReadItem, hostSignIn, MESSAGE_ID } from "../support/events/outlook.ts";
import { runInBareRealm } from "../support/events/realm.ts";
import { serviceThat, type Asked, type Reply } from "../support/events/service.ts";

const REFERENCE = "HS-2026-00412";
const EVENTS = `${PUBLIC_URL}/api/cases/${REFERENCE}/events`;

const aCase = (reply: object | null = { dueOn: "2026-04-16", answeredAt: null }) => ({
  reference: REFERENCE,
  row: { open: reply !== null, reply },
  asOf: "2026-04-07T09:12:00.000Z",
});

const seen = (matter: object | null = aCase()): Reply => ({
  status: 200,
  body: { evidence: ["it is an automatic reply (Auto-Submitted)"], case: matter },
});

const problem = (status: number, code: string, message = "Said by the service."): Reply => ({
  status,
  body: { code, message },
});

/** Answers the question which message it is, and what is recorded, each in its own way. */
const service = (given: { readonly message?: Reply; readonly recorded?: (asked: Asked) => Reply } = {}) =>
  serviceThat((asked) =>
    asked.method === "GET"
      ? (given.message ?? seen())
      : (given.recorded ?? (() => ({ status: 200, body: aCase() })))(asked),
  );

const startWith = (
  api: ReturnType<typeof serviceThat>,
  reading: ReturnType<typeof aReadItem> | null,
  more: { readonly auth?: unknown; readonly globals?: Readonly<Record<string, unknown>> } = {},
) => {
  const outlook = anOutlook({
    item: reading?.item ?? null,
    ...(more.auth === undefined ? {} : { auth: more.auth }),
  });
  const realm = runInBareRealm(servedScript(), {
    Office: outlook.Office,
    XMLHttpRequest: api.XMLHttpRequest,
    ...more.globals,
  });
  return { outlook, realm };
};

/** Presses one button and lets a minute pass. */
const press = async (
  button: string,
  api: ReturnType<typeof serviceThat>,
  reading = aReadItem(),
  more: Parameters<typeof startWith>[2] = {},
) => {
  const { outlook, realm } = startWith(api, reading, more);
  const completed = outlook.raise(button);
  await realm.pass(60_000);
  return { completed, told: reading.last(), recorded: api.asked.filter(({ method }) => method === "POST") };
};

describe("a button of the ribbon", () => {
  it.each<[string, object, string]>([
    [
      "acknowledge",
      { type: "acknowledged", note: null },
      "HS-2026-00412: acknowledgement recorded. Reply due Thu 16 April.",
    ],
    ["recordReply", { type: "replied", note: null }, "HS-2026-00412: reply recorded."],
    [
      "markComplex",
      { type: "complexityChanged", complexity: "complex", reason: "Marked complex from the ribbon" },
      "HS-2026-00412 is complex now. Reply due Thu 16 April.",
    ],
  ])("%s records it without the pane and says so above the message", async (button, fact, words) => {
    const api = service();
    const { completed, told, recorded } = await press(button, api);
    expect(recorded).toEqual([
      expect.objectContaining({ url: EVENTS, body: { key: expect.anything(), fact } }),
    ]);
    expect(told).toEqual({
      key: "response-standards",
      type: "informationalMessage",
      message: words,
      icon: "icon.16",
      persistent: false,
    });
    expect(completed).toHaveLength(1);
  });

  it("asks for the message by the id that service and Outlook share, in its shared mailbox", async () => {
    const api = service();
    await press("acknowledge", api);
    expect(api.asked[0]).toMatchObject({
      method: "GET",
      url: `${PUBLIC_URL}/api/messages?messageId=${encodeURIComponent(MESSAGE_ID)}&mailbox=housing%40council.example`,
      headers: { authorization: "Bearer token-1" },
      withCredentials: false,
    });
  });

  it.each([
    ["is not shared", null],
    ["does not tell its owner", "drops" as const],
    ["may not be asked", "throws" as const],
  ])("does without the mailbox where it %s", async (_why, shared) => {
    const api = service();
    const { told } = await press("acknowledge", api, aReadItem({ shared }));
    expect(api.asked[0]?.url).not.toContain("mailbox=");
    expect(told?.type).toBe("informationalMessage");
  });

  it("names no date where nobody waits for a reply any more", async () => {
    const api = service({ recorded: () => ({ status: 200, body: aCase(null) }) });
    expect((await press("markComplex", api)).told?.message).toBe("HS-2026-00412 is complex now.");
  });

  it("says at once that it is at work", async () => {
    const reading = aReadItem();
    await press("acknowledge", service(), reading);
    expect(reading.notices[0]).toEqual({
      key: "response-standards",
      type: "progressIndicator",
      message: "Response Standards is recording this.",
    });
  });
});

describe("a button of the ribbon that can record nothing", () => {
  it("says why the message is not tracked, and what to do", async () => {
    const { completed, told, recorded } = await press("acknowledge", service({ message: seen(null) }));
    expect(recorded).toEqual([]);
    expect(told).toMatchObject({
      type: "errorMessage",
      message:
        "No clock runs for this message: it is an automatic reply (Auto-Submitted). Open Due dates to start one.",
    });
    expect(completed).toHaveLength(1);
  });

  it.each<[string, Reply, RegExp]>([
    ["it was not read yet", problem(404, "message-not-seen"), /has not read this message yet/],
    ["the mailbox is not watched", problem(404, "mailbox-not-watched"), /not watched.*bring it in/],
    ["the service is away", "no-connection", /cannot be reached\. Nothing was recorded/],
    ["the record is away", problem(503, "record-unavailable"), /cannot be reached/],
    ["the service never answers", "no-answer", /cannot be reached\. Nothing was recorded/],
    ["nobody may", problem(403, "not-allowed"), /may not use Response Standards.*administrator/],
    ["the service says no", problem(409, "not-open", "The case is closed."), /^The case is closed\.$/],
    ["the answer is none", { status: 200 }, /does not understand/],
  ])("says so: %s", async (_why, message, words) => {
    const { completed, told, recorded } = await press("recordReply", service({ message }));
    expect(recorded).toEqual([]);
    expect(told?.type).toBe("errorMessage");
    expect(told?.message).toMatch(words);
    expect(told?.message.length).toBeLessThanOrEqual(150);
    expect(completed).toHaveLength(1);
  });

  it.each<Reply>(["no-connection", "no-answer"])(
    "does not claim that nothing was recorded when the answer was lost: %s",
    async (answer) => {
      const { told } = await press("acknowledge", service({ recorded: () => answer }));
      expect(told?.message).toBe("Response Standards did not answer. Try again: it is recorded only once.");
    },
  );

  it("says that the case is acknowledged already, in the service's words", async () => {
    const recorded = () => problem(409, "already-acknowledged", "The case is acknowledged already.");
    const { told } = await press("acknowledge", service({ recorded }));
    expect(told?.message).toBe("The case is acknowledged already.");
  });

  it("never says more than Outlook's bar holds", async () => {
    const message = problem(409, "not-open", "A very long refusal. ".repeat(20));
    const { told } = await press("acknowledge", service({ message }));
    expect(told?.message).toHaveLength(150);
  });

  it("asks for a received message where there is a draft", async () => {
    const api = service();
    const { completed, told } = await press("acknowledge", api, aReadItem({ messageId: "" }));
    expect(told?.message).toMatch(/Only a message that was received or sent/);
    expect(api.asked).toEqual([]);
    expect(completed).toHaveLength(1);
  });

  it("completes the event where no message is selected at all", async () => {
    const { outlook, realm } = startWith(service(), null);
    const completed = outlook.raise("acknowledge");
    await realm.pass(60_000);
    expect(completed).toHaveLength(1);
  });
});

describe("a button of the ribbon and the sign-in", () => {
  const unauthorised = (asked: Asked): Reply =>
    asked.headers["authorization"] === "Bearer token-2" ? seen() : problem(401, "not-signed-in");

  it("says that somebody is signed out, and asks nobody anything", async () => {
    const api = service();
    const { told, completed } = await press("acknowledge", api, aReadItem(), { auth: hostSignIn() });
    expect(told?.message).toMatch(/signed out.*Nothing was recorded.*sign in/);
    expect(api.asked).toEqual([]);
    expect(completed).toHaveLength(1);
  });

  it("gives up a sign-in that never answers", async () => {
    const auth = { getAccessToken: () => new Promise(() => undefined) };
    const { told, completed } = await press("acknowledge", service(), aReadItem(), { auth });
    expect(told?.message).toMatch(/signed out/);
    expect(completed).toHaveLength(1);
  });

  it("renews a token once that the service refuses", async () => {
    const api = serviceThat(unauthorised);
    const { told } = await press("acknowledge", api, aReadItem(), {
      auth: hostSignIn("token-1", "token-2", "token-2"),
    });
    expect(api.asked.map(({ headers }) => headers["authorization"]).slice(0, 2)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
    expect(told?.message).not.toMatch(/signed out/);
  });

  it("takes the page's sign-in before the host's own, and tells it what was refused", async () => {
    const asked: boolean[] = [];
    const api = serviceThat(unauthorised);
    const responseStandardsToken = (renewed: boolean) => {
      asked.push(renewed);
      return Promise.resolve(renewed ? "token-2" : "token-1");
    };
    await press("acknowledge", api, aReadItem(), { auth: hostSignIn(), globals: { responseStandardsToken } });
    expect(asked.slice(0, 2)).toEqual([false, true]);
  });

  it("takes the host's where the page has none to give, or fails", async () => {
    for (const responseStandardsToken of [
      () => Promise.resolve(null),
      () => Promise.reject(new Error("away")),
    ]) {
      const { told } = await press("acknowledge", service(), aReadItem(), {
        globals: { responseStandardsToken },
      });
      expect(told?.type).toBe("informationalMessage");
    }
  });

  it("takes the way that Microsoft recommends for events before the other", async () => {
    const api = service();
    const OfficeRuntime = { auth: hostSignIn("runtime-token") };
    await press("acknowledge", api, aReadItem(), { globals: { OfficeRuntime } });
    expect(api.asked[0]?.headers["authorization"]).toBe("Bearer runtime-token");
  });
});

describe("a second press", () => {
  const keysOf = (api: ReturnType<typeof serviceThat>) =>
    api.asked
      .filter(({ method }) => method === "POST")
      .map(({ body }) => (body as { readonly key: string }).key);

  it("has the same key while nobody knows whether the first arrived, so that it is recorded once", async () => {
    let answer: Reply = "no-answer";
    const api = service({ recorded: () => answer });
    const { outlook, realm } = startWith(api, aReadItem());
    outlook.raise("acknowledge");
    await realm.pass(60_000);
    answer = { status: 200, body: aCase() };
    outlook.raise("acknowledge");
    await realm.pass(60_000);
    const [first, second] = keysOf(api);
    expect(second).toBe(first);
  });

  it("has the same key when it comes before the first is answered", async () => {
    const api = service();
    const { outlook, realm } = startWith(api, aReadItem());
    const [one, two] = [outlook.raise("recordReply"), outlook.raise("recordReply")];
    await realm.pass(60_000);
    expect(new Set(keysOf(api)).size).toBe(1);
    expect([one.length, two.length]).toEqual([1, 1]);
  });

  it("is a new decision once the first was recorded or refused", async () => {
    for (const answer of [{ status: 200, body: aCase() }, problem(409, "not-open")]) {
      const api = service({ recorded: () => answer });
      const { outlook, realm } = startWith(api, aReadItem());
      for (let presses = 0; presses < 2; presses += 1) {
        outlook.raise("markComplex");
        await realm.pass(60_000);
      }
      expect(new Set(keysOf(api)).size).toBe(2);
    }
  });

  it("of another button has a key of its own, which the service takes", async () => {
    const api = service();
    const { outlook, realm } = startWith(api, aReadItem());
    outlook.raise("acknowledge");
    outlook.raise("recordReply");
    await realm.pass(60_000);
    const keys = keysOf(api);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^.{8,64}$/);
  });
});

describe("a host that does not keep to its word", () => {
  it.each(["drops", "refuses", "throws"] as const)(
    "gets its event completed though it %s notices",
    async (notices) => {
      const api = service();
      const { completed, recorded } = await press("acknowledge", api, aReadItem({ notices }));
      expect(recorded).toHaveLength(1);
      expect(completed).toHaveLength(1);
    },
  );

  it("is told nothing above another message that was selected meanwhile", async () => {
    const first = aReadItem();
    const other = aReadItem({ messageId: "<other@mail.example>", shared: answers({}) });
    const { outlook, realm } = startWith(service(), first);
    const completed = outlook.raise("acknowledge");
    outlook.select(other.item);
    await realm.pass(60_000);
    expect(other.notices).toEqual([]);
    expect(first.last()?.type).toBe("progressIndicator");
    expect(completed).toHaveLength(1);
  });
});
