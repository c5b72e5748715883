import { useMemo } from "react";
import { CasesPage } from "./cases/CasesPage.tsx";
import { CasePage } from "./case/CasePage.tsx";
import { CompliancePage } from "./compliance/CompliancePage.tsx";
import { useFrameStyles } from "./frame/frame-styles.ts";
import { Header } from "./frame/Header.tsx";
import { MailboxHealth } from "./frame/MailboxHealth.tsx";
import { LettersPage } from "./letters/LettersPage.tsx";
import { MailboxesPage } from "./mailboxes/MailboxesPage.tsx";
import { MailboxPage } from "./mailboxes/MailboxPage.tsx";
import { ShadowNotice } from "./mailboxes/ShadowNotice.tsx";
import { hashOf, type Place } from "./place.ts";
import { SessionProvider, type InSession } from "./session-context.ts";
import { SetAsidePage } from "./set-aside/SetAsidePage.tsx";
import { TemplatesPage } from "./templates/TemplatesPage.tsx";
import { TodayPage } from "./today/TodayPage.tsx";
import { usePlace } from "./use-place.ts";

const Page = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const { place, refine } = props;
  switch (place.page) {
    case "today":
      return <TodayPage place={place} refine={refine} />;
    case "compliance":
      return <CompliancePage place={place} refine={refine} />;
    case "letters":
      return <LettersPage />;
    case "mailboxes":
      return <MailboxesPage place={place} refine={refine} />;
    case "mailbox":
      return <MailboxPage key={place.mailbox} address={place.mailbox ?? ""} />;
    case "templates":
      return <TemplatesPage place={place} refine={refine} />;
    case "set-aside":
      return <SetAsidePage />;
    case "cases":
      return <CasesPage key={hashOf(place)} place={place} />;
    case "case":
      return <CasePage key={place.reference} reference={place.reference ?? ""} />;
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
  return (
    <SessionProvider value={shared}>
      <Header place={place} />
      <main className={styles.main}>
        <MailboxHealth />
        {place.page === "today" && <ShadowNotice />}
        <Page place={place} refine={refine} />
      </main>
    </SessionProvider>
  );
};
