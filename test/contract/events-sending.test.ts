import { describe, expect, it } from "@jest/globals";
import { PUBLIC_URL, servedScript } from "../support/events/built-script.ts";
import { aComposedItem, answers, anOutlook, hostSignIn, MESSAGE_ID } from "../support/events/outlook.ts";
import type { Composed } from "../support/events/outlook.ts";
import { runInBareRealm } from "../support/events/realm.ts";
import { serviceThat, type Reply } from "../support/events/service.ts";

const ALLOWED = { allowEvent: true };

const CONVERSATION = {
  reference: "HS-2026-00412",
  open: true,
  begunAs: "reply",
  replyBy: null,
  addresses: ["nia@ellis.example", "housing@council.example"],
  ownDomains: ["council.example"],
};

const tracked = (given: object = {}): Reply => ({
  status: 200,
  body: { case: { ...CONVERSATION, ...given } },
});
const untracked: Reply = { status: 200, body: { case: null } };

const sending = (
  mail: Partial<Composed> | null,
  reply: Reply,
  more: {
    readonly auth?: unknown;
    readonly newestMailbox?: number;
    readonly globals?: Readonly<Record<string, unknown>>;
  } = {},
) => {
  const composed = aComposedItem(mail ?? {});
  const api = serviceThat(() => reply);
  const { globals, ...about } = more;
  const outlook = anOutlook({ item: mail === null ? null : composed.item, ...about });
  const realm = runInBareRealm(servedScript(), {
    Office: outlook.Office,
    XMLHttpRequest: api.XMLHttpRequest,
    ...globals,
  });
  return { ...composed, api, realm, decisions: outlook.raise("onMessageSend") };
};

/** Presses Send and lets as much time pass as Outlook gives. */
const send = async (...given: Parameters<typeof sending>) => {
  const sent = sending(...given);
  await sent.realm.pass(60_000);
  expect(sent.decisions).toHaveLength(1);
  return { ...sent, decision: sent.decisions[0] as { allowEvent: boolean; errorMessage?: string } };
};

describe("a mail that goes out in a tracked conversation", () => {
  it("goes when it is in order", async () => {
    expect((await send({}, tracked())).decision).toEqual(ALLOWED);
  });

  it("is asked about by its conversation and what it answers, and never by its text", async () => {
    const { api } = await send({ body: answers("Something private") }, tracked());
    expect(api.asked).toHaveLength(1);
    expect(api.asked[0]).toMatchObject({
      method: "POST",
      url: `${PUBLIC_URL}/api/messages/before-sending`,
      body: {
        conversationId: "AAQkAD=",
        inReplyTo: MESSAGE_ID,
        subject: "Re: Damp in my bathroom [HS-2026-00412]",
      },
    });
    expect(JSON.stringify(api.asked)).not.toContain("private");
  });

  it("is stopped once for all that was found, in plain words that fit", async () => {
    const { decision } = await send(
      {
        subject: answers("Re: Damp in my bathroom"),
        body: answers("Please find attached the plan."),
        to: answers([{ emailAddress: "nia@ellis.example" }, { emailAddress: "nia@elis.example" }]),
      },
      tracked({ begunAs: null }),
      { newestMailbox: 13 },
    );
    expect(decision).toEqual({
      allowEvent: false,
      errorMessage: [
        "Before you send this (HS-2026-00412):",
        "nia@elis.example is not in this conversation.",
        "The text says “find attached”, but nothing is attached.",
        "The reference HS-2026-00412 is in neither the subject nor the text.",
        "It does not say what it is: an acknowledgement, a holding reply or the full reply. Sent as it is, it counts as the full reply.",
      ].join("\n"),
    });
    expect(decision.errorMessage?.length).toBeLessThanOrEqual(500);
  });

  it.each<[string, Partial<Composed>, string]>([
    [
      "a blind copy to a stranger",
      { bcc: answers([{ emailAddress: "x@y.example" }]) },
      "x@y.example is not in",
    ],
    ["a copy to a stranger", { cc: answers([{ emailAddress: "x@y.example" }]) }, "x@y.example is not in"],
    [
      "only a picture within the text",
      { body: answers("I attach the plan."), attachments: answers([{ isInline: true }]) },
      "nothing is attached",
    ],
    ["no reference", { subject: answers("Re: Damp") }, "The reference HS-2026-00412"],
  ])("is stopped for %s", async (_what, mail, words) => {
    const { decision } = await send(mail, tracked());
    expect(decision.allowEvent).toBe(false);
    expect(decision.errorMessage).toContain(words);
    expect(decision).not.toHaveProperty("commandId");
  });

  it("leads to the pane in which the officer says what it is, where Outlook can", async () => {
    const { decision } = await send({}, tracked({ begunAs: null }), { newestMailbox: 14 });
    expect(decision).toMatchObject({
      allowEvent: false,
      cancelLabel: "Say what it is",
      commandId: "openComposePane",
      contextData: '{"reference":"HS-2026-00412"}',
    });
  });

  it("is asked nothing about what it says of itself", async () => {
    const headers = answers({ "x-response-standards-answer": "acknowledgement" });
    const { decision } = await send({ headers }, tracked({ begunAs: null }));
    expect(decision).toEqual(ALLOWED);
  });
});

