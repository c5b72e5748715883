import type { Instant } from "../calendar/civil-date.ts";
import type { Case } from "./case.ts";
import { effectiveEvents } from "./effective-events.ts";
import type { CaseEvent } from "./event.ts";

type State = Omit<Case, "open" | "history">;

const earlier = (known: Instant | null, at: Instant): Instant => (known === null || at < known ? at : known);

const begun = (event: CaseEvent & { type: "received" }): State => ({
  channel: event.channel,
  authority: event.authority,
  service: event.service,
  kind: event.kind,
  complexity: "ordinary",
  owner: null,
  subject: event.subject,
  sender: event.sender,
  mailbox: event.mailbox,
  receivedAt: event.at,
  correctedReceivedOn: null,
  acknowledgedByPersonAt: null,
  acknowledgedAutomaticallyAt: null,
  repliedAt: null,
  notFromPublic: null,
  handOffs: 0,
  customerWroteAgainAt: null,
});

/** What one event changes. The receipt is never changed by passing on or by a late change of complexity. */
const after = (state: State, event: CaseEvent): State => {
  switch (event.type) {
    case "acknowledged":
      return event.automatic
        ? {
            ...state,
            acknowledgedAutomaticallyAt: earlier(state.acknowledgedAutomaticallyAt, event.at),
          }
        : { ...state, acknowledgedByPersonAt: earlier(state.acknowledgedByPersonAt, event.at) };
    case "replied":
      return { ...state, repliedAt: earlier(state.repliedAt, event.at) };
    case "takenOn":
      return { ...state, owner: event.owner };
    case "reassigned":
      // To another team it goes unowned, so that nobody there believes that someone has it.
      return event.service === state.service
        ? state
        : { ...state, service: event.service, owner: null, handOffs: state.handOffs + 1 };
    case "complexityChanged":
      return { ...state, complexity: event.complexity };
    case "reclassified":
      return { ...state, kind: event.kind };
    case "notFromPublic":
      return { ...state, notFromPublic: { reason: event.reason } };
    case "correctedReceipt":
      return { ...state, correctedReceivedOn: event.receivedOn };
    case "received":
    case "customerWroteAgain":
    case "withdrawn":
      return state;
    default: {
      const unknown: never = event;
      throw new Error(`Unknown event ${JSON.stringify(unknown)}`);
    }
  }
};

/** The first message of the customer that no reply has followed, once there was a reply at all. */
const wroteAgainAt = (events: readonly CaseEvent[]): Instant | null => {
  const replies = events.filter((event) => event.type === "replied").map((event) => event.at);
  const lastReply = replies.reduce<Instant | null>(
    (last, at) => (last === null || at > last ? at : last),
    null,
  );
  if (lastReply === null) return null;
  return events
    .filter((event) => event.type === "customerWroteAgain" && event.at > lastReply)
    .reduce<Instant | null>((first, event) => earlier(first, event.at), null);
};

/**
 * What the events of one case add up to. Events that were withdrawn are passed over. Of several answers the
 * earliest counts, in whatever order they were written down.
 * @throws Error when there is no receipt: such a list of events is not a case.
 */
export const foldCase = (events: readonly CaseEvent[]): Case => {
  const effective = effectiveEvents(events);
  const receipt = effective.find((event) => event.type === "received");
  if (!receipt) throw new Error("The events of a case begin with its receipt");
  const state = effective.reduce(after, begun(receipt));
  return {
    ...state,
    customerWroteAgainAt: wroteAgainAt(effective),
    open: state.repliedAt === null && state.notFromPublic === null,
    history: [...events].sort((a, b) => a.seq - b.seq),
  };
};
