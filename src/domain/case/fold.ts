import type { Instant } from "../calendar/civil-date.ts";
import type { Case, Wait } from "./case.ts";
import { effectiveEvents } from "./effective-events.ts";
import type { CaseEvent } from "./event.ts";
import { noReplyNeeded, wroteAgainAt } from "./nobody-waits.ts";
import { promisedBy } from "./promised-by.ts";

const NONE: readonly never[] = [];

/** Cases from before there were revisions of the rules are counted by the first. */
const FIRST_RULES = 1;

const earlier = (known: Instant | null, at: Instant): Instant => (known === null || at < known ? at : known);

const begun = (event: CaseEvent & { type: "received" }): Case => ({
  channel: event.channel,
  authority: event.authority,
  service: event.service,
  receivedByService: event.service,
  kind: event.kind,
  complexity: event.complexity ?? "ordinary",
  complexityOnReceipt: event.complexity ?? "ordinary",
  complexityChanges: [],
  owner: null,
  subject: event.subject,
  sender: event.sender,
  mailbox: event.mailbox,
  receivedAt: event.at,
  receiptTimeKnown: event.timeKnown ?? event.messageId !== null,
  correctedReceivedOn: null,
  mergedReceivedOn: null,
  acknowledgedByPersonAt: null,
  acknowledgedAutomaticallyAt: null,
  holdingRepliesAt: [],
  promisedBy: null,
  repliedAt: null,
  firstRepliedAt: null,
  reopenedAt: null,
  waits: [],
  extensions: [],
  milestones: {},
  mergedInto: null,
  mergedFrom: [],
  notFromPublic: null,
  noReplyNeeded: null,
  handOffs: 0,
  customerWroteAgainAt: null,
  rules: event.rules ?? FIRST_RULES,
  // Both are set at the end; they stand here so that no step makes an object of another shape, which is slow.
  open: true,
  history: NONE,
});

/** Whatever is waited for anew, or has come, ends the wait that lasts. */
const waitsUntil = (waits: readonly Wait[], at: Instant): readonly Wait[] =>
  waits.map((wait) => (wait.until === null ? { ...wait, until: at > wait.since ? at : wait.since } : wait));

/** What one event changes. The receipt is never changed by passing on or by a late change of complexity. */
export const afterEvent = (state: Case, event: CaseEvent): Case => {
  switch (event.type) {
    case "acknowledged":
      return event.automatic
        ? {
            ...state,
            acknowledgedAutomaticallyAt: earlier(state.acknowledgedAutomaticallyAt, event.at),
          }
        : { ...state, acknowledgedByPersonAt: earlier(state.acknowledgedByPersonAt, event.at) };
    case "holdingReplySent":
      return { ...state, holdingRepliesAt: [...state.holdingRepliesAt, event.at].sort() };
    case "replied":
      return {
        ...state,
        // A reply of before the reopening did not answer the matter, even if it is booked afterwards.
        repliedAt:
          state.reopenedAt !== null && event.at < state.reopenedAt
            ? state.repliedAt
            : earlier(state.repliedAt, event.at),
        firstRepliedAt: earlier(state.firstRepliedAt, event.at),
      };
    case "reopened":
      return { ...state, repliedAt: null, reopenedAt: event.at };
    case "waiting": {
      const { waitingFor, reason, at: since } = event;
      return {
        ...state,
        waits: [...waitsUntil(state.waits, since), { waitingFor, reason, since, until: null }],
      };
    }
    case "waitingEnded":
      return { ...state, waits: waitsUntil(state.waits, event.at) };
    case "extended": {
      const { seq, at, amount, reason, customerToldOn, approvedBy } = event;
      const extended = { seq, at, amount, reason, customerToldOn, approvedBy };
      return { ...state, extensions: [...state.extensions, extended] };
    }
    case "milestone":
      return {
        ...state,
        milestones: {
          ...state.milestones,
          [event.name]: earlier(state.milestones[event.name] ?? null, event.at),
        },
      };
    case "mergedInto":
      return { ...state, mergedInto: event.reference };
    case "mergedFrom": {
      const known = state.mergedReceivedOn;
      return {
        ...state,
        receivedAt: earlier(state.receivedAt, event.receivedAt),
        mergedReceivedOn: known === null || event.receivedOn < known ? event.receivedOn : known,
        mergedFrom: [...state.mergedFrom, event.reference],
      };
    }
    case "recalculated":
      return { ...state, rules: Math.max(state.rules, event.rules) };
    case "takenOn":
      return { ...state, owner: event.owner };
    case "reassigned":
      // To another team it goes unowned, so that nobody there believes that someone has it.
      return event.service === state.service
        ? state
        : { ...state, service: event.service, owner: null, handOffs: state.handOffs + 1 };
    case "complexityChanged":
      return {
        ...state,
        complexity: event.complexity,
        complexityChanges: [...state.complexityChanges, { complexity: event.complexity, at: event.at }],
      };
    case "reclassified":
      return { ...state, kind: event.kind };
    case "notFromPublic":
      return { ...state, notFromPublic: { reason: event.reason } };
    case "correctedReceipt":
      return { ...state, correctedReceivedOn: event.receivedOn };
    case "received":
    case "noReplyNeeded":
    case "customerWroteAgain":
    case "noted":
    case "withdrawn":
      return state;
    default: {
      const unknown: never = event;
      throw new Error(`Unknown event ${JSON.stringify(unknown)}`);
    }
  }
};

export const isStillOpen = (
  { repliedAt, notFromPublic, mergedInto }: Case,
  noReplyNeeded: Case["noReplyNeeded"],
): boolean => repliedAt === null && notFromPublic === null && mergedInto === null && noReplyNeeded === null;

/**
 * What the events of one case add up to. Events that were withdrawn are passed over. Of several answers the
 * earliest counts, in whatever order they were written down.
 * @throws Error when there is no receipt: such a list of events is not a case.
 */
export const foldCase = (events: readonly CaseEvent[]): Case => {
  const effective = effectiveEvents(events);
  const receipt = effective.find((event) => event.type === "received");
  if (!receipt) throw new Error("The events of a case begin with its receipt");
  const state = effective.reduce(afterEvent, begun(receipt));
  const notNeeded = noReplyNeeded(effective);
  return {
    ...state,
    noReplyNeeded: notNeeded,
    promisedBy: state.holdingRepliesAt.length === 0 ? null : promisedBy(effective),
    customerWroteAgainAt: wroteAgainAt(effective),
    open: isStillOpen(state, notNeeded),
    history: [...events].sort((a, b) => a.seq - b.seq),
  };
};
