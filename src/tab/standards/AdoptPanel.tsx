import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { AdoptionPreview, SeenDraft } from "../../contracts/standards.ts";
import { dateInWords } from "../../domain/clock/date-in-words.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { count } from "../../ui/format/numbers.ts";
import { hashOf, START } from "../place.ts";
import { useSession } from "../session-context.ts";
import { dayInWords } from "./day-words.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { standardsWords } from "./words.ts";

const useStyles = makeStyles({
  panel: {
    marginTop: tokens.spacingVerticalL,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
});

const { draft: said } = standardsWords;
const SHOWN = 20;

type Preview =
  | { readonly state: "counting" }
  | { readonly state: "known"; readonly value: AdoptionPreview }
  | { readonly state: "failed"; readonly failure: ApiFailure };

const sentencesOf = ({ examined, moved, becomeOverdue, becomeSafe }: AdoptionPreview): readonly string[] => {
  if (examined === 0) return [said.moves.noCases];
  if (moved === 0) return [said.moves.none];
  return [
    said.moves.some(count(examined), count(moved)),
    ...(becomeOverdue === 0 ? [] : [said.moves.overdue(count(becomeOverdue))]),
    ...(becomeSafe === 0 ? [] : [said.moves.safe(count(becomeSafe))]),
  ];
};

const Moves = ({ preview }: { readonly preview: AdoptionPreview }) => {
  const shared = useStandardsStyles();
  const { council } = useSession();
  const day = (date: string | null): string => (date === null ? "–" : dateInWords(date, council.today));
  const rows = preview.rows.slice(0, SHOWN);
  return (
    <>
      {sentencesOf(preview).map((sentence) => (
        <p key={sentence} className={shared.text}>
          {sentence}
        </p>
      ))}
      {rows.length > 0 && (
        <>
          {preview.moved > rows.length && (
            <p className={shared.quiet}>{said.moves.first(count(rows.length))}</p>
          )}
          <ul className={shared.plainList} aria-label={said.moves.list}>
            {rows.map(({ reference, promised, from, to }) => (
              <li key={`${reference} ${promised}`}>
                <a className={shared.link} href={hashOf({ ...START, page: "case", reference })}>
                  {reference}
                </a>{" "}
                {day(from)} → {day(to)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** What adopting would move among the open cases, before it is adopted. */
export const AdoptPanel = (props: {
  readonly seen: SeenDraft;
  readonly inForceFrom: string;
  readonly busy: boolean;
  /** Somebody has changed it since: nothing is sent before one has looked. */
  readonly overtaken: boolean;
  readonly onAdopt: () => void;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const shared = useStandardsStyles();
  const { api } = useSession();
  const [preview, setPreview] = useState<Preview>({ state: "counting" });
  const panel = useRef<HTMLElement>(null);
  const { authority, standard, draft, revision } = props.seen;

  useEffect(() => panel.current?.focus(), []);
  useEffect(() => {
    let left = false;
    void api.standards.preview({ authority, standard, draft, revision }).then((answer) => {
      if (left) return;
      setPreview(
        answer.ok ? { state: "known", value: answer.value } : { state: "failed", failure: answer.failure },
      );
    });
    return () => {
      left = true;
    };
  }, [api, authority, standard, draft, revision]);

  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={said.adoptTitle}>
      <Text weight="semibold" block>
        {said.adoptTitle}
      </Text>
      <p className={shared.text}>{said.adoptText(dayInWords(props.inForceFrom))}</p>
      <div role="status">
        {preview.state === "counting" && <Spinner size="tiny" labelPosition="after" label={said.counting} />}
        {preview.state === "failed" && (
          <p className={shared.problem}>{said.notDone(preview.failure.message)}</p>
        )}
        {preview.state === "known" && <Moves preview={preview.value} />}
      </div>
      <div className={shared.buttons}>
        <Button
          data-decides
          appearance="primary"
          disabledFocusable={props.busy || props.overtaken || preview.state !== "known"}
          onClick={() => {
            if (!props.busy && !props.overtaken && preview.state === "known") props.onAdopt();
          }}
        >
          {props.busy ? said.adopting : said.adoptNow}
        </Button>
        <Button onClick={props.onCancel}>{said.cancel}</Button>
      </div>
    </section>
  );
};
