import { describe, expect, it } from "@jest/globals";
import { answerDraftCall } from "../../../../../src/demo/outlook/office-host/draft-calls.ts";
import type { DraftActions, DraftOnShow } from "../../../../../src/demo/outlook/office-host/draft-on-show.ts";
import type { KeptSettings } from "../../../../../src/demo/outlook/office-host/kept-settings.ts";

const DRAFT: DraftOnShow = {
  id: "draft-1",
  mailbox: "housing@ashvale.example",
  inReplyTo: "message-1",
  conversationId: "thread-1",
  from: { name: "Housing", address: "housing@ashvale.example" },
  to: [{ name: "Jo Bell", address: "jo@post.example" }],
  cc: [],
  bcc: [],
  subject: "Re: Damp",
  html: "<p>Below</p>",
  attachments: [],
  headers: {},
  sessionData: {},
};

/** Outlook with one draft, or none, and what office.js can ask of it. */
const writing = (begun: DraftOnShow | null = DRAFT) => {
  let draft = begun;
  const actions: Pick<DraftActions, "draft" | "change"> = {
    draft: () => draft,
    change: (part) => {
      if (draft) draft = { ...draft, ...part };
    },
  };
  return {
    now: () => draft,
    ask: (dispatchId: number, params: unknown = {}) =>
      answerDraftCall({
        dispatchId,
        actions: actions as DraftActions,
        kept: {} as KeptSettings,
        ownDomain: "ashvale.example",
        params,
      }),
  };
};

describe("calls on a draft", () => {
  it("changes the subject and tells it", async () => {
    const { ask } = writing();
    await ask(17, { subject: "Re: Damp (HS-2026-00001)" });
    expect(await ask(18)).toMatchObject({ wasSuccessful: true, data: "Re: Damp (HS-2026-00001)" });
  });

  it("puts what is inserted before what was written, plain words as words", async () => {
    const { ask, now } = writing();
    await ask(23, { data: "Dear Jo & Sam\n<soon>", coercionType: 0 });
    expect(now()?.html).toBe("Dear Jo &amp; Sam<br>&lt;soon><p>Below</p>");
  });

  it("takes HTML as it is", async () => {
    const { ask, now } = writing();
    await ask(38, { data: "<b>Dear Jo</b>", coercionType: 3 });
    expect(now()?.html).toBe("<b>Dear Jo</b>");
  });

  it("adds people to those who are there, or puts them in their place", async () => {
    const { ask, now } = writing();
    const sam = { name: "", address: "sam@post.example" };
    await ask(22, { recipientField: 0, recipientArray: [sam] });
    expect(now()?.to.map(({ name }) => name)).toEqual(["Jo Bell", "sam@post.example"]);
    await ask(21, { recipientField: 0, recipientArray: [sam] });
    expect(now()?.to).toEqual([{ name: "sam@post.example", address: "sam@post.example" }]);
  });

  it("keeps the headers that were there when one is set, and removes only what is named", async () => {
    const { ask, now } = writing();
    await ask(152, { internetHeaderNameValuePairs: { "X-One": "1" } });
    await ask(152, { internetHeaderNameValuePairs: { "X-Two": "2" } });
    expect(await ask(151, { internetHeaderKeys: ["X-Two", "X-None"] })).toMatchObject({
      data: { "X-Two": "2" },
    });
    await ask(153, { internetHeaderKeys: ["X-One"] });
    expect(now()?.headers).toEqual({ "X-Two": "2" });
  });

  it("attaches a file and takes it off by the name that it gave", async () => {
    const { ask, now } = writing();
    const answer = await ask(148, { name: "form.pdf", base64String: "AAAA" });
    expect(now()?.attachments).toMatchObject([{ name: "form.pdf" }]);
    expect(answer).toMatchObject({ data: now()?.attachments[0]?.id });
    await ask(20, { attachmentIndex: now()?.attachments[0]?.id });
    expect(now()?.attachments).toEqual([]);
  });

  it("refuses a call that this Outlook does not know, and any when nothing is written", async () => {
    expect(await writing().ask(99_999)).toMatchObject({ wasSuccessful: false, errorCode: 5000 });
    expect(await writing(null).ask(18)).toMatchObject({ wasSuccessful: false, errorCode: 5000 });
  });

  it("answers with Outlook's inner error when a call breaks", async () => {
    // Its settings are not there to be read.
    expect(await writing().ask(3)).toMatchObject({ wasSuccessful: false, errorCode: 9020 });
  });
});
