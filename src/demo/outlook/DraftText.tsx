import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { safeHtml } from "./safe-html.ts";

const useStyles = makeStyles({
  text: {
    minHeight: "140px",
    padding: "12px 16px",
    outlineStyle: "none",
    lineHeight: "1.5",
    overflowWrap: "anywhere",
    "& p": { margin: "0 0 10px" },
  },
});

/** The text as it is written. What the add-in puts in appears in it; the caret is left alone otherwise. */
export const DraftText = ({
  id,
  html,
  onChange,
}: {
  /** Another draft takes the focus anew. */
  readonly id: string;
  readonly html: string;
  onChange(html: string): void;
}) => {
  const styles = useStyles();
  const text = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = text.current;
    if (element && element.innerHTML !== html) element.innerHTML = safeHtml(html);
  }, [html]);

  useEffect(() => {
    text.current?.scrollIntoView({ block: "nearest" });
    text.current?.focus();
  }, [id]);

  return (
    <div
      ref={text}
      className={styles.text}
      role="textbox"
      aria-multiline="true"
      aria-label="Message text"
      contentEditable
      suppressContentEditableWarning
      onInput={({ currentTarget }) => onChange(currentTarget.innerHTML)}
    />
  );
};
