import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useCasesOf } from "../../src/application/compose.ts";
import type { MessageLinks } from "../../src/application/ports/message-links.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import { failed, succeeded } from "../../src/domain/result.ts";
import { createApi, newKey, type Api } from "../../src/ui/api/api.ts";
import { OFFICER as PRIYA, serveApp, type ServedApp } from "../support/app.ts";
import { aCouncil, aMessage, anAnswer } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { startSignIn, type SignIn } from "../support/sign-in.ts";

jest.setTimeout(60_000);

const HOUSING = "housing@ashby.example";
const SIAN = { id: "0ff1ce00-0000-4000-8000-000000000002", name: "sian.morgan (Housing, Ashby)" };
/** A manager: in nobody's service. */
const OLU = { id: "0ff1ce00-0000-4000-8000-000000000003", name: "Olu Adeyemi" };
const CASE = "HS-2026-00001";

const now = testClock("2026-04-09T09:00:00.000Z");
const later = (seconds: number): void => now.set(new Date(Date.parse(now()) + seconds * 1000).toISOString());

/** What Microsoft 365 says of a message; the test decides. */
let webLink: MessageLinks["webLink"];
let database: TestDatabase;
let signIn: SignIn;
let useCases: UseCases;
let served: ServedApp;
let baseUrl: string;
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
  webLink = async () => succeeded(null);
  const record = database.store.of(`desk-${(tenants += 1)}`);
  useCases = useCasesOf({ record, now, links: { webLink: (...asked) => webLink(...asked) } });
  const officers = [
    { id: PRIYA.id, name: "Priya Shah", services: ["housing"] },
    { id: SIAN.id, name: "Siân Morgan", services: ["housing", "revenues"] },
  ];
  valueOf(await useCases.setUpCouncil(aCouncil({ tenant: record.tenant, officers })));
  served = await serveApp({ record, useCases, now, signIn });
  baseUrl = await served.app.listen({ host: "127.0.0.1", port: 0 });
});
afterEach(() => served.close());

/** The client that the pane and the tab use, in the hands of one person. */
const as = (person: { readonly id: string; readonly name: string }): Api =>
  createApi({ baseUrl, token: async () => ({ ok: true, value: await signIn.token(person) }) });

const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const failureOf = (result: { readonly ok: boolean; readonly failure?: unknown }): unknown => result.failure;
const receive = async (...messages: Parameters<UseCases["receiveMail"]>[0]): Promise<void> => {
  valueOf(await useCases.receiveMail(messages));
};
/** So many matters of different people, received a day apart from each other: the first is due first. */
const matters = (count: number, mailbox = HOUSING) =>
  Array.from({ length: count }, (_, at) =>
    aMessage({
      mailbox,
      messageId: `<${mailbox}-${at + 1}@resident.example>`,
      from: { name: `Resident ${at + 1}`, address: `resident-${at + 1}@resident.example` },
      receivedAt: `2026-03-0${at + 2}T10:00:00.000Z`,
    }),
  );
const takenBy = (person: typeof PRIYA, reference: string) =>
  as(person)
    .recordFact(reference, { key: newKey(), fact: { type: "takenOn", owner: person } })
    .then(valueOf);
const references = async (person: typeof PRIYA, query: Parameters<Api["cases"]>[0]) =>
  valueOf(await as(person).cases(query)).rows.map(({ reference }) => reference);

