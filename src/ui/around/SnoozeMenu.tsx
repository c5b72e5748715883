import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Snooze16Regular } from "@fluentui/react-icons";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { isPastDue } from "../../domain/clock/past-due.ts";
import type { ShownCase } from "../case/shown-case.ts";
import { dueInWords } from "../clock/due-words.ts";
import { useAroundStyles } from "./around-styles.ts";
import { nextDueOf, snoozeChoices } from "./snooze-choices.ts";
import { choiceName, untilInWords } from "./snooze-words.ts";
import { SNOOZE_WORDS } from "./words.ts";

/** Until when to hide a case from one's own lists. What it does to the clocks (nothing) is said before. */
export const SnoozeMenu = (props: {
  readonly shown: ShownCase;
  readonly now: Instant;
  readonly onUntil: (until: Instant) => void;
  readonly onDate: () => void;
}) => {
  const styles = useAroundStyles();
  const { shown, now } = props;
  const today = civilDateAt(now, shown.timeZone);
  const due = nextDueOf(shown.clocks);
  const alreadyLate = due !== null && isPastDue(now, due);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          icon={<Snooze16Regular />}
          aria-label={SNOOZE_WORDS.snoozeSpoken}
          data-snooze
        >
          {SNOOZE_WORDS.snooze}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <p className={styles.warning}>{alreadyLate ? SNOOZE_WORDS.alreadyLate : SNOOZE_WORDS.effect}</p>
        <MenuList>
          {snoozeChoices(shown, now).map((choice) => (
            <MenuItem
              key={choice.name}
              subText={[
                untilInWords(choice.until, shown.timeZone, today),
                ...(choice.isPastDue && due !== null && !alreadyLate
                  ? [SNOOZE_WORDS.pastDue(dueInWords(due, today))]
                  : []),
              ].join(" · ")}
              onClick={() => props.onUntil(choice.until)}
            >
              {choiceName(choice, shown.timeZone, today)}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={props.onDate}>{SNOOZE_WORDS.aDate}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
