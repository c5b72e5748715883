import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { dateInWords, momentInWords } from "../../domain/clock/date-in-words.ts";
import { count } from "../../ui/format/numbers.ts";
import { useSession } from "../session-context.ts";
import { timeZoneOf } from "../time-zone.ts";
import { LookCases } from "./LookCases.tsx";
import { lookInSentences } from "./look-sentences.ts";
import { LookTable } from "./LookTable.tsx";
import type { Draft } from "./register.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { useLook, type Looking } from "./use-look.ts";
import { standardsWords } from "./words.ts";

const { look: said } = standardsWords;

const useStyles = makeStyles({
  first: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    maxWidth: "44rem",
  },
  honest: { margin: `${tokens.spacingVerticalM} 0`, maxWidth: "44rem" },
  progress: { display: "grid", gap: tokens.spacingVerticalXS, maxWidth: "28rem" },
  track: { "@media (forced-colors: active)": { outline: "1px solid CanvasText", backgroundColor: "Canvas" } },
  bar: { "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" } },
  summary: {
    width: "fit-content",
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

const Counting = (props: {
  readonly progress: Extract<Looking, { readonly state: "counting" }>["progress"];
}) => {
  const styles = useStyles();
  const { progress } = props;
  const share = progress === null || progress.of === 0 ? 0 : progress.examined / progress.of;
  const words =
    progress === null ? said.starting : said.progress(count(progress.examined), count(progress.of));
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.track}
        bar={{ className: styles.bar }}
        aria-label={said.title}
        aria-valuetext={words}
        {...(progress === null ? {} : { value: share })}
      />
      <Text>{words}</Text>
    </div>
  );
};

/** What a draft would have meant over the last year: counted on demand, kept with the draft. */
export const LookPanel = (props: { readonly draft: Draft; readonly onLooked: () => void }) => {
  const styles = useStyles();
  const shared = useStandardsStyles();
  const { council } = useSession();
  const { draft, onLooked } = props;
  const { authority, standard, draft: number, revision, look: kept } = draft;
  const seen = useMemo(
    () => ({ authority, standard, draft: number, revision }),
    [authority, standard, number, revision],
  );
  const { looking, begin, stop } = useLook(seen, onLooked);
  const look = kept?.look ?? null;
  const day = (date: string): string => dateInWords(date, council.today);
  const moment = (at: string): string => momentInWords(at, timeZoneOf(council, authority), council.today);
  const counting = looking.state === "counting";
  return (
    <section aria-label={said.title}>
      <h4 className={shared.smallHeading}>{said.title}</h4>
      {look === null && !counting && <p className={shared.text}>{said.about}</p>}
      {counting && <Counting progress={looking.progress} />}
      <div role="status">
        {looking.state === "stopped" && <p className={shared.text}>{said.stopped}</p>}
        {looking.state === "failed" && (
          <p className={shared.problem}>{said.failed(looking.failure.message)}</p>
        )}
        {look !== null && !counting && (
          <>
            {lookInSentences(look, draft.base.promised, draft.change.targetPercent).map((sentence, index) => (
              <p key={sentence} className={index === 0 ? styles.first : shared.text}>
                {sentence}
              </p>
            ))}
            <p className={shared.quiet}>
              {said.span(day(look.from), day(look.to))}.{" "}
              {kept !== null && said.counted(kept.lookedBy.name, moment(look.asOf))}
            </p>
          </>
        )}
      </div>
      {look !== null && !counting && look.examined > 0 && (
        <>
          <LookTable look={look} />
          <p className={styles.honest}>{said.honest}</p>
          <LookCases key={look.asOf} look={look} />
          <details>
            <summary className={styles.summary}>{said.how.title}</summary>
            <ul className={shared.lines}>
              {said.how.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      <div className={shared.buttons}>
        {/* One and the same button, so that the focus stays on it. A double click on it is no wish to stop. */}
        <Button onClick={({ detail }) => (!counting ? void begin() : detail > 1 ? undefined : stop())}>
          {counting ? said.stop : look === null ? said.begin : said.again}
        </Button>
      </div>
    </section>
  );
};
