import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type PositioningVirtualElement,
} from "@fluentui/react-components";
import {
  BranchFork20Regular,
  CalendarArrowRight20Regular,
  CheckmarkCircle20Regular,
  EyeOff20Regular,
  Eye20Regular,
  MailCheckmark20Regular,
  MailDismiss20Regular,
  MailProhibited20Regular,
  PersonArrowRight20Regular,
  PersonAdd20Regular,
  PersonSubtract20Regular,
  PersonSwap20Regular,
  Snooze20Regular,
} from "@fluentui/react-icons";
import type { DeskRow } from "../../../contracts/desk.ts";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import type { Council } from "../../../ui/api/api.ts";
import type { AskedDeed } from "./DeedDialog.tsx";
import type { DeskDeed } from "./deed.ts";
import { extensionOf } from "./extendable.ts";
import { snoozeChoicesOfRow } from "./snooze-choices-of-row.ts";
import { deedWords } from "./words.ts";

export interface OpenRowMenu {
  readonly row: DeskRow;
  /** Beside what it opens. */
  readonly target: HTMLElement | PositioningVirtualElement;
}

/** Everything that can be done to a case without opening it. One menu for the whole list. */
export const RowMenu = (props: {
  readonly open: OpenRowMenu | null;
  readonly council: Pick<Council, "me" | "rules" | "services">;
  readonly now: Instant;
  readonly onClose: () => void;
  readonly onDeed: (deed: DeskDeed, row: DeskRow, untilInWords?: string) => void;
  readonly onAsk: (does: AskedDeed["does"], row: DeskRow) => void;
}) => {
  const { open, council } = props;
  const { names } = deedWords;
  const items = ({ row }: OpenRowMenu) => {
    const deed = (each: DeskDeed, until?: string) => () => props.onDeed(each, row, until);
    const ask = (does: AskedDeed["does"]) => () => props.onAsk(does, row);
    const mine = row.owner?.id === council.me.id;
    const unacknowledged =
      row.open && row.acknowledgement !== null && row.acknowledgement.answeredAt === null;
    const rules = council.rules[row.authority];
    return (
      <MenuList>
        {row.open && !mine && (
          <MenuItem icon={<PersonAdd20Regular />} onClick={deed({ does: "take" })}>
            {names.take}
          </MenuItem>
        )}
        {row.open && mine && (
          <MenuItem icon={<PersonSubtract20Regular />} onClick={deed({ does: "give-back" })}>
            {names["give-back"]}
          </MenuItem>
        )}
        {row.open && (
          <MenuItem icon={<PersonArrowRight20Regular />} onClick={ask("give")}>
            {deedWords.asking(names.give)}
          </MenuItem>
        )}
        {council.services.length > 1 && (
          <MenuItem icon={<PersonSwap20Regular />} onClick={ask("pass")}>
            {deedWords.asking(names.pass)}
          </MenuItem>
        )}
        <MenuDivider />
        {unacknowledged && (
          <MenuItem icon={<CheckmarkCircle20Regular />} onClick={deed({ does: "acknowledge" })}>
            {names.acknowledge}
          </MenuItem>
        )}
        {row.open && (
          <MenuItem icon={<MailCheckmark20Regular />} onClick={ask("reply")}>
            {deedWords.asking(names.reply)}
          </MenuItem>
        )}
        <MenuItem icon={<MailDismiss20Regular />} onClick={ask("no-reply-needed")}>
          {deedWords.asking(names["no-reply-needed"])}
        </MenuItem>
        <MenuItem icon={<MailProhibited20Regular />} onClick={ask("not-from-public")}>
          {deedWords.asking(names["not-from-public"])}
        </MenuItem>
        {row.open && row.complexity === "ordinary" && (
          <MenuItem icon={<BranchFork20Regular />} onClick={ask("mark-complex")}>
            {deedWords.asking(names["mark-complex"])}
          </MenuItem>
        )}
        {extensionOf(row, council.rules) && (
          <MenuItem icon={<CalendarArrowRight20Regular />} onClick={ask("extend")}>
            {deedWords.asking(names.extend)}
          </MenuItem>
        )}
        <MenuDivider />
        {row.open && row.snoozedUntil !== null && (
          <MenuItem icon={<Snooze20Regular />} onClick={deed({ does: "snooze", until: null })}>
            {deedWords.wake}
          </MenuItem>
        )}
        {row.open && rules && row.snoozedUntil === null && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem icon={<Snooze20Regular />}>{deedWords.snooze}</MenuItem>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {snoozeChoicesOfRow(row, rules, props.now).map((choice) => (
                  <MenuItem
                    key={choice.until}
                    subText={choice.isPastDue ? `${choice.moment} · ${deedWords.lateByThen}` : choice.moment}
                    onClick={deed({ does: "snooze", until: choice.until }, choice.moment)}
                  >
                    {choice.name}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
        <MenuItem
          icon={row.following ? <EyeOff20Regular /> : <Eye20Regular />}
          onClick={deed({ does: "follow", following: !row.following })}
        >
          {row.following ? deedWords.unfollow : deedWords.follow}
        </MenuItem>
      </MenuList>
    );
  };
  return (
    <Menu
      open={open !== null}
      positioning={{ target: open?.target ?? null, position: "below", align: "end" }}
      onOpenChange={(_event, { open: opens }) => {
        if (!opens) props.onClose();
      }}
    >
      <MenuPopover aria-label={open === null ? deedWords.menuShort : deedWords.menu(open.row.reference)}>
        {open !== null && items(open)}
      </MenuPopover>
    </Menu>
  );
};
