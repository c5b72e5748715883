import { makeStyles, tokens } from "@fluentui/react-components";
import { PageHeading } from "../frame/PageHeading.tsx";
import { hashOf, START, type Place } from "../place.ts";
import { SETTINGS_LINKS } from "./settings-links.ts";
import { settingsWords } from "./words.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 20rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  link: {
    display: "grid",
    alignContent: "start",
    gap: tokens.spacingVerticalXXS,
    height: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    // In Teams' contrast theme the background turns light, and every text on it has to turn with it.
    ":hover": {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    "&:hover span": { color: "inherit" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
});

/** Everything that is set once and then left: where it is, and what it decides. */
export const SettingsPage = ({ place }: { readonly place: Place }) => {
  const styles = useStyles();
  const { authority, service } = place;
  return (
    <>
      <PageHeading title={settingsWords.title} />
      <ul className={styles.list} aria-label={settingsWords.list}>
        {SETTINGS_LINKS.map((page) => (
          <li key={page}>
            <a className={styles.link} href={hashOf({ ...START, page, authority, service })}>
              <span className={styles.title}>{settingsWords.links[page].title}</span>
              <span className={styles.text}>{settingsWords.links[page].text}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};