describe("what an officer began with a template", () => {
  it("is written into the mail before it goes", async () => {
    const { decision, headers } = await send({}, tracked({ begunAs: "acknowledgement" }));
    expect(headers).toEqual([{ "X-Response-Standards-Answer": "acknowledgement" }]);
    expect(decision).toEqual(ALLOWED);
  });

  it("is written with the date that a holding reply promises", async () => {
    const { headers } = await send({}, tracked({ begunAs: "holding-reply", replyBy: "2026-04-16" }));
    expect(headers).toEqual([
      { "X-Response-Standards-Answer": "holding-reply", "X-Response-Standards-Reply-By": "2026-04-16" },
    ]);
  });

  it.each<[string, Partial<Composed>, object]>([
    ["nothing was begun", {}, { begunAs: null }],
    ["the mail says otherwise", { headers: answers({ "X-Response-Standards-Answer": "reply" }) }, {}],
    ["it goes to colleagues only", { to: answers([{ emailAddress: "priya@council.example" }]) }, {}],
  ])("is not written when %s", async (_why, mail, given) => {
    const { headers } = await send(mail, tracked({ begunAs: "acknowledgement", ...given }));
    expect(headers).toEqual([]);
  });

  it.each(["drops", "refuses", "throws"] as const)(
    "lets the mail go though the host %s headers",
    async (how) => {
      const { decision } = await send({ setHeaders: how }, tracked({ begunAs: "acknowledgement" }));
      expect(decision).toEqual(ALLOWED);
    },
  );
});

describe("a mail goes whatever happens to the add-in", () => {
  const wanting = { subject: answers("Re: Damp"), body: answers("I attach the plan.") };

  it.each<[string, Reply]>([
    ["its conversation is not tracked", untracked],
    ["the service is away", "no-connection"],
    ["the service never answers", "no-answer"],
    ["the record is away", { status: 503, body: { code: "record-unavailable", message: "Away." } }],
    ["its author may not use it", { status: 403, body: { code: "not-allowed", message: "No." } }],
    ["the token is refused, and the next one too", { status: 401 }],
    ["the service has a bug", { status: 500, body: "Oh" }],
    ["the answer is none", { status: 200 }],
    ["the answer is not the one agreed", { status: 200, body: { case: { reference: "HS-1" } } }],
  ])("when %s", async (_why, reply) => {
    expect((await send(wanting, reply)).decision).toEqual(ALLOWED);
  });

  it.each<[string, unknown]>([
    ["nobody is signed in", hostSignIn()],
    ["the sign-in never answers", { getAccessToken: () => new Promise(() => undefined) }],
    [
      "the sign-in throws",
      {
        getAccessToken: () => {
          throw new Error("13012");
        },
      },
    ],
    ["there is no sign-in", null],
  ])("when %s", async (_why, auth) => {
    const { decision, api } = await send(wanting, tracked(), { auth: auth ?? {} });
    expect(decision).toEqual(ALLOWED);
    expect(api.asked).toEqual([]);
  });

  it("when there is no item", async () => {
    expect((await send(null, tracked())).decision).toEqual(ALLOWED);
  });

  it("at once, and without asking anybody, when it begins a conversation", async () => {
    const { api, realm, decisions } = sending(
      { ...wanting, conversationId: null, inReplyTo: null },
      tracked(),
    );
    await realm.pass(0);
    expect(decisions).toEqual([ALLOWED]);
    expect(api.asked).toEqual([]);
  });

  it("within four seconds, before Outlook would complain of the add-in, however slow all is", async () => {
    const never = { getAccessToken: () => new Promise(() => undefined) };
    const { realm, decisions } = sending(wanting, "no-answer", {
      auth: never,
      globals: { OfficeRuntime: { auth: never } },
    });
    await realm.pass(3_999);
    expect(decisions).toEqual([]);
    await realm.pass(1);
    expect(decisions).toEqual([ALLOWED]);
    await realm.pass(60_000);
    expect(decisions).toHaveLength(1);
  });

  it.each(["drops", "refuses", "throws"] as const)("when the host %s whatever is read", async (how) => {
    const mail = { subject: how, to: how, cc: how, bcc: how, body: how, attachments: how, headers: how };
    expect((await send(mail, tracked())).decision).toEqual(ALLOWED);
  });

  it("is judged by what the host does tell, where it keeps something back", async () => {
    const { decision } = await send(
      { body: "refuses", attachments: "refuses", to: answers([{ emailAddress: "x@y.example" }]) },
      tracked(),
    );
    expect(decision.errorMessage).toBe(
      "Before you send this (HS-2026-00412):\nx@y.example is not in this conversation.",
    );
  });
});
