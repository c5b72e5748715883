import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scope } from "../../contracts/compliance.ts";
import type { Known } from "../live/live-answer.ts";
import { words } from "../words.ts";
import { useKept } from "./use-kept.ts";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalXXL },
  chart: { height: "330px" },
  before: { opacity: 0.55 },
});

/** An answer of its own beside the figures: a part of the screen that comes, and may fail, by itself. */
export interface Asked<T> {
  readonly known: Known<T>;
  readonly refresh: () => Promise<void>;
}

/** The answer that is there for this scope; of another one it would stand beside figures that it does not belong to. */
export const valueFor = <T extends { readonly scope: Scope }>({ known }: Asked<T>, scope: Scope): T | null =>
  known.state === "known" && JSON.stringify(known.value.scope) === JSON.stringify(scope) ? known.value : null;

/** A part of the screen: its shape before it is known, what it was while another is on its way, and why it is not there. */
export const Part = <T,>(props: {
  readonly asked: Asked<T>;
  readonly title: string;
  readonly children: (value: T) => ReactNode;
}) => {
  const styles = useStyles();
  const { shown, waiting } = useKept(props.asked.known);
  switch (shown.state) {
    case "loading":
      return (
        <Skeleton className={styles.place} aria-label={words.loading}>
          <SkeletonItem className={styles.chart} />
        </Skeleton>
      );
    case "failed":
      return (
        <MessageBar className={styles.place} intent="warning" layout="multiline">
          <MessageBarBody>
            {complianceWords.partFailed(props.title)} {shown.failure.message}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void props.asked.refresh()}>{words.failed.action}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "known":
      return (
        <div className={waiting ? styles.before : ""} aria-busy={waiting}>
          {props.children(shown.value)}
        </div>
      );
  }
};
