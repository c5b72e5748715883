import { answerInTime } from "./answer-in-time.ts";
import type { SelectedInList } from "./host.ts";
import type { OfficeMailbox, OfficeSelectedItem } from "./office-slice.ts";

const LIMIT_MS = 5_000;

const asSelected = ({ internetMessageId, subject }: OfficeSelectedItem): SelectedInList => ({
  messageId: internetMessageId ?? null,
  subject: subject ?? "",
});

/** The messages that are selected together, where the host tells (Mailbox 1.13). */
export interface SeveralSelected {
  /** As last told; null while it is one message or none. */
  now(): readonly SelectedInList[] | null;
  /** Asks the host, and calls back when the answer is another one than before. */
  ask(): Promise<void>;
}

export const severalSelected = (
  mailbox: () => OfficeMailbox | null,
  onChange: () => void,
): SeveralSelected => {
  let known: readonly SelectedInList[] | null = null;
  let asked = 0;
  return {
    now: () => known,
    ask: async () => {
      const from = mailbox();
      if (!from?.getSelectedItemsAsync) return;
      asked += 1;
      const turn = asked;
      const answer = await answerInTime<readonly OfficeSelectedItem[]>((callback) => {
        from.getSelectedItemsAsync?.(callback);
      }, LIMIT_MS);
      // An older answer that comes late says what was selected before.
      if (turn !== asked) return;
      const items = answer.ok && Array.isArray(answer.value) ? answer.value.map(asSelected) : [];
      const next = items.length > 1 ? items : null;
      if (JSON.stringify(next) === JSON.stringify(known)) return;
      known = next;
      onChange();
    },
  };
};
