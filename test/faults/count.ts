import type { StoredMail } from "../../src/demo/graph/world/stored-mail.ts";
import { OWN_MARKER } from "../../src/domain/mail/own-marker.ts";
import { TAGS } from "../../src/domain/case/tag.ts";
import type { Watched } from "./stage.ts";

/** What must have become of a message that came to a mailbox. */
export interface Expected {
  readonly mailbox: string;
  readonly messageId: string;
  /** `case`: starts one. `part`: belongs to one, or answers one. `none`: starts no clock, with a reason. */
  readonly becomes: "case" | "part" | "none";
  /** `once`: unless somebody answered before, which then stands as the reason. */
  readonly acknowledged: "once" | "never";
}

/** What was found at the end, and what is wrong with it. */
export interface Counts {
  readonly messages: number;
  readonly publicMessages: number;
  readonly cases: number;
  readonly acknowledgementsSent: number;
  readonly acknowledgementsNotNeeded: number;
  readonly tagsRight: number;
  readonly followUpsRight: number;
  readonly othersWithReason: number;
  readonly lost: number;
  readonly doubledCases: number;
  readonly doubledAcknowledgements: number;
  readonly missingAcknowledgements: number;
  readonly sentToOthers: number;
  readonly wrongMarks: number;
  readonly fateUnknown: number;
  /** Drafts of ours that lie about for colleagues to wonder at. */
  readonly draftsLeft: number;
  /** Each of them in words: none in a test that is kept. */
  readonly wrong: readonly string[];
}

interface SeenRow {
  readonly mailbox: string;
  readonly messageId: string;
  readonly decision: string;
  readonly reasons: number;
  readonly because: string;
  readonly reference: string | null;
}

interface CaseRow {
  readonly reference: string;
  readonly tag: string | null;
  readonly isOpen: boolean;
  readonly replyDueOn: string | null;
}

const OURS: ReadonlySet<string> = new Set(TAGS.map(({ name }) => name));

const keyOf = ({ mailbox, messageId }: { readonly mailbox: string; readonly messageId: string }): string =>
  `${mailbox} ${messageId}`;

