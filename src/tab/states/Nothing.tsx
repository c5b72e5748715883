import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "grid",
    justifyItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
    maxWidth: "28rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** A list without entries: says that this is right, and what would fill it. */
export const Nothing = (props: {
  readonly icon: FluentIcon;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <props.icon className={styles.icon} aria-hidden />
      <h3 className={styles.title}>{props.title}</h3>
      {props.text !== undefined && <Text>{props.text}</Text>}
      {props.children}
    </div>
  );
};
