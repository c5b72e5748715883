import { Button } from "@fluentui/react-components";
import { words } from "../words.ts";
import { NoticeCard } from "./NoticeCard.tsx";
import { InNoticePlace } from "./NoticePlace.tsx";

export interface Notice {
  readonly intent: "success" | "info" | "error";
  readonly text: string;
  readonly undo?: () => void;
}

/** What just happened on a page, with its undo. */
export const NoticeBar = (props: { readonly notice: Notice | null; readonly onDismiss: () => void }) => {
  const { notice, onDismiss } = props;
  const undo = (): void => {
    notice?.undo?.();
    onDismiss();
  };
  return (
    <InNoticePlace>
      <div role={notice?.intent === "error" ? "alert" : "status"}>
        {notice && (
          <NoticeCard
            intent={notice.intent}
            notice={notice}
            onDismiss={onDismiss}
            actions={notice.undo && <Button onClick={undo}>{words.undo}</Button>}
          >
            {notice.text}
          </NoticeCard>
        )}
      </div>
    </InNoticePlace>
  );
};
