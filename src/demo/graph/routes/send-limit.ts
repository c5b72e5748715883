import type { MailWorld } from "../world/microsoft-365.ts";
import type { Faults } from "./faults.ts";
import { throttled } from "./graph-refusal.ts";

/** Exchange lets a mailbox send this many mails a minute. */
const SENDS_A_MINUTE = 30;
const MINUTE_MS = 60_000;

/** Counts a mail that is being sent, by the world's clock; refuses the one too many. */
export type SendLimit = (mailbox: string) => void;

export const sendLimit = (world: MailWorld, faults: Faults): SendLimit => {
  const sent = new Map<string, readonly number[]>();
  return (mailbox) => {
    const now = Date.parse(world.now());
    const recent = (sent.get(mailbox) ?? []).filter((at) => at > now - MINUTE_MS);
    const most = faults.sendsAMinute ?? SENDS_A_MINUTE;
    if (recent.length >= most) {
      const free = (recent[recent.length - most] as number) + MINUTE_MS;
      throw throttled(Math.max(1, Math.ceil((free - now) / 1000)));
    }
    sent.set(mailbox, [...recent, now]);
  };
};
