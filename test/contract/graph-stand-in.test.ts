import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { departures, type Exchange } from "../support/graph-contract.ts";
import { graphCaller, type GraphAnswer } from "../support/graph-call.ts";
import { startGraph, type GraphOrigin } from "../support/graph-origin.ts";
import { HOUSING, mailFromResident, mailsFromResidents } from "../support/graph-mail.ts";

let graph: GraphOrigin;
let asked: string;

const call = graphCaller(() => graph);
const first = ({ body }: GraphAnswer): object => (body["value"] as unknown as object[])[0] ?? {};

beforeEach(async () => {
  graph = await startGraph({ mailboxes: [{ name: "Housing", address: HOUSING }] });
  graph.world.load(mailsFromResidents(12));
  asked = graph.world.messagesIn(HOUSING, "inbox")[0]?.id as string;
});

afterEach(async () => {
  const found = graph.departures();
  await graph.close();
  expect(found).toEqual([]);
});

describe("the stand-in for Microsoft Graph keeps to the published contract", () => {
  it("lists folders with what is in them", async () => {
    const inbox = await call("GET", "/mailFolders/inbox");
    expect(inbox.body).toMatchObject({ displayName: "Inbox", totalItemCount: 12, unreadItemCount: 12 });
    expect((await call("GET", `/mailFolders/${inbox.body["id"]}`)).body).toEqual(inbox.body);
  });

  it("lists, filters, orders and pages messages", async () => {
    const newest = await call("GET", "/mailFolders/inbox/messages?$top=5&$select=subject,receivedDateTime");
    expect(Object.keys(first(newest))).toEqual(["@odata.etag", "id", "subject", "receivedDateTime"]);
    expect(first(newest)).toMatchObject({ subject: "Broken window 12" });
    const next = await call("GET", newest.body["@odata.nextLink"] as unknown as string);
    expect(first(next)).toMatchObject({ subject: "Broken window 7" });

    const byId = encodeURIComponent("internetMessageId eq '<3@residents.example>'");
    const found = await call("GET", `/messages?$filter=${byId}`);
    expect(found.body["value"]).toHaveLength(1);
    const since = encodeURIComponent("receivedDateTime ge 2026-04-02T09:11:00Z");
    const recent = await call("GET", `/messages?$filter=${since}&$orderby=receivedDateTime&$count=true`);
    expect(recent.body).toMatchObject({
      "@odata.count": 2,
      value: [{ subject: "Broken window 11" }, { subject: "Broken window 12" }],
    });
  });

  it("gives a whole message, with its body as it is asked for", async () => {
    const html = await call("GET", `/messages/${asked}`);
    expect(html.body["body"]).toMatchObject({ contentType: "html" });
    expect(html.body["internetMessageHeaders"]).toBeUndefined();
    const text = await call("GET", `/messages/${asked}?$select=body,internetMessageHeaders`, undefined, {
      prefer: 'IdType="ImmutableId", outlook.body-content-type="text"',
    });
    expect(text.body["body"]).toMatchObject({ contentType: "text" });
    expect(text.body["internetMessageHeaders"]).toContainEqual({
      name: "Message-ID",
      value: "<12@residents.example>",
    });
  });

  it("lists the headers of mail that arrived and none of mail that was sent, which its MIME has", async () => {
    const sent = graph.world.send({ mailbox: HOUSING, replyTo: asked, text: "On Thursday." });
    const listed = await call("GET", `/messages/${sent.id}?$select=internetMessageHeaders`);
    expect(listed.body["internetMessageHeaders"]).toEqual([]);
    graph.world.move(sent.id, "archive");
    const filed = await call("GET", `/messages/${sent.id}?$select=internetMessageHeaders`);
    expect(filed.body["internetMessageHeaders"]).toEqual([]);
    const mime = await call("GET", `/messages/${sent.id}/$value`);
    expect(mime.text).toContain("In-Reply-To: <12@residents.example>\r\n");
  });

  it("changes what may be changed on a message that arrived, and nothing else", async () => {
    const flag = {
      flagStatus: "flagged",
      startDateTime: { dateTime: "2026-04-16T00:00:00", timeZone: "Europe/London" },
      dueDateTime: { dateTime: "2026-04-16T00:00:00", timeZone: "Europe/London" },
    };
    const patch = { categories: ["Reply: in time"], isRead: true, flag };
    const changed = await call("PATCH", `/messages/${asked}`, patch);
    expect(changed.body).toMatchObject(patch);
    const startless = { flagStatus: "flagged", dueDateTime: flag.dueDateTime };
    expect((await call("PATCH", `/messages/${asked}`, { flag: startless })).status).toBe(400);
    const refused = await call("PATCH", `/messages/${asked}`, { subject: "Something else" });
    expect([refused.status, refused.body["error"]]).toMatchObject([400, { code: "ErrorInvalidPropertySet" }]);
  });

  it("refuses a change that is meant for an older version", async () => {
    const before = await call("GET", `/messages/${asked}?$select=categories,changeKey`);
    const etag = { "if-match": before.body["@odata.etag"] as unknown as string };
    expect((await call("PATCH", `/messages/${asked}`, { isRead: true }, etag)).status).toBe(200);
    const late = await call("PATCH", `/messages/${asked}`, { isRead: false }, etag);
    expect([late.status, late.body["error"]]).toMatchObject([412, { code: "ErrorIrresolvableConflict" }]);
  });

  it("drafts a reply, changes it and sends it, under one id", async () => {
    const draft = await call("POST", `/messages/${asked}/createReply`, { comment: "Thank you." });
    expect(draft.body).toMatchObject({
      isDraft: true,
      subject: "RE: Broken window 12",
      toRecipients: [{ emailAddress: { address: "Anwen.Price@residents.example" } }],
      from: { emailAddress: { name: "Housing", address: HOUSING } },
    });
    const id = draft.body["id"] as unknown as string;
    await call("PATCH", `/messages/${id}`, {
      body: { contentType: "html", content: "<p>We will come.</p>" },
      internetMessageHeaders: [{ name: "X-Response-Standards", value: "acknowledgement" }],
    });
    expect((await call("POST", `/messages/${id}/send`)).status).toBe(202);
    expect((await call("POST", `/messages/${id}/send`)).status).toBe(404);
    const [sent] = graph.world.messagesIn(HOUSING, "sentitems");
    expect(sent).toMatchObject({
      id,
      isDraft: false,
      text: "We will come.",
      inReplyTo: "<12@residents.example>",
      conversationId: graph.world.message(asked)?.conversationId,
    });
    expect((await call("GET", `/messages/${id}/$value`)).text).toContain(
      "X-Response-Standards: acknowledgement",
    );
  });

  it("sends a reply and a new message at once", async () => {
    expect((await call("POST", `/messages/${asked}/reply`, { comment: "Thank you." })).status).toBe(202);
    const toRecipients = [{ emailAddress: { address: "someone@residents.example" } }];
    const message = {
      subject: "About your street",
      body: { contentType: "text", content: "Hello" },
      toRecipients,
    };
    expect((await call("POST", "/sendMail", { message })).status).toBe(202);
    const nobody = await call("POST", "/sendMail", { message: { subject: "To nobody" } });
    expect([nobody.status, nobody.body["error"]]).toMatchObject([400, { code: "ErrorInvalidRecipients" }]);
    expect(graph.world.messagesIn(HOUSING, "sentitems").map((each) => each.subject)).toEqual(
      expect.arrayContaining(["RE: Broken window 12", "About your street"]),
    );
  });

  it("accepts only headers of one's own, whole ones and five of them, as Graph does", async () => {
    const refused = async (...internetMessageHeaders: { name: string; value: string }[]) => {
      const message = { internetMessageHeaders };
      const { status, body } = await call("POST", `/messages/${asked}/createReply`, { message });
      return [status, body["error"]];
    };
    const one = { code: "InvalidInternetMessageHeader" };
    const header = (name: string, value = "1") => ({ name, value });
    expect(await refused(header("Auto-Submitted", "auto-replied"))).toMatchObject([400, one]);
    expect(await refused(header("X-A", "1\r\nBcc: all@x.example"))).toMatchObject([400, one]);
    expect(await refused(header("X-A: 1\r\nBcc"))).toMatchObject([400, one]);
    expect(await refused(header("X-A", "x".repeat(1_000)))).toMatchObject([400, one]);
    const six = ["A", "B", "C", "D", "E", "F"].map((each) => header(`X-${each}`));
    expect(await refused(...six)).toMatchObject([400, { code: "InvalidInternetMessageHeaderCollection" }]);
  });

  it("orders what is filtered only by what stands first in the filter, as Exchange does", async () => {
    const order = "$orderby=receivedDateTime%20desc";
    const first = encodeURIComponent("receivedDateTime ge 2026-01-01T00:00:00Z and isRead eq false");
    expect((await call("GET", `/messages?$filter=${first}&${order}`)).status).toBe(200);
    const refused = await call("GET", `/messages?$filter=${encodeURIComponent("isRead eq false")}&${order}`);
    expect([refused.status, refused.body["error"]]).toMatchObject([400, { code: "InefficientFilter" }]);
  });

  it("sends to nothing that is no address", async () => {
    const toRecipients = [{ emailAddress: { address: "someone at home" } }];
    const draft = await call("POST", "/messages", { subject: "Hello", toRecipients });
    const refused = await call("POST", `/messages/${draft.body["id"]}/send`);
    expect([refused.status, refused.body["error"]]).toMatchObject([400, { code: "ErrorInvalidRecipients" }]);
  });

  it("keeps an immutable id over a move, and lets an ordinary id die with it", async () => {
    const ordinary = await call("GET", `/messages/${asked}?$select=id`, undefined, { prefer: "" });
    const id = ordinary.body["id"] as unknown as string;
    expect(id).not.toBe(asked);
    expect((await call("GET", `/messages/${id}`)).status).toBe(200);
    const moved = await call("POST", `/messages/${asked}/move`, { destinationId: "archive" });
    expect([moved.status, moved.body["id"]]).toEqual([201, asked]);
    expect((await call("GET", `/messages/${id}`)).status).toBe(404);
    // The first call went without the preference on purpose.
    (graph.exchanges as Exchange[]).shift();
  });

  it("moves a deleted message to Deleted Items, and deletes it there for good", async () => {
    expect((await call("DELETE", `/messages/${asked}`)).status).toBe(204);
    expect(graph.world.message(asked)?.folder).toBe("deleteditems");
    expect((await call("DELETE", `/messages/${asked}`)).status).toBe(204);
    const gone = await call("GET", `/messages/${asked}`);
    expect([gone.status, gone.body["error"]]).toMatchObject([404, { code: "ErrorItemNotFound" }]);
  });

  it("keeps the category list of a mailbox", async () => {
    const made = await call("POST", "/outlook/masterCategories", { displayName: "Urgent", color: "preset0" });
    expect(made.status).toBe(201);
    const again = await call("POST", "/outlook/masterCategories", {
      displayName: "URGENT",
      color: "preset1",
    });
    expect(again.status).toBe(409);
    const path = `/outlook/masterCategories/${made.body["id"]}`;
    expect((await call("PATCH", path, { color: "preset24" })).body).toMatchObject({ color: "preset24" });
    expect((await call("GET", path)).body).toMatchObject({ displayName: "Urgent" });
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("GET", "/outlook/masterCategories")).body["value"]).toEqual([]);
  });

  it("lists attachments without their content", async () => {
    const file = { name: "window.jpg", contentType: "image/jpeg", size: 30_000_000 };
    const { id } = graph.world.deliver(mailFromResident(90, { attachments: [file] }));
    const { body } = await call("GET", `/messages/${id}/attachments`);
    expect(body["value"]).toMatchObject([{ name: "window.jpg", size: 30_000_000 }]);
  });

  it("answers no one without a token", async () => {
    const { status, headers, body } = await call("GET", "/mailFolders", undefined, { authorization: "" });
    expect([status, body["error"]]).toMatchObject([401, { code: "InvalidAuthenticationToken" }]);
    expect(headers.get("www-authenticate")).toBe("Bearer");
  });
});

