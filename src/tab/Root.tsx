import { useCallback, useEffect, useState, useSyncExternalStore, type ComponentType } from "react";
import { interactionNeeded } from "../ui/sign-in/failure.ts";
import { Themed } from "../ui/theme/Themed.tsx";
import { useFrameStyles } from "./frame/frame-styles.ts";
import { HostProvider } from "./host/host-context.ts";
import type { TabHost } from "./host/tab-host.ts";
import { SignedIn } from "./SignedIn.tsx";
import { start, type Session, type Started } from "./start.ts";
import { Failed } from "./states/Failed.tsx";
import { Loading } from "./states/Loading.tsx";

type Stage = Started | { readonly state: "starting" };

/** What is shown to somebody who is signed in. */
export type Inside = ComponentType<{
  readonly session: Session;
  readonly signIn: () => Promise<void>;
  readonly onReady: () => void;
}>;

const Stages = ({ host, inside: Shown }: { readonly host: TabHost; readonly inside: Inside }) => {
  const styles = useFrameStyles();
  const [stage, setStage] = useState<Stage>({ state: "starting" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let left = false;
    void start(host).then((started) => {
      if (!left) setStage(started);
    });
    return () => {
      left = true;
    };
  }, [host, attempt]);

  const settled = stage.state === "failed" || (stage.state === "ready" && !stage.signedIn);
  // A screen that asks for something is useful too: the host must not cover it with its own.
  useEffect(() => {
    if (settled) host.ready();
  }, [settled, host]);

  const session = stage.state === "ready" ? stage.session : null;
  const signIn = useCallback(async () => {
    const answer = await session?.signIn.byHand();
    if (!answer) return;
    const outcome = { signedIn: answer.ok, refusal: answer.ok ? null : answer.failure };
    setStage((before) => (before.state === "ready" ? { ...before, ...outcome } : before));
  }, [session]);
  const again = useCallback(() => {
    setStage({ state: "starting" });
    setAttempt((before) => before + 1);
  }, []);

  switch (stage.state) {
    case "starting":
      return (
        <div className={styles.main}>
          <Loading />
        </div>
      );
    case "failed":
      return <Failed failure={stage.failure} onSignIn={signIn} onRetry={again} />;
    case "ready":
      return stage.signedIn ? (
        <Shown session={stage.session} signIn={signIn} onReady={host.ready} />
      ) : (
        <Failed
          failure={interactionNeeded}
          refusal={stage.refusal?.message}
          onSignIn={signIn}
          onRetry={again}
        />
      );
  }
};

/** The whole page, in the colours of its host: the tab, unless something else is to be inside. */
export const Root = ({ host, inside = SignedIn }: { readonly host: TabHost; readonly inside?: Inside }) => {
  const styles = useFrameStyles();
  const theme = useSyncExternalStore(host.onThemeChanged, host.theme);
  return (
    <Themed host={theme}>
      <div className={styles.root}>
        <HostProvider value={host}>
          <Stages host={host} inside={inside} />
        </HostProvider>
      </div>
    </Themed>
  );
};
