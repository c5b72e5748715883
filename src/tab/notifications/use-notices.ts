import { useCallback, useState } from "react";
import type { Notices } from "../../contracts/notices.ts";
import type { NoticeKind } from "../../domain/notice/kinds.ts";
import { useLive, useSession } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";
import { oneAfterAnother } from "../one-after-another.ts";
import { asWished, type Wish } from "./wishes.ts";
import { notificationWords as words } from "./words.ts";

const EVERY_SECONDS = 60;

/** One's own notifications. A switch turns at once, and back again with the reason where that was not kept. */
export const useNotices = () => {
  const { api } = useSession();
  const { known, refresh, put } = useLive("notices", (each) => each.notices(), EVERY_SECONDS);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [wishes, setWishes] = useState<readonly Wish[]>([]);
  const [inTurn] = useState(oneAfterAnother);
  const [testing, setTesting] = useState(false);
  const dismiss = useCallback(() => setNotice(null), []);

  const turn = async (kind: NoticeKind, wanted: boolean): Promise<void> => {
    const wish: Wish = { kind, wanted };
    setWishes((before) => [...before, wish]);
    const kept = await inTurn(() => api.switchNotice({ kind, wanted }));
    setWishes((before) => before.filter((each) => each !== wish));
    if (kept.ok) return put(kept.value);
    setNotice({ intent: "error", text: words.notKept(words.kinds[kind].name, kept.failure.message) });
  };

  const test = async (): Promise<void> => {
    setTesting(true);
    const sent = await inTurn(api.testNotice);
    setTesting(false);
    if (!sent.ok) return setNotice({ intent: "error", text: sent.failure.message });
    put(sent.value);
    if (sent.value.reach?.reached) setNotice({ intent: "success", text: words.testSent });
  };

  const turned = (now: Notices): Notices => ({ ...now, switches: asWished(now.switches, wishes) });

  return { known, turned, refresh, turn, test, testing, notice, dismiss };
};
