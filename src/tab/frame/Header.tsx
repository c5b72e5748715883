import { CounterBadge, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { useSession } from "../session-context.ts";
import { SETTINGS_LINKS } from "../settings/settings-links.ts";
import { useSetAside } from "../set-aside/use-set-aside.ts";
import { hashOf, START, type Page, type Place } from "../place.ts";
import { words } from "../words.ts";
import { useFrameStyles } from "./frame-styles.ts";
import { useHeaderHeight } from "./use-header-height.ts";

const LINKS = ["today", "compliance", "letters", "standards", "set-aside", "settings"] as const;

/** A list behind a figure belongs to Compliance, a case to Today. */
const HOMES: Readonly<Partial<Record<Page, Page>>> = {
  cases: "compliance",
  case: "today",
  mailbox: "settings",
  leaflet: "standards",
  ...Object.fromEntries(SETTINGS_LINKS.map((page) => [page, "settings" as const])),
};
const homeOf = (page: Page): Page => HOMES[page] ?? page;

/** How many entries wait for a person, beside the link that leads to them; nothing while there are none. */
const Waiting = () => {
  const { waiting } = useSetAside();
  if (waiting === 0) return null;
  return (
    <>
      {" "}
      <CounterBadge count={waiting} size="small" color="danger" aria-hidden />
      <HeardOnly text={words.waitingFor(waiting)} />
    </>
  );
};

const HeardOnly = ({ text }: { readonly text: string }) => {
  const styles = useFrameStyles();
  return <span className={styles.heard}>({text})</span>;
};

/** The council's name and the pages. The council and service that were picked go along. */
export const Header = ({ place }: { readonly place: Place }) => {
  const styles = useFrameStyles();
  const { council } = useSession();
  const { authority, service, period } = place;
  const header = useRef<HTMLElement>(null);
  useHeaderHeight(header);
  return (
    <header className={styles.header} ref={header}>
      <h1 className={styles.council}>{council.name}</h1>
      <nav className={styles.nav} aria-label={words.pagesLabel}>
        {LINKS.map((page) => (
          <a
            key={page}
            href={hashOf({ ...START, page, authority, service, period })}
            className={mergeClasses(styles.link, homeOf(place.page) === page && styles.linkHere)}
            {...(homeOf(place.page) === page ? { "aria-current": "page" as const } : {})}
          >
            {words.pages[page]}
            {page === "set-aside" && <Waiting />}
          </a>
        ))}
      </nav>
    </header>
  );
};
