import { useCallback, useEffect, useState } from "react";
import type { Result } from "../../domain/result.ts";
import type { Council } from "../../ui/api/api.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import type { Inside } from "../Root.tsx";
import { Failed } from "../states/Failed.tsx";
import { Loading } from "../states/Loading.tsx";
import { ConfigurePage } from "./ConfigurePage.tsx";
import type { Configuration } from "./teams-configuration.ts";

/** Asks once who the council is: a window that is closed again in a minute needs no fresher answer. */
export const configureWith = (configuration: Configuration | null): Inside =>
  function ConfigureSignedIn({ session, signIn, onReady }) {
    const [council, setCouncil] = useState<Result<Council, ApiFailure> | null>(null);
    const ask = useCallback(async () => setCouncil(await session.api.council()), [session]);
    useEffect(() => {
      void session.api.council().then(setCouncil);
    }, [session]);
    useEffect(() => {
      if (council !== null) onReady();
    }, [council, onReady]);
    if (council === null) return <Loading />;
    if (council.ok) return <ConfigurePage council={council.value} configuration={configuration} />;
    return (
      <Failed
        failure={council.failure}
        onSignIn={() => signIn().then(ask)}
        onRetry={() => {
          setCouncil(null);
          void ask();
        }}
      />
    );
  };
