import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { Kind } from "../../../domain/standards/standard.ts";
import type { Officer } from "../expected-event.ts";
import type { ShownCase } from "../shown-case.ts";
import { CASE_WORDS } from "../words.ts";
import { kindEffect } from "./kind-effect.ts";
import { LOGGED_MOST, OTHER_KINDS } from "./log-as.ts";
import { KIND_MENU_WORDS } from "./words.ts";

/** The kinds, each with what would then be promised: counted only when somebody looks. */
const Kinds = (props: { readonly kinds: readonly Kind[]; readonly shown: ShownCase; readonly me: Officer }) =>
  props.kinds.map((kind) => {
    const effect = kindEffect(props.shown, kind, props.me);
    return (
      <MenuItemRadio key={kind} name="kind" value={kind} {...(effect === null ? {} : { subText: effect })}>
        {CASE_WORDS.kinds[kind]}
      </MenuItemRadio>
    );
  });

/** "Log as complaint": one click, with what changes by it said beside each kind. */
export const KindMenu = (props: {
  readonly shown: ShownCase;
  readonly me: Officer;
  readonly onKind: (kind: Kind) => void;
}) => {
  const { shown, me } = props;
  const { kind } = shown.case;
  return (
    <Menu
      checkedValues={{ kind: [kind] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = [...LOGGED_MOST, ...OTHER_KINDS].find((each) => each === checkedItems[0]);
        if (chosen !== undefined && chosen !== kind) props.onKind(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" aria-label={KIND_MENU_WORDS.button(CASE_WORDS.kinds[kind])}>
          {KIND_MENU_WORDS.logAs}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{KIND_MENU_WORDS.logAs}</MenuGroupHeader>
            <Kinds kinds={LOGGED_MOST} shown={shown} me={me} />
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{KIND_MENU_WORDS.more}</MenuGroupHeader>
            <Kinds kinds={OTHER_KINDS} shown={shown} me={me} />
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
