import { mergeClasses } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import type { DeskRow } from "../../contracts/desk.ts";
import type { CaseChange } from "../../contracts/live.ts";
import { caseWords } from "../cases/words.ts";
import { changeInWords } from "../live/change-words.ts";
import { hashOf, START } from "../place.ts";
import { useSession } from "../session-context.ts";
import { timeZoneOf } from "../time-zone.ts";
import { withExpected, type Expected } from "./deeds/expected.ts";
import { DeskLine } from "./DeskLine.tsx";
import { deskItems } from "./desk-items.ts";
import { ONE_LINE_FROM, useDeskListStyles } from "./desk-list-styles.ts";
import type { DeskSeen } from "./desk-window.ts";
import { moveOf } from "./list-keys.ts";
import type { ListSpot } from "./list-spot.ts";
import { extended, toggled, type Selection } from "./selection.ts";
import { useKeyboardInList } from "./use-keyboard-in-list.ts";
import { todayWords } from "./words.ts";

const GROUP_HEIGHT = 36;
/** Before a row has been measured: a line, two lines, or a card. */
const rowHeight = (): number => (innerWidth >= ONE_LINE_FROM ? 36 : innerWidth > 640 ? 54 : 118);
const AHEAD = 8;

/** The header of the tab and the bar of the list lie over what is scrolled beneath them: to here. */
const coveredBy = (bar: HTMLElement | null): number =>
  bar === null ? 0 : parseFloat(getComputedStyle(bar).top) + bar.offsetHeight;

const inControl = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest("button, input, [role=menu]") !== null;

