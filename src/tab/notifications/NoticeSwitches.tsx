import { makeStyles, Switch, tokens, useId } from "@fluentui/react-components";
import type { Notices } from "../../contracts/notices.ts";
import { NOTICE_KINDS, type NoticeKind } from "../../domain/notice/kinds.ts";
import { notificationWords as words } from "./words.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  control: { flexShrink: 0 },
  about: { minWidth: 0, paddingTop: "6px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { display: "block", color: tokens.colorNeutralForeground2 },
});

const Line = (props: { readonly kind: NoticeKind; readonly on: boolean; readonly onTurn: () => void }) => {
  const styles = useStyles();
  const [nameId, textId] = [useId("name"), useId("text")];
  const { name, text } = words.kinds[props.kind];
  return (
    <li className={styles.line}>
      <Switch
        className={styles.control}
        checked={props.on}
        aria-labelledby={nameId}
        aria-describedby={textId}
        onChange={props.onTurn}
      />
      <div className={styles.about}>
        <span id={nameId} className={styles.name}>
          {name}
        </span>
        <span id={textId} className={styles.text}>
          {text}
        </span>
      </div>
    </li>
  );
};

/** Each kind has its own switch. */
export const NoticeSwitches = (props: {
  readonly notices: Notices;
  readonly onTurn: (kind: NoticeKind, wanted: boolean) => void;
}) => {
  const styles = useStyles();
  const { switches } = props.notices;
  return (
    <ul className={styles.list} aria-label={words.switches}>
      {NOTICE_KINDS.map((kind) => (
        <Line key={kind} kind={kind} on={switches[kind]} onTurn={() => props.onTurn(kind, !switches[kind])} />
      ))}
    </ul>
  );
};
