import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DiagnosticLine } from "../../ui/host/host.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { PANE_WORDS } from "../words.ts";
import { SubPage } from "./SubPage.tsx";

const useStyles = makeStyles({ text: { width: "100%", minHeight: "320px" } });

/** About and diagnostics: what to send to whoever looks after the system. */
export const About = (props: { readonly lines: readonly DiagnosticLine[]; readonly onBack: () => void }) => {
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const textId = useId();
  const [told, setTold] = useState<string | null>(null);
  const content = props.lines.map(({ label, value }) => `${label}: ${value}`).join("\n");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content);
      setTold(PANE_WORDS.copied);
    } catch {
      // Frames of other sites are often not allowed to write to the clipboard.
      const text = document.getElementById(textId);
      if (text instanceof HTMLTextAreaElement) text.select();
      setTold(PANE_WORDS.copyByHand);
    }
  };
  return (
    <SubPage title={PANE_WORDS.aboutTitle} onBack={props.onBack}>
      <Field label={PANE_WORDS.diagnostics}>
        <Textarea
          id={textId}
          readOnly
          value={content}
          className={styles.text}
          textarea={{ style: { height: "360px", maxHeight: "none" } }}
        />
      </Field>
      <div>
        <Button
          onClick={() => {
            void copy();
          }}
        >
          {PANE_WORDS.copy}
        </Button>
      </div>
      <p className={paneStyles.words} role="status">
        {told}
      </p>
    </SubPage>
  );
};
