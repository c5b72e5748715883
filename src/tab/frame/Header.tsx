import { mergeClasses } from "@fluentui/react-components";
import { useSession } from "../session-context.ts";
import { hashOf, START, type Page, type Place } from "../place.ts";
import { words } from "../words.ts";
import { useFrameStyles } from "./frame-styles.ts";

const LINKS = ["today", "compliance", "letters"] as const;

/** A list behind a figure belongs to Compliance, a case to Today. */
const homeOf = (page: Page): Page => (page === "cases" ? "compliance" : page === "case" ? "today" : page);

/** The council's name and the pages. The council and service that were picked go along. */
export const Header = ({ place }: { readonly place: Place }) => {
  const styles = useFrameStyles();
  const { council } = useSession();
  const { authority, service, period } = place;
  return (
    <header className={styles.header}>
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
          </a>
        ))}
      </nav>
    </header>
  );
};