/** The desk as a grid of which only what is seen is in the page, and which the keyboard goes through whole. */
export const DeskList = (props: {
  readonly seen: DeskSeen;
  readonly spot: ListSpot;
  readonly selection: Selection;
  readonly expected: ReadonlyMap<string, Expected>;
  readonly changes: ReadonlyMap<string, CaseChange>;
  /** Says every reason why a case wants attention, where that is what the list is about. */
  readonly whyAtRisk: boolean;
  /** What stays in sight above the list. */
  readonly bar: RefObject<HTMLElement | null>;
  readonly onLook: (first: number, last: number) => void;
  readonly onSelection: (next: Selection) => void;
  readonly onSelectAll: () => void;
  readonly onTake: (row: DeskRow) => void;
  readonly onMenu: (row: DeskRow, target: HTMLElement) => void;
}) => {
  const styles = useDeskListStyles();
  const { council } = useSession();
  const { seen, spot, selection, onLook } = props;
  const { rowAt, placeOf, total } = seen;
  const items = useMemo(() => deskItems(seen.groups), [seen.groups]);
  const grid = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [covered, setCovered] = useState(0);
  const [at, setAt] = useState({ place: spot.place(), reference: spot.reference() });
  // The keyboard stays with its case while others come and go above it; where it has gone, with the next.
  const found = at.reference === null ? -1 : placeOf(at.reference);
  const active = Math.max(0, Math.min(total - 1, found < 0 ? at.place : found));
  const keyboard = useKeyboardInList(grid, spot.reference() !== null);

  // Above the list things come and go, notices and the bar of the selection: it is measured after every drawing, and
  // set only where it moved.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const top = (grid.current?.getBoundingClientRect().top ?? 0) + scrollY;
    if (Math.abs(top - margin) > 1) setMargin(top);
    const under = coveredBy(props.bar.current);
    if (Math.abs(under - covered) > 1) setCovered(under);
  });

  const activeLine = items.lineOf(active);
  const virtual = useWindowVirtualizer({
    count: items.count,
    estimateSize: (line) => (items.at(line).is === "group" ? GROUP_HEIGHT : rowHeight()),
    overscan: AHEAD,
    scrollMargin: margin,
    scrollPaddingStart: covered + GROUP_HEIGHT,
    scrollPaddingEnd: 24,
    initialOffset: spot.top(),
    getItemKey: (line) => {
      const item = items.at(line);
      if (item.is === "group") return item.group;
      return rowAt(item.at)?.reference ?? `place ${item.at}`;
    },
    // The row that has the keyboard stays in the page, wherever one scrolls.
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range);
      return lines.includes(activeLine) || activeLine >= items.count
        ? lines
        : [...lines, activeLine].sort((one, other) => one - other);
    },
  });

  const lines = virtual.getVirtualItems();
  const places = lines.flatMap(({ index }) => {
    const item = items.at(index);
    return item.is === "case" && index !== activeLine ? [item.at] : [];
  });
  const [first, last] = [places[0] ?? active, places.at(-1) ?? active];
  useEffect(() => onLook(first, last), [first, last, onLook, seen]);

  useEffect(() => {
    const keep = (): void => {
      spot.scrolledTo(scrollY);
    };
    addEventListener("scroll", keep, { passive: true });
    return () => removeEventListener("scroll", keep);
  }, [spot]);

  const rowElement = (place: number): HTMLElement | null =>
    grid.current?.querySelector<HTMLElement>(`[data-place="${place}"]`) ?? null;

  const goTo = useCallback(
    (place: number): void => {
      keyboard.take();
      setAt({ place, reference: rowAt(place)?.reference ?? null });
      virtual.scrollToIndex(items.lineOf(place), { align: "auto" });
    },
    [items, keyboard, rowAt, virtual],
  );

  useLayoutEffect(() => {
    if (at.reference !== null) spot.goTo(active, rowAt(active)?.reference ?? at.reference);
  }, [active, at, rowAt, spot]);

  useEffect(() => {
    if (!keyboard.isIts()) return;
    const row = rowElement(active);
    if (row !== null && !row.contains(document.activeElement)) row.focus({ preventScroll: true });
  });

  const onFocus = (target: EventTarget): void => {
    const row = (target as HTMLElement).closest<HTMLElement>("[data-place]");
    if (row === null) return;
    keyboard.take();
    const place = Number(row.dataset["place"]);
    const reference = row.dataset["row"] ?? null;
    if (place !== at.place || reference !== at.reference) setAt({ place, reference });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const page = Math.max(1, Math.floor((innerHeight - covered - GROUP_HEIGHT) / rowHeight()) - 1);
    const move = moveOf(event, active, { total, page });
    const row = rowAt(active);
    if (move === null) return;
    if ("goes" in move) {
      event.preventDefault();
      if (move.extends) props.onSelection(extended(selection, active, move.goes, rowAt));
      return goTo(move.goes);
    }
    switch (move.does) {
      case "toggle":
        if (inControl(event.target)) return;
        event.preventDefault();
        return props.onSelection(toggled(selection, active, rowAt));
      case "select-all":
        event.preventDefault();
        return props.onSelectAll();
      case "clear":
        return props.onSelection({ rows: new Map(), anchor: null });
      case "menu": {
        const target = rowElement(active)?.querySelector<HTMLElement>("[aria-haspopup=menu]");
        if (row === undefined || !target) return;
        event.preventDefault();
        return props.onMenu(row, target);
      }
      case "open":
        // A link or a button in the row does what it says.
        if ((event.target as HTMLElement).getAttribute("role") !== "row" || row === undefined) return;
        event.preventDefault();
        location.hash = hashOf({ ...START, page: "case", reference: row.reference });
    }
  };

  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const onSelect = useCallback((place: number, extends_: boolean): void => {
    const { selection: now, seen: known, onSelection } = latest.current;
    onSelection(extends_ ? extended(now, place, place, known.rowAt) : toggled(now, place, known.rowAt));
  }, []);
  const onContextMenu = (event: MouseEvent<HTMLElement>): void => {
    const at = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
    const row = at === null ? undefined : rowAt(Number(at.dataset["place"]));
    const target = at?.querySelector<HTMLElement>("[aria-haspopup=menu]");
    // A link's own menu stays what it is.
    if (row === undefined || !target || (event.target as HTMLElement).closest("a") !== null) return;
    event.preventDefault();
    props.onMenu(row, target);
  };

  const nameOf = (service: string): string =>
    council.services.find(({ id }) => id === service)?.name ?? service;
  const { columns } = caseWords;
  return (
    <div
      ref={grid}
      className={styles.grid}
      role="grid"
      aria-label={todayWords.list}
      aria-rowcount={items.count + 1}
      aria-multiselectable
      onKeyDown={onKeyDown}
      onFocus={(event) => onFocus(event.target)}
      onContextMenu={onContextMenu}
    >
      <div role="rowgroup">
        <div className={mergeClasses(styles.row, styles.head)} role="row" aria-rowindex={1}>
          <span className={styles.box} role="columnheader" aria-label={todayWords.columns.select} />
          {[columns.due, columns.what, columns.case, columns.service, columns.owner].map((column) => (
            <span key={column} className={styles.cell} role="columnheader">
              {column}
            </span>
          ))}
          <span className={styles.menu} role="columnheader" aria-label={todayWords.columns.actions} />
        </div>
      </div>
      <div className={styles.body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {lines.map(({ index, key, start }) => {
          const item = items.at(index);
          const style = { transform: `translateY(${start - margin}px)` };
          if (item.is === "group") {
            return (
              <div
                key={key}
                className={styles.line}
                style={style}
                role="row"
                aria-rowindex={index + 2}
                data-index={index}
                ref={virtual.measureElement}
              >
                <div className={styles.group} role="rowheader">
                  {todayWords.groups[item.group]}{" "}
                  <span className={styles.number}>{todayWords.lengthOf(item.cases, seen.orMore)}</span>
                </div>
              </div>
            );
          }
          const row = rowAt(item.at);
          const reference = row?.reference ?? "";
          const expected = props.expected.get(reference);
          const change = props.changes.get(reference);
          const shown = row && withExpected(row, expected);
          return (
            <div
              key={key}
              className={styles.line}
              style={style}
              role="presentation"
              data-index={index}
              ref={virtual.measureElement}
            >
              <DeskLine
                row={shown}
                place={item.at}
                line={index}
                today={council.today}
                timeZone={timeZoneOf(council, row?.authority)}
                me={council.me.id}
                serviceName={nameOf(shown?.service ?? "")}
                passedOnBy={shown?.open && shown.passedOnBy !== null ? nameOf(shown.passedOnBy) : null}
                active={item.at === active}
                selected={selection.rows.has(reference)}
                says={expected?.says ?? null}
                pending={expected !== undefined}
                whyAtRisk={props.whyAtRisk}
                change={change === undefined ? null : changeInWords(change, council.officers)}
                onTake={props.onTake}
                onMenu={props.onMenu}
                onSelect={onSelect}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
};