describe("who is at a case", () => {
  beforeEach(() => receive(aMessage()));

  it("is told to the others, under the name that the council knows them by, and not to oneself", async () => {
    expect(valueOf(await as(SIAN).beHere(CASE, "looking"))).toMatchObject({
      reference: CASE,
      others: [],
      sayAgainWithinSeconds: 20,
    });
    later(5);
    expect(valueOf(await as(PRIYA).beHere(CASE, "looking")).others).toEqual([
      { id: SIAN.id, name: "Siân Morgan", doing: "looking", since: "2026-04-09T09:00:00.000Z" },
    ]);
  });

  it("comes from the sign-in, whatever the request says", async () => {
    const response = await served.app.inject({
      method: "POST",
      url: `/api/cases/${CASE}/here`,
      headers: { authorization: `Bearer ${await signIn.token(OLU)}` },
      payload: { doing: "looking", officer: { id: PRIYA.id, name: "Priya Shah" }, name: "Priya Shah" },
    });
    expect(response.statusCode).toBe(200);
    expect(valueOf(await as(SIAN).beHere(CASE, "looking")).others).toMatchObject([
      { id: OLU.id, name: "Olu Adeyemi" },
    ]);
  });

  it("lasts while it is said again in time, from the moment at which they came", async () => {
    for (let times = 0; times < 4; times += 1) {
      valueOf(await as(SIAN).beHere(CASE, "looking"));
      later(20);
    }
    expect(valueOf(await as(PRIYA).beHere(CASE, "looking")).others).toMatchObject([
      { id: SIAN.id, since: "2026-04-09T09:00:00.000Z" },
    ]);
  });

  it("ends by itself 45 seconds after it was last said, and begins anew after that", async () => {
    valueOf(await as(SIAN).beHere(CASE, "looking"));
    later(44);
    expect(valueOf(await as(PRIYA).beHere(CASE, "looking")).others).toHaveLength(1);
    later(1);
    expect(valueOf(await as(PRIYA).follow(CASE, true)).others).toEqual([]);
    expect(valueOf(await as(PRIYA).beHere(CASE, "looking")).others).toEqual([]);
    valueOf(await as(SIAN).beHere(CASE, "looking"));
    expect(valueOf(await as(PRIYA).beHere(CASE, "looking")).others).toMatchObject([{ since: now() }]);
  });

  it("ends at once when they leave", async () => {
    valueOf(await as(SIAN).beHere(CASE, "replying"));
    valueOf(await as(SIAN).beHere(CASE, "left"));
    expect(valueOf(await as(PRIYA).beHere(CASE, "looking")).others).toEqual([]);
  });

  it("says that somebody is replying while they look at the case in another window too", async () => {
    valueOf(await as(SIAN).beHere(CASE, "looking"));
    later(10);
    valueOf(await as(SIAN).beHere(CASE, "replying"));
    later(10);
    valueOf(await as(SIAN).beHere(CASE, "looking"));
    const others = async () => valueOf(await as(PRIYA).beHere(CASE, "looking")).others;
    expect(await others()).toMatchObject([{ doing: "replying", since: "2026-04-09T09:00:10.000Z" }]);
    later(35);
    expect(await others()).toMatchObject([{ doing: "looking", since: "2026-04-09T09:00:00.000Z" }]);
  });

  it("is forgotten when it is over, by whoever comes next to any case", async () => {
    await receive(aMessage({ messageId: "<2@resident.example>" }));
    valueOf(await as(SIAN).beHere(CASE, "looking"));
    later(60);
    valueOf(await as(PRIYA).beHere("HS-2026-00002", "looking"));
    expect(
      await database.query("select officer_id from presence where tenant = $1", [`desk-${tenants}`]),
    ).toEqual([{ officer_id: PRIYA.id }]);
  });

  it("is no part of the record: two still may answer, and no event is written", async () => {
    valueOf(await as(SIAN).beHere(CASE, "replying"));
    const fact = { key: newKey(), fact: { type: "replied", note: null } } as const;
    const view = valueOf(await as(PRIYA).recordFact(CASE, fact));
    expect(view.events.map(({ type }) => type)).toEqual(["received", "replied"]);
  });
});

describe("a case that there is not", () => {
  it.each([
    ["being at it", (api: Api) => api.beHere("HS-2026-99999", "looking")],
    ["leaving it", (api: Api) => api.beHere("HS-2026-99999", "left")],
    ["snoozing it", (api: Api) => api.snooze("HS-2026-99999", "2026-04-10T08:00:00.000Z")],
    ["waking it", (api: Api) => api.snooze("HS-2026-99999", null)],
    ["following it", (api: Api) => api.follow("HS-2026-99999", true)],
    ["following it no more", (api: Api) => api.follow("HS-2026-99999", false)],
    ["what is like it", (api: Api) => api.cases({ like: "HS-2026-99999" })],
  ])("is refused: %s", async (_what, ask) => {
    expect(failureOf(await ask(as(PRIYA)))).toMatchObject({ code: "case-not-found" });
    for (const table of ["presence", "snooze", "follow"])
      expect(await database.query(`select 1 from ${table} where reference = 'HS-2026-99999'`)).toEqual([]);
  });
});

