import type { SeenMessage } from "../../ui/api/api.ts";
import type { Show } from "../../ui/countdown/mount.ts";

/** What the first look at a message hands to the start, so that nothing is asked or shown twice. */
export interface FirstLook {
  /** Who the host says is signed in, in lower case. */
  readonly of: string;
  readonly messageId: string;
  /** Null: it got no answer of use, and the start asks by itself. */
  readonly message: Promise<SeenMessage | null>;
  /** Goes on from the picture that stands in the page; null while there is none. */
  show: Show | null;
  /** The start has shown something itself: a picture that comes now comes too late. */
  tooLate: boolean;
}

/** Two scripts of one page know each other by what one leaves in the window. */
interface WithFirstLook {
  responseStandardsFirstLook?: FirstLook;
}

export const leaveFirstLook = (look: FirstLook): void => {
  (globalThis as WithFirstLook).responseStandardsFirstLook = look;
};

/** What was left for this person, once: null where nobody looked, or another one did. */
export const takeFirstLook = (of: string): FirstLook | null => {
  const page = globalThis as WithFirstLook;
  const look = page.responseStandardsFirstLook;
  delete page.responseStandardsFirstLook;
  return look?.of === of ? look : null;
};
