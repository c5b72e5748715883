import { Menu, MenuTrigger, SplitButton, type MenuButtonProps } from "@fluentui/react-components";
import type { ReplyTemplate } from "../../domain/reply/template.ts";
import { ReplyMenuList } from "./ReplyMenuList.tsx";
import type { Replying } from "./use-replying.ts";
import { REPLY_WORDS } from "./words.ts";

/** "Reply", and beside it the council's templates, the fitting one first. */
export const ReplyButton = (props: {
  readonly replying: Replying;
  readonly label: string;
  readonly appearance: "primary" | "secondary";
  readonly className: string;
  readonly busy: boolean;
  readonly onReply: () => void;
  readonly onTemplate: (template: ReplyTemplate) => void;
}) => (
  <Menu
    positioning="below-end"
    checkedValues={{ language: [props.replying.language] }}
    onCheckedValueChange={(_event, { checkedItems }) => {
      const chosen = props.replying.languages.find((each) => each === checkedItems[0]);
      if (chosen !== undefined) props.replying.chooseLanguage(chosen);
    }}
  >
    <MenuTrigger disableButtonEnhancement>
      {(trigger) => (
        <SplitButton
          className={props.className}
          appearance={props.appearance}
          disabledFocusable={props.busy}
          menuButton={{ ...(trigger as MenuButtonProps), "aria-label": REPLY_WORDS.from }}
          primaryActionButton={{ onClick: props.onReply, style: { flexGrow: 1, minWidth: 0 } }}
        >
          {props.label}
        </SplitButton>
      )}
    </MenuTrigger>
    <ReplyMenuList replying={props.replying} onTemplate={props.onTemplate} />
  </Menu>
);
