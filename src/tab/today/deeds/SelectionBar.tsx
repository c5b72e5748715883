import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { DeskRow } from "../../../contracts/desk.ts";
import type { Council } from "../../../ui/api/api.ts";
import { count } from "../../../ui/format/numbers.ts";
import { useKeyboardGoesOn } from "../../frame/keyboard.ts";
import type { AskedDeed } from "./DeedDialog.tsx";
import type { DeskDeed } from "./deed.ts";
import { extendableOf } from "./extendable.ts";
import { MOST_SELECTED } from "../selection.ts";
import { deedWords } from "./words.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { border: "1px solid Highlight" },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    marginRight: tokens.spacingHorizontalS,
  },
  rest: { flexGrow: 1 },
});

/** What can be done to all selected cases at once. */
export const SelectionBar = (props: {
  readonly rows: readonly DeskRow[];
  /** How many cases the list has. */
  readonly total: number;
  readonly selecting: boolean;
  readonly council: Pick<Council, "services" | "rules">;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  readonly onDeed: (deed: DeskDeed) => void;
  readonly onAsk: (does: AskedDeed["does"]) => void;
}) => {
  const styles = useStyles();
  const { rows, total, council, onAsk } = props;
  const { bulk, names } = deedWords;
  const bar = useRef<HTMLDivElement>(null);
  useKeyboardGoesOn(bar);
  const all = Math.min(total, MOST_SELECTED);
  return (
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={deedWords.selectionLabel}>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={deedWords.clear}
        onClick={props.onClear}
      />
      <span className={styles.selected} role="status">
        {deedWords.selected(rows.length)}
      </span>
      <Button size="small" appearance="primary" onClick={() => props.onDeed({ does: "take" })}>
        {bulk.take}
      </Button>
      <Button size="small" onClick={() => onAsk("give")}>
        {bulk.give}
      </Button>
      {council.services.length > 1 && (
        <Button size="small" onClick={() => onAsk("pass")}>
          {bulk.pass}
        </Button>
      )}
      <Button size="small" onClick={() => props.onDeed({ does: "acknowledge" })}>
        {bulk.acknowledge}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small">{bulk.more}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => onAsk("mark-complex")}>
              {deedWords.asking(names["mark-complex"])}
            </MenuItem>
            {extendableOf(rows, council.rules) && (
              <MenuItem onClick={() => onAsk("extend")}>{deedWords.asking(names.extend)}</MenuItem>
            )}
            <MenuItem onClick={() => onAsk("no-reply-needed")}>
              {deedWords.asking(names["no-reply-needed"])}
            </MenuItem>
            <MenuItem onClick={() => onAsk("not-from-public")}>
              {deedWords.asking(names["not-from-public"])}
            </MenuItem>
            <MenuItem onClick={() => props.onDeed({ does: "give-back" })}>{names["give-back"]}</MenuItem>
            <MenuItem onClick={() => props.onDeed({ does: "follow", following: true })}>
              {deedWords.follow}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span className={styles.rest} />
      {rows.length < all && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={props.selecting}
          onClick={props.onSelectAll}
        >
          {props.selecting
            ? deedWords.selecting
            : total > all
              ? deedWords.selectFirst(count(all))
              : deedWords.selectAll(count(all))}
        </Button>
      )}
    </div>
  );
};
