import type { SetAsideList } from "../../contracts/health.ts";
import { useLive } from "../session-context.ts";

const REFRESH_SECONDS = 20;

/** What waits for a person; looked at from every page, for the number beside the link that leads to it. */
export const useSetAside = () => {
  const live = useLive<SetAsideList>("set-aside", (api) => api.setAside(), REFRESH_SECONDS);
  const { known } = live;
  const waiting = known.state === "known" ? known.value.mail.length + known.value.unsettled.length : 0;
  return { ...live, waiting };
};
