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
import { ACTION_LOOKS } from "./action-looks.tsx";
import type { ActionList, CaseAction } from "./action-list.ts";
import { useCaseStyles } from "./case-styles.ts";
import { CASE_WORDS } from "./words.ts";

/** One button for what is due next, one beside it, the rest in a menu. */
export const CaseActions = (props: {
  readonly actions: ActionList;
  readonly saving: boolean;
  readonly onAction: (action: CaseAction) => void;
}) => {
  const styles = useCaseStyles();
  const { primary, secondary, menu } = props.actions;
  const alone = primary === null && secondary === null;
  const button = (action: CaseAction, appearance: "primary" | "secondary") => (
    <Button
      key={action}
      appearance={appearance}
      className={mergeClasses(styles.actionWide, primary === null && styles.quiet)}
      disabledFocusable={props.saving}
      onClick={() => {
        props.onAction(action);
      }}
    >
      {ACTION_LOOKS[action].button}
    </Button>
  );
  return (
    <div className={styles.actions} role="group" aria-label={CASE_WORDS.actions}>
      {primary && button(primary, "primary")}
      {secondary && button(secondary, "secondary")}
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