describe("a snooze", () => {
  const UNTIL = "2026-04-13T08:00:00.000Z";
  beforeEach(() => receive(aMessage()));

  it("hides the case from one's own lists and from nobody else's", async () => {
    expect(valueOf(await as(PRIYA).snooze(CASE, UNTIL)).snoozedUntil).toBe(UNTIL);
    expect(await references(PRIYA, { list: "open", snoozed: "without" })).toEqual([]);
    expect(await references(PRIYA, { list: "open", snoozed: "only" })).toEqual([CASE]);
    expect(await references(PRIYA, { list: "open" })).toEqual([CASE]);
    expect(await references(SIAN, { list: "open", snoozed: "without" })).toEqual([CASE]);
    expect(await references(SIAN, { list: "open", snoozed: "only" })).toEqual([]);
    expect(valueOf(await as(SIAN).beHere(CASE, "looking")).snoozedUntil).toBeNull();
  });

  it("leaves every clock as it is", async () => {
    const before = valueOf(await as(PRIYA).case(CASE));
    valueOf(await as(PRIYA).snooze(CASE, UNTIL));
    expect(valueOf(await as(PRIYA).case(CASE))).toEqual(before);
  });

  it("ends at its moment", async () => {
    valueOf(await as(PRIYA).snooze(CASE, UNTIL));
    now.set("2026-04-13T07:59:59.999Z");
    expect(await references(PRIYA, { snoozed: "without" })).toEqual([]);
    now.set(UNTIL);
    expect(await references(PRIYA, { snoozed: "without" })).toEqual([CASE]);
    expect(valueOf(await as(PRIYA).beHere(CASE, "looking")).snoozedUntil).toBeNull();
  });

  it("is moved by another one, and taken back by null or by a moment that has passed", async () => {
    valueOf(await as(PRIYA).snooze(CASE, UNTIL));
    expect(valueOf(await as(PRIYA).snooze(CASE, "2026-04-14T09:00:00+01:00")).snoozedUntil).toBe(
      "2026-04-14T08:00:00.000Z",
    );
    expect(valueOf(await as(PRIYA).snooze(CASE, null)).snoozedUntil).toBeNull();
    valueOf(await as(PRIYA).snooze(CASE, UNTIL));
    expect(valueOf(await as(PRIYA).snooze(CASE, now())).snoozedUntil).toBeNull();
    expect(await references(PRIYA, { snoozed: "without" })).toEqual([CASE]);
  });

  it("ends when the customer writes again, and may be set anew after that", async () => {
    valueOf(await as(PRIYA).snooze(CASE, UNTIL));
    const again = aMessage({
      messageId: "<2@resident.example>",
      inReplyTo: "<1@resident.example>",
      receivedAt: "2026-04-09T08:00:00.000Z",
    });
    await receive(again);
    expect(valueOf(await as(PRIYA).case(CASE)).events.at(-1)?.type).toBe("customerWroteAgain");
    expect(await references(PRIYA, { snoozed: "without" })).toEqual([CASE]);
    expect(await references(PRIYA, { snoozed: "only" })).toEqual([]);
    expect(valueOf(await as(PRIYA).beHere(CASE, "looking")).snoozedUntil).toBeNull();
    expect(valueOf(await as(PRIYA).snooze(CASE, UNTIL)).snoozedUntil).toBe(UNTIL);
    expect(await references(PRIYA, { snoozed: "without" })).toEqual([]);
  });

  it("ends when the case is opened again, and by nothing else that colleagues record", async () => {
    const record = async (fact: Parameters<Api["recordFact"]>[1]["fact"]) =>
      valueOf(await as(SIAN).recordFact(CASE, { key: newKey(), fact }));
    valueOf(await as(PRIYA).snooze(CASE, UNTIL));
    await record({ type: "acknowledged", note: null });
    await record({ type: "replied", note: null });
    expect(await references(PRIYA, { snoozed: "only" })).toEqual([CASE]);
    await record({ type: "reopened", reason: "It was about another flat" });
    expect(await references(PRIYA, { snoozed: "only" })).toEqual([]);
  });

  it.each([
    ["tomorrow", "is not a moment"],
    ["2026-02-30T08:00:00Z", "is not a moment"],
    ["2026-04-13T25:00:00Z", "is not a moment"],
    ["2026-04-13", "is not a moment"],
    ["2027-04-09T09:00:00.001Z", "a year at most"],
  ])("is refused where it says %s", async (until, why) => {
    expect(failureOf(await as(PRIYA).snooze(CASE, until))).toMatchObject({
      code: "field-invalid",
      field: "until",
      message: expect.stringContaining(why) as unknown,
    });
    expect(await references(PRIYA, { snoozed: "only" })).toEqual([]);
  });
});

