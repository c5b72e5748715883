import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  list: { marginTop: "20px" },
  item: { display: "flex", paddingBottom: "20px", paddingRight: "80px" },
  icon: { marginRight: "10px" },
  words: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
  main: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
  },
  message: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    paddingLeft: "10px",
    paddingRight: "10px",
  },
});

export const HeroList = (props: {
  readonly message: string;
  readonly items: readonly { readonly icon: ReactElement; readonly words: string }[];
}) => {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <h2 className={styles.message}>{props.message}</h2>
      <ul className={styles.list}>
        {props.items.map(({ icon, words }) => (
          <li className={styles.item} key={words}>
            <i className={styles.icon}>{icon}</i>
            <span className={styles.words}>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