/** What an earlier test of the same stage left out of account. */
export const countEverything = async (stage: Watched, expected: readonly Expected[]): Promise<Counts> => {
  const { database, graph } = stage;
  const wrong: string[] = [];
  const seenRows = await database.query<SeenRow & Record<string, unknown>>(
    `select mailbox, message_id as "messageId", decision, jsonb_array_length(evidence) as reasons,
       folder || ', ' || mail_class || ', ' || (evidence ->> 0) as because, reference
     from seen_message`,
  );
  const seen = new Map(seenRows.map((each) => [keyOf(each), each]));
  const cases = new Map(
    (
      await database.query<CaseRow & Record<string, unknown>>(
        `select p.reference, p.tag, p.open as "isOpen",
           (select min(due_on)::text from clock_projection k where k.tenant = p.tenant
             and k.reference = p.reference and k.promised = 'reply') as "replyDueOn"
         from case_projection p`,
      )
    ).map((each) => [each.reference, each]),
  );
  const started = await database.query<{ id: string; times: number }>(
    `select event ->> 'messageId' as id, count(*)::int as times from case_event
     where event ->> 'type' = 'received' group by 1`,
  );
  const notNeeded = new Set(
    (
      await database.query<{ id: string }>(
        `select wish ->> 'messageId' as id from outbox where purpose = 'acknowledgement'
         and stage in ('not-needed', 'not-sent') and problem is not null`,
      )
    ).map(({ id }) => id),
  );
  const [fate] = await database.query<{ unknown: number }>(
    `select count(*)::int as unknown from outbox where stage = 'unknown'`,
  );

  // Of two copies the one starts the case that is read first.
  const boxes = new Map<string, number>();
  for (const { messageId } of expected) boxes.set(messageId, (boxes.get(messageId) ?? 0) + 1);
  const isCopied = ({ messageId }: Expected): boolean => (boxes.get(messageId) ?? 0) > 1;
  let lost = 0;
  let othersWithReason = 0;
  for (const each of expected) {
    const row = seen.get(keyOf(each));
    if (row === undefined) {
      lost += 1;
      wrong.push(`${each.messageId} was never recorded`);
      continue;
    }
    const is = row.decision === "started-case" ? "case" : row.reference === null ? "none" : "part";
    if (each.becomes === "none" && row.reasons > 0 && row.decision === "starts-no-clock")
      othersWithReason += 1;
    else if (is !== each.becomes && !(isCopied(each) && is !== "none")) {
      lost += 1;
      wrong.push(`${each.messageId} should be ${each.becomes} and is ${row.decision}: ${row.because}`);
    }
  }
  const startedOnce = new Set(started.map(({ id }) => id));
  for (const { messageId, becomes } of expected) {
    if (becomes !== "case" || startedOnce.has(messageId)) continue;
    lost += 1;
    wrong.push(`${messageId} has no case`);
  }
  const doubled = started.filter(({ times }) => times > 1);
  for (const { id, times } of doubled) wrong.push(`${id} started ${times} cases`);

  const acknowledged = new Map<string, number>();
  let sentToOthers = 0;
  const owed = new Set(expected.flatMap((each) => (each.acknowledged === "once" ? [each.messageId] : [])));
  for (const { inReplyTo, headers, to, subject } of graph.traffic.sends) {
    const isOurs = headers.some(([name]) => name.toLowerCase() === OWN_MARKER.toLowerCase());
    if (!isOurs || inReplyTo === null || !owed.has(inReplyTo)) {
      sentToOthers += 1;
      wrong.push(`Sent to ${to.join(", ")}, and should not: ${subject}`);
    } else acknowledged.set(inReplyTo, (acknowledged.get(inReplyTo) ?? 0) + 1);
  }
  const twice = [...acknowledged].filter(([, times]) => times > 1);
  for (const [id, times] of twice) wrong.push(`${id} was acknowledged ${times} times`);
  const missing = [...owed].filter((id) => !acknowledged.has(id) && !notNeeded.has(id));
  for (const id of missing) wrong.push(`${id} was not acknowledged`);

  let tagsRight = 0;
  let followUpsRight = 0;
  let wrongMarks = 0;
  for (const each of expected) {
    const row = seen.get(keyOf(each));
    const mail = mailOf(stage, each);
    if (row === undefined || mail === null || mail.folder === "sentitems") continue;
    const isCustomers = row.decision === "started-case" || row.decision === "belongs-to-case";
    const matter = isCustomers ? cases.get(row.reference ?? "") : undefined;
    const tags = mail.categories.filter((name) => OURS.has(name)).join(", ");
    if (tags === (matter?.tag ?? "")) tagsRight += 1;
    else {
      wrongMarks += 1;
      wrong.push(`${each.messageId} bears "${tags}" and should bear "${matter?.tag ?? ""}"`);
    }
    const flag = flagInWords(mail);
    const wanted = followUpOf(row, matter);
    // Answered before there was a flag: nothing to tick off.
    if (flag === wanted || (wanted === "complete" && flag === "notFlagged")) followUpsRight += 1;
    else {
      wrongMarks += 1;
      wrong.push(`${each.messageId} is ${flag} and should be ${wanted}`);
    }
  }

  return {
    messages: expected.length,
    publicMessages: expected.filter(({ becomes }) => becomes === "case").length,
    cases: cases.size,
    acknowledgementsSent: graph.traffic.sends.length - sentToOthers,
    acknowledgementsNotNeeded: [...owed].filter((id) => notNeeded.has(id)).length,
    ...{ tagsRight, followUpsRight, othersWithReason, lost },
    doubledCases: doubled.length,
    doubledAcknowledgements: twice.length,
    missingAcknowledgements: missing.length,
    ...{ sentToOthers, wrongMarks },
    fateUnknown: fate?.unknown ?? 0,
    draftsLeft: stage.council.mailboxes.flatMap(({ address }) => graph.world.messagesIn(address, "drafts"))
      .length,
    wrong,
  };
};

const mailOf = ({ graph }: Watched, { mailbox, messageId }: Expected): StoredMail | null =>
  graph.world.lookUp(mailbox, { by: "internetMessageId", value: messageId })[0] ?? null;

const flagInWords = ({ flag }: StoredMail): string => {
  const due = flag.dueDateTime as { readonly dateTime?: string } | undefined;
  return flag.flagStatus === "flagged" ? `flagged for ${due?.dateTime?.slice(0, 10)}` : flag.flagStatus;
};

const followUpOf = (row: SeenRow, matter: CaseRow | undefined): string => {
  if (row.decision !== "started-case" || matter === undefined || matter.replyDueOn === null)
    return "notFlagged";
  return matter.isOpen ? `flagged for ${matter.replyDueOn}` : "complete";
};
