import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { entriesOf, graphCaller } from "../support/graph-call.ts";
import { HOUSING, mailsFromResidents } from "../support/graph-mail.ts";
import { startGraph, type GraphOrigin } from "../support/graph-origin.ts";

const PROPERTY = "String {7b3a2c52-41f0-4f0e-9d0c-5b1f6f2e8a11} Name ResponseStandardsAcknowledgement";
const IN_CAPITALS = PROPERTY.replace(/\{.*\}/, (guid) => guid.toUpperCase());

let graph: GraphOrigin;
let asked: string;
const call = graphCaller(() => graph);

const withValue = (value: string, id = PROPERTY) =>
  encodeURIComponent(
    `singleValueExtendedProperties/Any(ep: ep/id eq '${id}' and ep/value eq '${value.replaceAll("'", "''")}')`,
  );
const expanded = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${PROPERTY}')`);

const createReply = async (value: string, id = PROPERTY): Promise<string> => {
  const message = {
    body: { contentType: "html", content: "<p>Thank you.</p>" },
    singleValueExtendedProperties: [{ id, value }],
  };
  const draft = await call("POST", `/messages/${asked}/createReply`, { message });
  expect(draft.status).toBe(201);
  return draft.body["id"] as unknown as string;
};

beforeEach(async () => {
  graph = await startGraph({ mailboxes: [{ name: "Housing", address: HOUSING }] });
  graph.world.load(mailsFromResidents(3));
  asked = graph.world.messagesIn(HOUSING, "inbox")[0]?.id as string;
});

afterEach(async () => {
  const found = graph.departures();
  await graph.close();
  expect(found).toEqual([]);
});

describe("an extended property", () => {
  it("stays with a draft when it is sent, and finds it in the mailbox and in Sent Items", async () => {
    const id = await createReply("<3@residents.example>");
    const found = async (where: string) =>
      entriesOf(await call("GET", `${where}?$filter=${withValue("<3@residents.example>")}&$select=isDraft`));
    expect(await found("/messages")).toMatchObject([{ id, isDraft: true }]);
    expect(await found("/mailFolders/sentitems/messages")).toEqual([]);

    await call("POST", `/messages/${id}/send`);
    expect(await found("/messages")).toMatchObject([{ id, isDraft: false }]);
    expect(await found("/mailFolders/sentitems/messages")).toMatchObject([{ id }]);
    const other = await call("GET", `/messages?$filter=${withValue("<4@residents.example>")}`);
    expect(entriesOf(other)).toEqual([]);
  });

  it("is given back only when it is asked for by name", async () => {
    const id = await createReply("one");
    const plain = await call("GET", `/messages/${id}`);
    expect(plain.body).not.toHaveProperty("singleValueExtendedProperties");
    const asked = await call("GET", `/messages/${id}?$select=id&$expand=${expanded}`);
    expect(asked.body["singleValueExtendedProperties"]).toMatchObject([{ id: PROPERTY, value: "one" }]);
    const list = await call("GET", `/mailFolders/drafts/messages?$select=id&$expand=${expanded}`);
    expect(entriesOf(list)).toMatchObject([{ singleValueExtendedProperties: [{ value: "one" }] }]);
    const delta = await call("GET", `/mailFolders/drafts/messages/delta?$select=id&$expand=${expanded}`);
    expect(entriesOf(delta)).toMatchObject([{ singleValueExtendedProperties: [{ value: "one" }] }]);
  });

  it("is one and the same however its GUID is written, and its value is exact", async () => {
    const id = await createReply("o'neill", IN_CAPITALS);
    for (const spelling of [PROPERTY, IN_CAPITALS, PROPERTY.replace("String", "string")]) {
      const found = await call("GET", `/messages?$filter=${withValue("o'neill", spelling)}`);
      expect(entriesOf(found)).toMatchObject([{ id }]);
    }
    expect(entriesOf(await call("GET", `/messages?$filter=${withValue("O'Neill")}`))).toEqual([]);
  });

  it("is set on any message by a change, which leaves its other properties alone", async () => {
    const other = PROPERTY.replace("Acknowledgement", "Other");
    const put = (id: string, value: string) =>
      call("PATCH", `/messages/${asked}`, { singleValueExtendedProperties: [{ id, value }] });
    await put(PROPERTY, "one");
    await put(other, "two");
    expect((await put(PROPERTY, "three")).status).toBe(200);
    expect(entriesOf(await call("GET", `/messages?$filter=${withValue("one")}`))).toEqual([]);
    const both = `${withValue("three")}${encodeURIComponent(" and ")}${withValue("two", other)}`;
    expect(entriesOf(await call("GET", `/messages?$filter=${both}`))).toMatchObject([{ id: asked }]);
  });

  it("is refused when its id is not one", async () => {
    const message = { singleValueExtendedProperties: [{ id: "String {not a guid} Name X", value: "1" }] };
    expect((await call("POST", `/messages/${asked}/createReply`, { message })).status).toBe(400);
    expect((await call("GET", `/messages?$filter=${withValue("1", "nonsense")}`)).status).toBe(400);
  });

  it("is found after a restart", async () => {
    const id = await createReply("one");
    const { folder } = graph;
    await graph.close({ keepFolder: true });
    graph = await startGraph({ folder });
    expect(entriesOf(await call("GET", `/messages?$filter=${withValue("one")}`))).toMatchObject([{ id }]);
  });
});
