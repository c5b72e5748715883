import { TAGS } from "../../src/domain/case/tag.ts";
import type { OfficerFact, UseCases } from "../../src/application/use-cases.ts";
import type { Council } from "../../src/application/ports/council.ts";
import { OFFICER } from "../support/builders.ts";
import type { Draws } from "../support/traffic/chance.ts";
import type { World } from "./microsoft/world.ts";
import type { Tables } from "./record/tables.ts";

const OURS: readonly string[] = TAGS.map(({ name }) => name);

/** What somebody who shares a mailbox does with a message there. */
export const doInMailbox = (world: World, mailbox: string, draws: Draws, rescues: Set<string>): void => {
  const recent = world.lately(mailbox, 30);
  if (recent.length === 0) return;
  const mail = draws.of(recent);
  const deed = draws.weighed([
    ["file", 30],
    ["categorise", 20],
    ["flag", 8],
    ["tick-off", 8],
    ["unflag", 4],
    ["rescue", 20],
    ["bin", 3],
    ["remove", 2],
  ] as const);
  switch (deed) {
    case "file":
      if (mail.folder === "inbox") world.move(mail, "filed");
      else if (mail.folder === "filed") world.move(mail, "inbox");
      return;
    case "categorise": {
      const name = draws.of(["Phone back", "Priya", "Reply: whenever"]);
      mail.personsCategories.add(name);
      if (!mail.categories.includes(name)) mail.categories = [...mail.categories, name];
      return world.changed(mail);
    }
    case "flag": {
      // A Sunday, on which no promise of ours ends.
      const dueOn = "2031-06-01";
      mail.flag = { flagStatus: "flagged", dueDateTime: { dateTime: `${dueOn}T00:00:00.0000000` } };
      mail.personsFlag = { dueOn };
      return world.changed(mail);
    }
    case "tick-off":
      if (mail.flag.flagStatus !== "flagged") return;
      mail.flag = { flagStatus: "complete" };
      mail.personsFlag = "ticked-off";
      return world.changed(mail);
    case "unflag":
      if (mail.flag.flagStatus === undefined || mail.flag.flagStatus === "notFlagged") return;
      mail.flag = { flagStatus: "notFlagged" };
      mail.personsFlag = "taken-away";
      return world.changed(mail);
    case "rescue": {
      const junk = recent.find((each) => each.folder === "junk" && each.traffic?.onceRescued !== undefined);
      if (junk === undefined) return;
      rescues.add(junk.id);
      return world.move(junk, "inbox");
    }
    case "bin":
      return world.move(mail, "deleted");
    case "remove":
      return world.remove(mail);
  }
};

const FACTS: readonly ((draws: Draws) => OfficerFact)[] = [
  () => ({ type: "takenOn", owner: { id: OFFICER.id, name: OFFICER.name } }),
  () => ({ type: "replied", note: "By telephone" }),
  () => ({ type: "acknowledged", note: null }),
  () => ({ type: "holdingReplySent", note: null }),
  () => ({ type: "noReplyNeeded", reason: "Only thanks" }),
  () => ({ type: "notFromPublic", reason: "A supplier" }),
  () => ({ type: "reopened", reason: "Not answered after all" }),
  (draws) => ({
    type: "complexityChanged",
    complexity: draws.of(["complex", "ordinary"]),
    reason: "Two teams",
  }),
  (draws) => ({ type: "reassigned", service: draws.of(["housing", "revenues"]), note: null }),
  (draws) => ({ type: "withdrawn", withdraws: draws.between(2, 4) }),
];

/** What an officer says about a case, or about a message that started no clock. Refusals are as good as facts. */
export const officersDeed = (
  tables: Tables,
  draws: Draws,
  key: string,
): ((useCases: UseCases) => Promise<unknown>) | null => {
  const references = [...tables.cases.keys()].slice(-40);
  if (references.length === 0) return null;
  const reference = draws.of(references);
  const deed = draws.weighed([
    ["fact", 80],
    ["merge", 8],
    ["start-clock", 12],
  ] as const);
  if (deed === "merge") {
    const into = draws.of(references);
    return (useCases) => useCases.mergeCases({ reference, into, key, by: OFFICER });
  }
  if (deed === "fact") {
    const fact = draws.of(FACTS)(draws);
    return (useCases) => useCases.recordFact({ reference, key, fact, by: OFFICER });
  }
  const idle = [...tables.seen.values()]
    .slice(-60)
    .filter(({ decision, folder }) => decision === "starts-no-clock" && folder !== "sent");
  if (idle.length === 0) return null;
  const { mailbox, messageId } = draws.of(idle);
  return (useCases) => useCases.startClock({ mailbox, messageId, by: OFFICER });
};

/** Switches something on or off in a mailbox. */
export const switchSomething = (
  council: Council,
  draws: Draws,
): ((useCases: UseCases) => Promise<unknown>) => {
  const { address: mailbox } = draws.of(council.mailboxes);
  const on = draws.is(0.8);
  const what = draws.of([
    { marks: on },
    { flags: on },
    { acknowledgements: on },
    { marks: on, flags: on, acknowledgements: on },
  ]);
  return (useCases) => useCases.changeWriting({ mailbox, ...what, by: OFFICER });
};

export { OURS };
