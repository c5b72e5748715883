import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { BugRegular } from "@fluentui/react-icons/svg/bug";
import { PERMISSIONS, type Permission, type Trouble } from "./office-host/trouble.ts";

const SLOW_MS = 3_000;
const EVERY_THIRD = 3;

const HABITS: readonly {
  readonly name: string;
  readonly label: string;
  readonly is: (trouble: Trouble) => boolean;
  readonly as: (on: boolean) => Partial<Trouble>;
}[] = [
  {
    name: "slow",
    label: "Answers after 3 seconds",
    is: ({ slowMs }) => slowMs > 0,
    as: (on) => ({ slowMs: on ? SLOW_MS : 0 }),
  },
  {
    name: "drops",
    label: "Loses every third answer",
    is: ({ dropsEvery }) => dropsEvery > 0,
    as: (on) => ({ dropsEvery: on ? EVERY_THIRD : 0 }),
  },
  {
    name: "missed",
    label: "Does not tell of another message",
    is: ({ missesItemChanged }) => missesItemChanged,
    as: (on) => ({ missesItemChanged: on }),
  },
  { name: "no-item", label: "Has no item to give", is: ({ noItem }) => noItem, as: (on) => ({ noItem: on }) },
];

export interface TroubleMenuProps {
  readonly trouble: Trouble;
  /** The pane is then opened anew: it sees its permission once. */
  onChange(part: Partial<Trouble>): void;
}

/** What Outlook is known to do to add-ins, to order. */
export const TroubleMenu = ({ trouble, onChange }: TroubleMenuProps) => (
  <Menu
    checkedValues={{
      habits: HABITS.filter(({ is }) => is(trouble)).map(({ name }) => name),
      permission: [trouble.permission],
    }}
    onCheckedValueChange={(_event, { name, checkedItems }) => {
      if (name === "permission") onChange({ permission: checkedItems[0] as Permission });
      else onChange(Object.assign({}, ...HABITS.map((each) => each.as(checkedItems.includes(each.name)))));
    }}
  >
    <MenuTrigger>
      <Button
        appearance="transparent"
        icon={<BugRegular />}
        aria-label="Trouble to order"
        title="Trouble to order: what Outlook is known to do to add-ins"
        style={{ color: "inherit", minWidth: 32 }}
      />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        <MenuGroup>
          <MenuGroupHeader>This Outlook</MenuGroupHeader>
          {HABITS.map(({ name, label }) => (
            <MenuItemCheckbox key={name} name="habits" value={name}>
              {label}
            </MenuItemCheckbox>
          ))}
        </MenuGroup>
        <MenuGroup>
          <MenuGroupHeader>What the add-in may do</MenuGroupHeader>
          {PERMISSIONS.map((permission) => (
            <MenuItemRadio key={permission} name="permission" value={permission}>
              {permission}
            </MenuItemRadio>
          ))}
        </MenuGroup>
      </MenuList>
    </MenuPopover>
  </Menu>
);