describe("following", () => {
  beforeEach(() => receive(...matters(2)));

  it("is seen by everybody, owns nothing, and is listed for the follower", async () => {
    expect(valueOf(await as(OLU).follow(CASE, true))).toMatchObject({ following: true });
    expect(valueOf(await as(SIAN).beHere(CASE, "looking"))).toMatchObject({
      followers: [{ id: OLU.id, name: "Olu Adeyemi" }],
      following: false,
    });
    expect(await references(OLU, { list: "followed" })).toEqual([CASE]);
    expect(await references(SIAN, { list: "followed" })).toEqual([]);
    expect(valueOf(await as(OLU).case(CASE)).row.owner).toBeNull();
  });

  it("twice is once, and ends when it is taken back", async () => {
    valueOf(await as(OLU).follow(CASE, true));
    later(60);
    valueOf(await as(SIAN).follow(CASE, true));
    expect(valueOf(await as(OLU).follow(CASE, true)).followers.map(({ id }) => id)).toEqual([
      OLU.id,
      SIAN.id,
    ]);
    expect(valueOf(await as(OLU).follow(CASE, false))).toMatchObject({
      following: false,
      followers: [{ id: SIAN.id }],
    });
    expect(await references(OLU, { list: "followed" })).toEqual([]);
  });

  it("lists open cases only: what is answered needs no eye on it", async () => {
    valueOf(await as(OLU).follow(CASE, true));
    const fact = { key: newKey(), fact: { type: "replied", note: null } } as const;
    valueOf(await as(SIAN).recordFact(CASE, fact));
    expect(await references(OLU, { list: "followed" })).toEqual([]);
  });
});

describe("what is due next", () => {
  const next = async (person: typeof PRIYA, besides?: string) => {
    const due = valueOf(await as(person).nextDue(besides));
    return [due.next?.reference ?? null, due.waiting];
  };

  it("is nothing while nothing waits", async () => {
    expect(valueOf(await as(PRIYA).nextDue())).toEqual({ next: null, waiting: 0 });
  });

  it("is the first due of one's own cases, before unowned ones that are due sooner", async () => {
    await receive(...matters(4));
    await takenBy(PRIYA, "HS-2026-00004");
    await takenBy(PRIYA, "HS-2026-00003");
    await takenBy(SIAN, "HS-2026-00001");
    expect(await next(PRIYA)).toEqual(["HS-2026-00003", 2]);
    expect(valueOf(await as(PRIYA).nextDue()).next).toMatchObject({
      owner: { id: PRIYA.id },
      reply: { state: "overdue" },
    });
    expect(await next(PRIYA, "HS-2026-00003")).toEqual(["HS-2026-00004", 1]);
    expect(await next(SIAN, "HS-2026-00001")).toEqual(["HS-2026-00002", 0]);
  });

  it("is else an unowned case of one's services; of any, for somebody who is in none", async () => {
    await receive(...matters(1), ...matters(1, "revenues@ashby.example"));
    expect(await next(PRIYA)).toEqual(["HS-2026-00001", 0]);
    expect(await next(SIAN)).toEqual(["HS-2026-00001", 1]);
    expect(await next(OLU)).toEqual(["HS-2026-00001", 1]);
    expect(await next(PRIYA, "HS-2026-00001")).toEqual([null, 0]);
  });

  it("passes over what one has snoozed, until it wakes", async () => {
    await receive(...matters(2));
    valueOf(await as(PRIYA).snooze("HS-2026-00001", "2026-04-10T08:00:00.000Z"));
    expect(await next(PRIYA)).toEqual(["HS-2026-00002", 0]);
    expect(await next(SIAN)).toEqual(["HS-2026-00001", 1]);
    now.set("2026-04-10T08:00:00.000Z");
    expect(await next(PRIYA)).toEqual(["HS-2026-00001", 1]);
  });

  it("passes over what is answered, merged or not from the public", async () => {
    const [answered, ...others] = matters(4);
    if (answered === undefined) throw new Error("There is a first message");
    await receive(answered, ...others, anAnswer(answered));
    valueOf(await as(SIAN).mergeCases("HS-2026-00002", { key: newKey(), into: "HS-2026-00004" }));
    const fact = { type: "notFromPublic", reason: "A supplier" } as const;
    valueOf(await as(SIAN).recordFact("HS-2026-00003", { key: newKey(), fact }));
    expect(await next(PRIYA)).toEqual(["HS-2026-00004", 0]);
  });
});

