import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  mergeClasses,
  MenuTrigger,
  Spinner,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ReplyTemplate } from "../../domain/reply/template.ts";
import { ReplyButton } from "../replies/ReplyButton.tsx";
import type { Replying } from "../replies/use-replying.ts";
import { ACTION_LOOKS } from "./action-looks.tsx";
import type { ActionList, CaseAction } from "./action-list.ts";
import { useCaseStyles } from "./case-styles.ts";
import { CASE_WORDS } from "./words.ts";

/** One button for what is due next, one beside it, the rest in a menu. "Reply" brings the templates along. */
export const CaseActions = (props: {
  readonly actions: ActionList;
  readonly saving: boolean;
  /** Null where no reply can be written here. */
  readonly replying: Replying | null;
  readonly onAction: (action: CaseAction) => void;
  readonly onTemplate: (template: ReplyTemplate) => void;
}) => {
  const styles = useCaseStyles();
  const { replying } = props;
  const { primary, secondary, menu } = props.actions;
  const alone = primary === null && secondary === null;
  const button = (action: CaseAction, appearance: "primary" | "secondary") => {
    const act = () => {
      props.onAction(action);
    };
    return action === "reply" && replying !== null ? (
      <ReplyButton
        key={action}
        replying={replying}
        label={ACTION_LOOKS[action].button}
        appearance={appearance}
        className={styles.actionWide}
        busy={props.saving}
        onReply={act}
        onTemplate={props.onTemplate}
      />
    ) : (
      <Button
        key={action}
        appearance={appearance}
        className={mergeClasses(styles.actionWide, styles.actionRoom, primary === null && styles.quiet)}
        disabledFocusable={props.saving}
        onClick={act}
      >
        {ACTION_LOOKS[action].button}
      </Button>
    );
  };
  return (
    <div className={styles.actions} role="group" aria-label={CASE_WORDS.actions}>
      {!alone && (
        <div className={styles.actionsSaid}>
          {primary && button(primary, "primary")}
          {secondary && button(secondary, "secondary")}
        </div>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            data-more-actions
            icon={
              props.saving ? (
                <Spinner size="tiny" aria-label={CASE_WORDS.saving} />
              ) : (
                <MoreHorizontal20Regular />
              )
            }
            disabledFocusable={props.saving}
            {...(alone ? {} : { "aria-label": CASE_WORDS.moreActions })}
          >
            {alone ? CASE_WORDS.moreActions : null}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {menu.map((action) => (
              <MenuItem
                key={action}
                icon={ACTION_LOOKS[action].icon}
                onClick={() => {
                  props.onAction(action);
                }}
              >
                {ACTION_LOOKS[action].item}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
};
