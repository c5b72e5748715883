import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useSession } from "../session-context.ts";
import { changeInWords } from "./change-words.ts";
import { useChangesByOthers } from "./use-changes-by-others.ts";

const useStyles = makeStyles({ place: { minHeight: 0 } });

/** On the page of a case: what somebody else has just done to it. What is shown below has it already, or soon. */
export const ChangedJustNow = ({ reference }: { readonly reference: string }) => {
  const styles = useStyles();
  const { council } = useSession();
  const change = useChangesByOthers().get(reference);
  return (
    <div className={styles.place} role="status">
      {change && (
        <MessageBar intent="info">
          <MessageBarBody>{changeInWords(change, council.officers)}.</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
