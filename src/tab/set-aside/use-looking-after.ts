import { useCallback, useEffect, useRef, useState } from "react";
import type { SetAsideList } from "../../contracts/health.ts";
import { useSession } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";
import type { Entry } from "./entries.ts";
import { setAsideWords } from "./words.ts";

/**
 * "I have looked after it": gone from the screen at once, and from the list for everyone when the time to take it
 * back is over, or the page is left.
 */
export const useLookingAfter = (put: (list: SetAsideList) => void) => {
  const { api } = useSession();
  /** Gone from the screen: in the time to take it back, or on its way to the service. */
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState<Notice | null>(null);
  const waiting = useRef<Entry | null>(null);

  const without = (key: string) => (keys: ReadonlySet<string>) =>
    new Set([...keys].filter((each) => each !== key));

  const tell = useCallback(
    async ({ key, lookedAfter }: Entry): Promise<void> => {
      const answer = await api.lookedAfter(lookedAfter);
      if (answer.ok) put(answer.value);
      else setNotice({ intent: "error", text: setAsideWords.notTaken(answer.failure.message) });
      setGone(without(key));
    },
    [api, put],
  );

  const settle = useCallback((): void => {
    const entry = waiting.current;
    waiting.current = null;
    if (entry !== null) void tell(entry);
  }, [tell]);

  // Whoever goes to another page meant what they pressed.
  useEffect(() => settle, [settle]);

  const lookAfter = (entry: Entry): void => {
    settle();
    waiting.current = entry;
    setGone((keys) => new Set(keys).add(entry.key));
    setNotice({
      intent: "success",
      text: setAsideWords.taken,
      undo: () => {
        if (waiting.current?.key === entry.key) waiting.current = null;
        setGone(without(entry.key));
      },
    });
  };

  const dismiss = useCallback((): void => {
    setNotice(null);
    settle();
  }, [settle]);

  return { gone, notice, dismiss, lookAfter };
};
