import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { NARROW } from "../frame/frame-styles.ts";
import { copyText } from "../host/copy-text.ts";
import { useHost } from "../host/host-context.ts";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  sentences: { display: "grid", gap: tokens.spacingVerticalS, maxWidth: "62rem" },
  first: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    [NARROW]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  further: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    [NARROW]: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  // On paper it stands in the head, and nothing refreshes.
  counted: { "@media print": { display: "none" } },
  copy: { marginInlineStart: "-8px", minWidth: 0, "@media print": { display: "none" } },
});

/** What could be read out in committee, and taken along. */
export const Sentences = (props: {
  readonly sentences: readonly string[];
  readonly counted: string;
  /** Today lies in the period: said so that nobody takes half a period for a whole one. */
  readonly unfinished: string | null;
}) => {
  const styles = useStyles();
  const host = useHost();
  const { sentences: words } = complianceWords;
  const [told, tell] = useState<string | null>(null);
  const [first, ...further] = props.sentences;
  const copy = async (): Promise<void> => {
    tell((await copyText(host, props.sentences.join("\n"))) ? words.copied : words.notCopied);
  };
  return (
    <div className={styles.sentences}>
      {first !== undefined && <p className={styles.first}>{first}</p>}
      {further.map((sentence) => (
        <p key={sentence} className={styles.further}>
          {sentence}
        </p>
      ))}
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.copy}
          icon={<CopyRegular />}
          onClick={() => void copy()}
        >
          {words.copy}
        </Button>
        <span role="status">{told}</span>
        <span>
          {props.unfinished} <span className={styles.counted}>{props.counted}</span>
        </span>
      </div>
    </div>
  );
};
