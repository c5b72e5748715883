import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useCasesOf } from "../../src/application/compose.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { ReplyTemplate } from "../../src/contracts/reply-template.ts";
import { DEFAULT_REPLY_TEMPLATES } from "../../src/domain/reply/default-templates.ts";
import { createApi, type Api } from "../../src/ui/api/api.ts";
import { OFFICER as SIGNED_IN, serveApp, type ServedApp } from "../support/app.ts";
import { aCouncil, aMessage, OFFICER } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { startSignIn, type SignIn } from "../support/sign-in.ts";

jest.setTimeout(60_000);

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;
let record: CaseRecord;
let signIn: SignIn;
let served: ServedApp;
let api: Api;
let tenants = 0;

beforeAll(async () => {
  [database, signIn] = await Promise.all([openTestDatabase(now), startSignIn()]);
});
afterAll(async () => {
  await signIn.close();
  await database.close();
});
beforeEach(async () => {
  now.set("2026-04-09T09:00:00.000Z");
  record = database.store.of(`templates-${++tenants}`);
  const useCases = useCasesOf({ record, now });
  await useCases.setUpCouncil(aCouncil({ tenant: record.tenant }));
  await useCases.receiveMail([aMessage()]);
  served = await serveApp({ record, useCases, now, signIn });
  const baseUrl = await served.app.listen({ host: "127.0.0.1", port: 0 });
  api = createApi({ baseUrl, token: async () => ({ ok: true, value: await served.token() }) });
});
afterEach(() => served.close());

const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const own: ReplyTemplate = {
  id: "bins",
  purpose: "reply",
  name: "Missed bin",
  wordings: [{ language: "en", text: "We will come back for your bin. Your reference is {reference}." }],
};
const ashby = async () =>
  valueOf(await api.replyTemplates()).authorities.find(({ authority }) => authority === "ashby");
const save = (revision: number, ...templates: ReplyTemplate[]) =>
  api.saveReplyTemplates({ authority: "ashby", revision, templates });

