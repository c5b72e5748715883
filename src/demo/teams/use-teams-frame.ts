import { useEffect, useRef, useState } from "react";
import type { TeamsSession } from "./teams-host/context.ts";
import { createTeamsHost, type TeamsActions } from "./teams-host/teams-host.ts";

/** Plays Teams towards the page in one frame, for as long as it is shown. */
export const useTeamsFrame = (session: TeamsSession, actions: TeamsActions) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [host] = useState(() => createTeamsHost(location.origin, session, actions));
  const { theme } = session;
  useEffect(() => {
    const receive = (event: MessageEvent): void => host.receive(event, frame.current?.contentWindow ?? null);
    window.addEventListener("message", receive);
    return () => window.removeEventListener("message", receive);
  }, [host]);
  useEffect(() => host.themeChanged(theme), [host, theme]);
  return { frame, host };
};