describe("the contract", () => {
  const exchange = (more: Partial<Exchange>): Exchange => ({
    method: "GET",
    url: `/users/${HOUSING}/messages/1`,
    requestHeaders: { prefer: 'IdType="ImmutableId"' },
    requestBody: "",
    status: 200,
    responseHeaders: { "content-type": "application/json" },
    responseBody: "{}",
    ...more,
  });
  const patch = (body: unknown) =>
    departures(exchange({ method: "PATCH", requestBody: JSON.stringify(body) }));

  it("refuses a property, a query option, a path and a status that it does not name", () => {
    expect(departures(exchange({}))).toEqual([]);
    expect(departures(exchange({ responseBody: '{"colour":"red"}' }))).not.toEqual([]);
    expect(departures(exchange({ url: `/users/${HOUSING}/messages/1?$colour=red` }))).not.toEqual([]);
    expect(departures(exchange({ url: `/users/${HOUSING}/messages/1?$select=colour` }))).not.toEqual([]);
    expect(departures(exchange({ url: "/colours" }))).not.toEqual([]);
    expect(departures(exchange({ status: 302 }))).not.toEqual([]);
  });

  it("refuses wrong types and shapes, and a call for ids that do not last", () => {
    expect(patch({ categories: ["Urgent"] })).toEqual([]);
    expect(patch({ categories: "Urgent" })).not.toEqual([]);
    expect(patch({ categories: [{ name: "Urgent" }] })).not.toEqual([]);
    expect(patch({ importance: "very" })).not.toEqual([]);
    expect(patch({ from: { emailAddress: { adress: "x" } } })).not.toEqual([]);
    expect(departures(exchange({ requestHeaders: {} }))).not.toEqual([]);
    expect(departures(exchange({ status: 404, responseBody: '{"error":"gone"}' }))).not.toEqual([]);
  });
});