describe("cases like another", () => {
  const like = (reference: string) => references(PRIYA, { like: reference });

  it("are open ones of the same address, in whatever case it is written, for the same council", async () => {
    const answered = aMessage({ messageId: "<3@resident.example>" });
    await receive(
      aMessage(),
      aMessage({
        messageId: "<2@resident.example>",
        from: { name: "R. Lind", address: "Rosa@Resident.example" },
      }),
      answered,
      anAnswer(answered),
      aMessage({ messageId: "<4@resident.example>", mailbox: "revenues@ashby.example" }),
      aMessage({ messageId: "<5@resident.example>", mailbox: "housing@borrow.example" }),
      aMessage({
        messageId: "<6@resident.example>",
        from: { name: "Rosa Lind", address: "other@x.example" },
      }),
    );
    expect(await like("HS-2026-00001")).toEqual(["HS-2026-00002", "RV-2026-00001"]);
    expect(await like("HS-2026-00002")).toEqual(["HS-2026-00001", "RV-2026-00001"]);
    valueOf(await as(SIAN).mergeCases("HS-2026-00002", { key: newKey(), into: "HS-2026-00001" }));
    expect(await like("HS-2026-00001")).toEqual(["RV-2026-00001"]);
  });

  it("are found by name where one of the two is a letter", async () => {
    await receive(aMessage());
    const letter = (key: string, senderName: string) =>
      as(PRIYA).logLetter({
        ...{ key, channel: "letter", authority: "ashby", service: "housing", receivedOn: "2026-04-01" },
        ...{ senderName, subject: "Damp", kind: "enquiry", complexity: "ordinary" },
      });
    valueOf(await letter("letter-0001", "rosa lind"));
    valueOf(await letter("letter-0002", "Walter Fenn"));
    expect(await like("HS-2026-00001")).toEqual(["HS-2026-00002"]);
    expect(await like("HS-2026-00002")).toEqual(["HS-2026-00001"]);
    expect(await like("HS-2026-00003")).toEqual([]);
  });
});

describe("the way to a message", () => {
  const LINK = "https://outlook.office365.com/owa/?ItemID=AAMk";
  const asked: string[] = [];
  beforeEach(async () => {
    asked.length = 0;
    webLink = async (mailbox, graphId) => {
      asked.push(`${mailbox} ${graphId}`);
      return succeeded(LINK);
    };
    await receive(aMessage({ graphId: "AAMk" }), aMessage({ messageId: "<from-a-file@resident.example>" }));
  });

  it("is asked of Microsoft 365 by the id that it gave the message", async () => {
    expect(valueOf(await as(PRIYA).messageLink("<1@resident.example>", "Housing@ashby.example"))).toEqual({
      webLink: LINK,
    });
    expect(asked).toEqual([`${HOUSING} AAMk`]);
  });

  it("is unknown for a message that came from a file, and where Microsoft 365 does not answer", async () => {
    const unknown = { webLink: null };
    expect(valueOf(await as(PRIYA).messageLink("<from-a-file@resident.example>", HOUSING))).toEqual(unknown);
    webLink = async () => failed({ code: "unavailable", message: "Microsoft 365 cannot be reached." });
    expect(valueOf(await as(PRIYA).messageLink("<1@resident.example>", HOUSING))).toEqual(unknown);
  });

  it("is never asked for outside of the mailboxes that are watched", async () => {
    expect(
      failureOf(await as(PRIYA).messageLink("<1@resident.example>", "mayor@ashby.example")),
    ).toMatchObject({ code: "mailbox-unknown", field: "mailbox" });
    expect(failureOf(await as(PRIYA).messageLink("<none@resident.example>", HOUSING))).toMatchObject({
      code: "message-not-found",
    });
    expect(asked).toEqual([]);
  });
});
