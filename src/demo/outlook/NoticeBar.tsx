import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "./office-host/item-on-show.ts";

/** What the add-in says above the message. */
export const NoticeBar = ({
  notices,
  onDismiss,
}: {
  readonly notices: readonly Notice[];
  onDismiss(key: string): void;
}) => (
  <>
    {notices.map((notice) => (
      <MessageBar
        key={notice.key}
        style={{ marginBottom: 10 }}
        intent={notice.kind === "error" ? "error" : "info"}
      >
        <MessageBarBody>Response Standards: {notice.message}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label="Dismiss"
              icon={<DismissRegular />}
              onClick={() => onDismiss(notice.key)}
            />
          }
        />
      </MessageBar>
    ))}
  </>
);
