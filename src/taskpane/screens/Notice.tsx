import type { ReactElement, ReactNode } from "react";
import { usePaneStyles } from "../pane-styles.ts";

export const NoticeWords = ({ children }: { readonly children: ReactNode }) => (
  <p className={usePaneStyles().words}>{children}</p>
);

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
      <NoticeWords>{props.words}</NoticeWords>
      {props.children}
    </section>
  );
};
