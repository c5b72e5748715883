import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  tokens,
  useId,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useCallback, useState, type MouseEvent, type ReactNode } from "react";
import type { ComplianceReport } from "../../contracts/compliance.ts";
import { figureInWords, isFew, targetInWords } from "../../ui/format/figure.ts";
import { count } from "../../ui/format/numbers.ts";
import { CountingProvider, type AskedFigure } from "./counting-context.ts";
import { countedLines, leftOutLines, type CountingLine } from "./counting-lines.ts";
import { figurePlace } from "./figure-place.ts";
import { NumberLink } from "./NumberLink.tsx";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  surface: {
    width: "min(25rem, calc(100vw - 32px))",
    maxHeight: "min(80vh, 40rem)",
    overflowY: "auto",
    boxSizing: "border-box",
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  whose: { margin: 0, color: tokens.colorNeutralForeground2 },
  equals: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: "tabular-nums",
  },
  small: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  sub: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase300 },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: tokens.spacingHorizontalM,
    alignItems: "baseline",
    minHeight: "26px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  part: { paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

const { counting } = complianceWords;

/** A figure taken apart: what is divided by what, what was left out, and the cases of each. */
const Counting = (props: {
  readonly report: ComplianceReport;
  readonly asked: AskedFigure;
  readonly titleId: string;
  readonly onClose: () => void;
}) => {
  const styles = useStyles();
  const { report, asked } = props;
  const { figure, dimension } = asked;
  const leftOut = leftOutLines(figure);
  const line = ({ outcome, words, number, part }: CountingLine) => (
    <li key={outcome} className={mergeClasses(styles.line, part && styles.part)}>
      <span>{words}</span>
      <NumberLink
        number={number}
        what={complianceWords.outcomes[outcome]}
        place={figurePlace(report, figure, outcome, dimension ?? undefined)}
      />
    </li>
  );
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title} id={props.titleId}>
          {figure.standardTitle}
        </h3>
        <Button
          size="small"
          appearance="subtle"
          aria-label={counting.close}
          icon={<DismissRegular />}
          onClick={props.onClose}
        />
      </div>
      <p className={styles.whose}>{complianceWords.scope([asked.whose, report.period.title])}</p>
      <div className={styles.equals}>
        {figure.denominator === 0
          ? counting.nothing
          : counting.equals(count(figure.met), count(figure.denominator), figureInWords(figure))}
        <p className={styles.small}>
          {targetInWords(figure)}
          {isFew(figure) && figure.denominator > 0 && ` · ${counting.small}`}
        </p>
      </div>
      <ul className={styles.lines} aria-label={counting.counted}>
        {countedLines(figure).map(line)}
      </ul>
      <h4 className={styles.sub}>{leftOut.length === 0 ? counting.noneLeftOut : counting.leftOut}</h4>
      {leftOut.length > 0 && (
        <ul className={styles.lines} aria-label={counting.leftOut}>
          {leftOut.map(line)}
        </ul>
      )}
      <p className={styles.small}>{counting.received}</p>
    </>
  );
};

/** The keeper of the focus hears in its own time that something closed. */
const CLOSED_AFTER_MS = 50;

interface Opened {
  readonly asked: AskedFigure;
  readonly at: HTMLElement;
}

/** Within it every figure can be asked how it is counted; one answer is open at a time, beside what was clicked. */
export const WithCounting = (props: { readonly report: ComplianceReport; readonly children: ReactNode }) => {
  const styles = useStyles();
  const titleId = useId("counting");
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback((asked: AskedFigure, at: HTMLElement) => setOpened({ asked, at }), []);
  const close = (): void => {
    opened?.at.focus();
    setOpened(null);
  };
  /** What is open keeps everything else unheard: it closes before a link in it leads to another page. */
  const leave = (event: MouseEvent<HTMLElement>): void => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a[href^='#']");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    close();
    setTimeout(() => {
      location.hash = link.hash;
    }, CLOSED_AFTER_MS);
  };
  return (
    <CountingProvider value={open}>
      {props.children}
      {opened && (
        <Popover
          open
          trapFocus
          withArrow
          positioning={{ target: opened.at, position: "below", align: "start", overflowBoundaryPadding: 8 }}
          onOpenChange={(_event, { open: stays }) => !stays && close()}
        >
          <PopoverSurface className={styles.surface} aria-labelledby={titleId} onClick={leave}>
            <Counting report={props.report} asked={opened.asked} titleId={titleId} onClose={close} />
          </PopoverSurface>
        </Popover>
      )}
    </CountingProvider>
  );
};