describe("the templates that replies begin with", () => {
  it("are ours until an authority has saved its own", async () => {
    const { authorities } = valueOf(await api.replyTemplates());
    expect(authorities.map(({ authority }) => authority)).toEqual(["ashby", "borrow"]);
    for (const each of authorities) {
      expect(each).toMatchObject({ revision: 0, savedAt: null, savedBy: null });
      expect(each.templates).toEqual(DEFAULT_REPLY_TEMPLATES);
    }
  });

  it("are one authority's own, with who saved them and when, and the pane gets them with the council", async () => {
    const saved = valueOf(await save(0, own));
    expect(saved.authorities[0]).toEqual({
      authority: "ashby",
      templates: [own],
      revision: 1,
      savedAt: "2026-04-09T09:00:00.000Z",
      savedBy: SIGNED_IN.name,
    });
    expect(valueOf(await api.council()).replyTemplates).toEqual({
      ashby: [own],
      borrow: DEFAULT_REPLY_TEMPLATES,
    });
  });

  it("go back to ours by saving none, and count on", async () => {
    await save(0, own);
    await save(1);
    expect(await ashby()).toMatchObject({ revision: 2, templates: DEFAULT_REPLY_TEMPLATES });
  });

  it("are not overwritten by words that were made on older ones", async () => {
    valueOf(await save(0, own));
    const late = await save(0, { ...own, name: "Bin" });
    expect(late).toMatchObject({ ok: false, failure: { code: "templates-changed", field: "revision" } });
    expect(late.ok || late.failure.message).toContain(`${SIGNED_IN.name} has saved newer templates`);
    expect(await ashby()).toMatchObject({ revision: 1, templates: [own] });
  });

  it("are saved by one of two who save at the same moment", async () => {
    const names = ["One", "Two", "Three", "Four"];
    const answers = await Promise.all(names.map((name) => save(0, { ...own, name })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await ashby()).toMatchObject({ revision: 1 });
  });

  it("are refused with a revision that nobody has seen yet", async () => {
    expect(await save(7, own)).toMatchObject({ failure: { code: "templates-changed" } });
  });

  it.each([
    [
      "no reference",
      { ...own, wordings: [{ language: "en", text: "Thanks." }] },
      "templates.0.wordings.0.text",
    ],
    ["no name but blanks", { ...own, name: "  " }, "templates.0.name"],
  ] satisfies [string, ReplyTemplate, string][])("are refused with %s", async (_what, template, field) => {
    expect(await save(0, template)).toMatchObject({ failure: { code: "reply-templates-invalid", field } });
  });

  it("are refused for an authority that there is not", async () => {
    const answer = await api.saveReplyTemplates({ authority: "nowhere", revision: 0, templates: [own] });
    expect(answer).toMatchObject({ failure: { code: "authority-unknown", field: "authority" } });
  });

  it("may be forty long ones in two languages", async () => {
    const text = `{reference} ${"ŵ".repeat(7900)}`;
    const many = Array.from({ length: 40 }, (_, index): ReplyTemplate => ({
      ...own,
      id: `own-${index}`,
      name: `Own ${index}`,
      wordings: [
        { language: "en", text },
        { language: "cy", text },
      ],
    }));
    expect(valueOf(await save(0, ...many)).authorities[0]?.templates).toHaveLength(40);
  });

  it("keep every saving", async () => {
    await save(0, own);
    now.set("2026-04-10T09:00:00.000Z");
    await save(1, { ...own, name: "Bin" });
    const kept = await database.query<{ revision: number; name: string }>(
      `select revision, templates -> 0 ->> 'name' as name from reply_templates where tenant = $1 order by revision`,
      [record.tenant],
    );
    expect(kept).toEqual([
      { revision: 1, name: "Missed bin" },
      { revision: 2, name: "Bin" },
    ]);
  });

  it("are nobody's of another tenant", async () => {
    const other = database.store.of(`other-${tenants}`);
    await useCasesOf({ record: other, now }).setUpCouncil(aCouncil({ tenant: other.tenant }));
    await save(0, own);
    expect(await other.savedReplyTemplates()).toEqual([]);
  });
});

describe("what an officer begins to write, told by the pane", () => {
  it("is asked for again before the mail goes, with the case's mail addresses", async () => {
    const begun = await api.answerBegun("HS-2026-00001", { as: "holding-reply", replyBy: "2026-04-30" });
    expect(begun).toEqual({ ok: true, value: {} });
    const mail = { conversationId: null, inReplyTo: "<1@resident.example>", subject: "Re: Damp" };
    expect(valueOf(await api.beforeSending(mail)).case).toMatchObject({
      ...{ reference: "HS-2026-00001", begunAs: "holding-reply", replyBy: "2026-04-30", open: true },
      ownDomains: ["ashby.example", "borrow.example"],
    });
    expect(await record.begunBy(SIGNED_IN.id, "HS-2026-00001")).toMatchObject({
      officer: { id: SIGNED_IN.id, name: SIGNED_IN.name },
    });
    expect(await record.begunBy(OFFICER.id, "HS-2026-00001")).toBeNull();
  });

  it("is asked for no more once the officer has said that nothing was sent", async () => {
    await api.answerBegun("HS-2026-00001", { as: "holding-reply", replyBy: "2026-04-30" });
    expect(await api.answerBegun("HS-2026-00001", { as: null, replyBy: null })).toEqual({
      ok: true,
      value: {},
    });
    const mail = { conversationId: null, inReplyTo: "<1@resident.example>", subject: "Re: Damp" };
    expect(valueOf(await api.beforeSending(mail)).case).toMatchObject({ begunAs: null, replyBy: null });
  });

  it("is refused for a case that there is not; a mail outside any case is no failure", async () => {
    expect(await api.answerBegun("HS-2026-09999", { as: "reply", replyBy: null })).toMatchObject({
      failure: { code: "case-not-found" },
    });
    const mail = { conversationId: "C", inReplyTo: "<x@y>", subject: "" };
    expect(valueOf(await api.beforeSending(mail))).toEqual({ case: null });
  });
});
