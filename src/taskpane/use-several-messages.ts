import { useEffect, useState } from "react";
import type { Api, OpenCase, SeenMessage } from "../ui/api/api.ts";
import type { SelectedInList } from "../ui/host/host.ts";
import { askableMessages, mostPressingFirst, type ListedMessage } from "./several-cases.ts";

const AT_ONCE = 4;

export interface SeveralMessages {
  readonly messages: readonly ListedMessage[];
  accept(matter: OpenCase): void;
}

/** Asks the service about each of several messages, a few at a time. */
export const useSeveralMessages = (
  api: Pick<Api, "message">,
  selected: readonly SelectedInList[],
): SeveralMessages => {
  const [seen, setSeen] = useState<ReadonlyMap<string, SeenMessage | null>>(new Map());
  const asked = askableMessages(selected);
  const key = asked.map(({ messageId }) => messageId).join(" ");
  useEffect(() => {
    const left = key.split(" ").filter((each) => each !== "");
    let stopped = false;
    const askOn = async (): Promise<void> => {
      for (let id = left.shift(); id !== undefined && !stopped; id = left.shift()) {
        const [messageId, answer] = [id, await api.message(id)];
        setSeen((known) => new Map(known).set(messageId, answer.ok ? answer.value : null));
      }
    };
    for (let line = 0; line < AT_ONCE; line += 1) void askOn();
    return () => {
      stopped = true;
    };
  }, [api, key]);
  return {
    messages: mostPressingFirst(
      asked.map(({ messageId, subject }) => ({ messageId, subject, seen: seen.get(messageId) })),
    ),
    accept: (matter) => {
      setSeen(
        (known) =>
          new Map(
            [...known].map(([at, each]) => [
              at,
              each?.case?.reference === matter.reference ? { ...each, case: matter } : each,
            ]),
          ),
      );
    },
  };
};
