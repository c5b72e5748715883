import type { ReactElement, ReactNode } from "react";
import { usePaneStyles } from "../pane-styles.ts";

/** A screen without a case: what it is, what it means, and what to do. */
export const Notice = (props: {
  readonly icon: ReactElement;
  readonly title: string;
  readonly words: string;
  readonly children?: ReactNode;
}) => {
  const styles = usePaneStyles();
  return (
    <section className={styles.note}>
      <span className={styles.icon}>{props.icon}</span>
      <h2 className={styles.title}>{props.title}</h2>
      <p className={styles.words}>{props.words}</p>
      {props.children}
    </section>
  );
};
