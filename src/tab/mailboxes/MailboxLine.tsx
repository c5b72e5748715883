import { makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular, EyeRegular } from "@fluentui/react-icons";
import type { MailboxView } from "../../contracts/mailbox.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { hashOf, START } from "../place.ts";
import { ReadingStatus } from "./ReadingStatus.tsx";
import { isInShadow, writingInWords } from "./writing-words.ts";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 6fr) minmax(0, 5fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // In Teams' contrast theme the background turns light, and all that stands on it has to turn with it.
    ":hover": {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    "&:hover *": { color: "inherit" },
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  link: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    // The whole row leads there.
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::after": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  address: {
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  writing: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  icon: {
    flexShrink: 0,
    fontSize: "16px",
    marginTop: "2px",
    color: tokens.colorNeutralForeground2,
  },
});

/** One mailbox in the list: whose it is, how far it has been read, and what is written to it. */
export const MailboxLine = (props: {
  readonly mailbox: MailboxView;
  readonly service: string;
  /** Only where there are several. */
  readonly council: string | null;
  readonly now: Instant;
  readonly timeZone: string;
}) => {
  const styles = useStyles();
  const { mailbox, council } = props;
  const Icon = isInShadow(mailbox) ? EyeRegular : EditRegular;
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.name}>
          <a
            className={styles.link}
            href={hashOf({ ...START, page: "mailbox", mailbox: mailbox.address })}
            aria-label={`${props.service}, ${mailbox.address}`}
          >
            {props.service}
          </a>
        </h3>
        <div className={styles.address}>{mailbox.address}</div>
        {council !== null && <div className={styles.address}>{council}</div>}
      </div>
      <ReadingStatus reading={mailbox.reading} now={props.now} timeZone={props.timeZone} />
      <div className={styles.writing}>
        <Icon className={styles.icon} aria-hidden />
        <span>{writingInWords(mailbox)}</span>
      </div>
    </li>
  );
};
