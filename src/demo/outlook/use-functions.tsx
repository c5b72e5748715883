import { useCallback, useRef, useState, type ReactElement } from "react";
import { AddInFrame } from "./AddInFrame.tsx";
import type { Completion } from "./office-host/invocations.ts";
import type { OfficeHost } from "./office-host/office-host.ts";
import type { Beside } from "./use-office-host.ts";

const FUNCTIONS_PAGE = "/events.html";

export interface Functions {
  /** Runs a function of the add-in without its pane: in a frame that nobody sees, and that ends with it. */
  run(functionName: string, beside: Beside): Promise<Completion>;
  /** Names of those under way. */
  readonly running: readonly string[];
  readonly frames: readonly ReactElement[];
}

interface Running {
  readonly key: number;
  readonly functionName: string;
  readonly host: OfficeHost;
}

/** A frame does not tell that its page is missing. */
const isThere = (page: string): Promise<boolean> =>
  fetch(page, { method: "HEAD" }).then(
    ({ ok }) => ok,
    () => false,
  );

export const useFunctions = (createHost: (page: string, beside: Beside) => OfficeHost): Functions => {
  const [running, setRunning] = useState<readonly Running[]>([]);
  const began = useRef(0);
  const run = useCallback<Functions["run"]>(
    async (functionName, beside) => {
      if (!(await isThere(FUNCTIONS_PAGE))) return { outcome: "unavailable" };
      began.current += 1;
      const key = began.current;
      const host = createHost(FUNCTIONS_PAGE, beside);
      setRunning((before) => [...before, { key, functionName, host }]);
      try {
        return await host.invoke(functionName, { type: functionName, source: { id: functionName } });
      } finally {
        setRunning((before) => before.filter((each) => each.key !== key));
      }
    },
    [createHost],
  );
  return {
    run,
    running: running.map(({ functionName }) => functionName),
    frames: running.map(({ key, functionName, host }) => (
      <AddInFrame key={key} host={host} title={`Response Standards, ${functionName}`} hidden />
    )),
  };
};
