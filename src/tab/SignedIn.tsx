import { useEffect, useState, useSyncExternalStore } from "react";
import { App } from "./App.tsx";
import { useFrameStyles } from "./frame/frame-styles.ts";
import { browserWatch } from "./live/browser-watch.ts";
import { createLiveBook } from "./live/live-book.ts";
import { useNewsStream } from "./live/use-news-stream.ts";
import type { Session } from "./start.ts";
import { Failed } from "./states/Failed.tsx";
import { Loading } from "./states/Loading.tsx";

const COUNCIL_SECONDS = 60;

/** Who the council is comes first: every page needs it. It stays fresh, so that midnight is not missed. */
export const SignedIn = (props: {
  readonly session: Session;
  readonly signIn: () => Promise<void>;
  readonly onReady: () => void;
}) => {
  const styles = useFrameStyles();
  const { session, signIn, onReady } = props;
  const [book] = useState(() => createLiveBook(browserWatch));
  const live = book.open("council", session.api.council, COUNCIL_SECONDS);
  const known = useSyncExternalStore(live.subscribe, live.now);
  useNewsStream(session.api, book);
  const settled = known.state !== "loading";
  useEffect(() => {
    if (settled) onReady();
  }, [settled, onReady]);

  switch (known.state) {
    case "loading":
      return (
        <div className={styles.main}>
          <Loading />
        </div>
      );
    case "failed":
      return (
        <Failed
          failure={known.failure}
          onSignIn={() => signIn().then(live.refresh)}
          onRetry={() => void live.refresh()}
        />
      );
    case "known":
      return (
        <App
          api={session.api}
          book={book}
          council={known.value}
          readCouncil={() => void live.refresh()}
          signIn={signIn}
        />
      );
  }
};
