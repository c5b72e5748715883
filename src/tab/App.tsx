import { Suspense, useEffect, useMemo, useState } from "react";
import { useFrameStyles } from "./frame/frame-styles.ts";
import { Header } from "./frame/Header.tsx";
import { MailboxHealth } from "./frame/MailboxHealth.tsx";
import { PageBoundary } from "./frame/PageBoundary.tsx";
import { ShadowNotice } from "./mailboxes/ShadowNotice.tsx";
import { fetchPages, pages } from "./pages.ts";
import { hashOf, type Place } from "./place.ts";
import { SessionProvider, type InSession } from "./session-context.ts";
import { Loading } from "./states/Loading.tsx";
import { NoticePlace } from "./states/NoticePlace.tsx";
import { createDeedRuns } from "./today/deeds/deed-runs.ts";
import { DeedNotices } from "./today/deeds/DeedNotices.tsx";
import { DeedRunsProvider } from "./today/deeds/use-deeds.ts";
import { TodayPage } from "./today/TodayPage.tsx";
import { usePlace } from "./use-place.ts";
import { whenIdle } from "./when-idle.ts";

const Page = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const { place, refine } = props;
  switch (place.page) {
    case "today":
      return <TodayPage place={place} refine={refine} />;
    case "compliance":
      return <pages.compliance.Page place={place} refine={refine} />;
    case "letters":
      return <pages.letters.Page />;
    case "mailboxes":
      return <pages.mailboxes.Page place={place} refine={refine} />;
    case "mailbox":
      return <pages.mailbox.Page key={place.mailbox} address={place.mailbox ?? ""} />;
    case "templates":
      return <pages.templates.Page place={place} refine={refine} />;
    case "standards":
      return <pages.standards.Page key={place.standard} place={place} refine={refine} />;
    case "leaflet":
      return <pages.leaflet.Page place={place} refine={refine} />;
    case "notifications":
      return <pages.notifications.Page />;
    case "services":
      return <pages.services.Page />;
    case "calendars":
      return <pages.calendars.Page place={place} refine={refine} />;
    case "people":
      return <pages.people.Page place={place} refine={refine} />;
    case "set-aside":
      return <pages.setAside.Page />;
    case "settings":
      return <pages.settings.Page place={place} />;
    case "cases":
      return <pages.cases.Page key={hashOf(place)} place={place} />;
    case "case":
      return <pages.case.Page key={place.reference} reference={place.reference ?? ""} />;
  }
};

/** The tab for somebody who is signed in and known: its header and the page that the address names. */
export const App = (session: InSession) => {
  const styles = useFrameStyles();
  const { place, refine } = usePlace();
  const { api, book, council, readCouncil, signIn } = session;
  const shared = useMemo(
    () => ({ api, book, council, readCouncil, signIn }),
    [api, book, council, readCouncil, signIn],
  );
  const [deeds] = useState(() => createDeedRuns(api, council.me));
  useEffect(() => whenIdle(() => void fetchPages()), []);
  return (
    <SessionProvider value={shared}>
      <DeedRunsProvider value={deeds}>
        <NoticePlace>
          <Header place={place} />
          <main className={styles.main}>
            <MailboxHealth />
            {place.page === "today" && <ShadowNotice />}
            <PageBoundary key={place.page}>
              <Suspense fallback={<Loading />}>
                <Page place={place} refine={refine} />
              </Suspense>
            </PageBoundary>
          </main>
          <DeedNotices />
        </NoticePlace>
      </DeedRunsProvider>
    </SessionProvider>
  );
};
