import type { Instant } from "../domain/calendar/civil-date.ts";
import type { Council } from "../ui/api/api.ts";
import type { ShownCase } from "../ui/case/shown-case.ts";
import type { Unsaved } from "../ui/case/unsaved.ts";
import type { SelectedMessage } from "../ui/host/host.ts";
import { lastShown } from "./last-shown.ts";
import type { Screen } from "./screen.ts";
import type { PaneStart } from "./start/pane-start.ts";

/** A case of which something can be recorded though only its last known state is at hand. */
export interface RecordableCase {
  readonly shown: ShownCase;
  readonly services: Council["services"];
}

/** Null where the screen shows something else, and where it is not known who the officer is. */
export const recordableOf = (
  { last, session }: Pick<PaneStart, "last" | "session">,
  pane: {
    readonly screen: Screen;
    readonly message: SelectedMessage | null;
    /** Empty where that is not known: nothing can be recorded in nobody's name. */
    readonly officer: string;
    readonly unsaved: readonly Unsaved[];
    readonly now: Instant;
  },
): RecordableCase | null => {
  const { screen, message, officer } = pane;
  if (screen.shows !== "last-known" || message === null || officer === "") return null;
  const kept = last.case(message.messageId);
  if (kept === null || kept.reference !== screen.atHand.view.head.reference) return null;
  const now = session.now();
  const council = now.state === "ready" ? now.council : last.council();
  const shown = lastShown(kept, council, pane.unsaved, pane.now);
  return shown && { shown, services: council?.services ?? [] };
};
