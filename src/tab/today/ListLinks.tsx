import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DeskPage } from "../../contracts/desk.ts";
import { count } from "../../ui/format/numbers.ts";
import { hashOf, type Place, type TodayList } from "../place.ts";
import { todayWords } from "./words.ts";

const useStyles = makeStyles({
  lists: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    minHeight: "40px",
    columnGap: tokens.spacingHorizontalXS,
  },
  link: {
    display: "inline-flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    // A number that is late keeps its colour: a background that is bright in the contrast theme is none for it.
    ":hover": { backgroundColor: tokens.colorNeutralBackground3, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorPaletteRedForeground1 },
});

const LISTS: readonly (TodayList | null)[] = [
  null,
  ...(["overdue", "due-today", "at-risk", "wrote-again", "followed", "snoozed"] as const),
];
/** These are only shown while they hold something. */
const NOW_AND_THEN: readonly (TodayList | null)[] = ["wrote-again", "followed", "snoozed"];

/** The lists of the desk, each with its length at this moment. Links, so that each can be shared and opened anew. */
export const ListLinks = (props: { readonly place: Place; readonly counts: DeskPage["counts"] | null }) => {
  const styles = useStyles();
  const { place, counts } = props;
  const shown = [...LISTS, ...(place.list === "answered" ? (["answered"] as const) : [])];
  return (
    <nav className={styles.lists} aria-label={todayWords.listsLabel}>
      {shown.map((list) => {
        const cases = list === "answered" ? undefined : counts?.[list ?? "open"];
        const isHere = place.list === list;
        if (NOW_AND_THEN.includes(list) && !isHere && (cases ?? 0) === 0) return null;
        return (
          <a
            key={list ?? "open"}
            href={hashOf({ ...place, list })}
            className={mergeClasses(styles.link, isHere && styles.here)}
            {...(isHere ? { "aria-current": "page" as const } : {})}
          >
            {list === null ? todayWords.allOpen : todayWords.lists[list]}
            {cases !== undefined && (
              <span className={mergeClasses(styles.number, list === "overdue" && cases > 0 && styles.late)}>
                {count(cases)}
              </span>
            )}
          </a>
        );
      })}
    </nav>
  );
};
