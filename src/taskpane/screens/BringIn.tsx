import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { MailArrowForward20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Api, Council, SeenMessage } from "../../ui/api/api.ts";
import type { Host, SelectedMessage } from "../../ui/host/host.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { teamMailboxes, usualMailbox } from "../team-mailboxes.ts";
import { useBringingIn } from "../use-bringing-in.ts";
import { PANE_WORDS } from "../words.ts";

const useStyles = makeStyles({
  place: { width: "100%", minWidth: 0 },
  form: { display: "grid", rowGap: tokens.spacingVerticalM, width: "100%", minWidth: 0 },
  field: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Brings a message of an officer's own mailbox into the record of a team, having said what that does. */
export const BringIn = (props: {
  readonly api: Pick<Api, "bringIn">;
  readonly council: Council;
  readonly host: Pick<Host, "origin">;
  readonly message: SelectedMessage;
  readonly onBroughtIn: (seen: SeenMessage) => void;
}) => {
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const { council } = props;
  const [open, setOpen] = useState(false);
  const [mailbox, setMailbox] = useState(() => usualMailbox(council));
  const [missing, setMissing] = useState(false);
  const { busy, problem, bringIn } = useBringingIn(props.api, props.host, props.message, props.onBroughtIn);
  const place = useRef<HTMLDivElement>(null);
  const focusOn = (what: "select" | "button"): void =>
    place.current?.querySelector<HTMLElement>(what)?.focus();
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) focusOn("select");
    else if (wasOpen.current) focusOn("button");
    wasOpen.current = open;
  }, [open]);

  if (!open) {
    return (
      <div ref={place} className={paneStyles.note}>
        <p className={paneStyles.words}>{PANE_WORDS.bringInHint}</p>
        <Button
          className={paneStyles.wrapping}
          icon={<MailArrowForward20Regular />}
          onClick={() => setOpen(true)}
        >
          {PANE_WORDS.bringIn}
        </Button>
      </div>
    );
  }
  return (
    <div ref={place} className={styles.place}>
      <form
        className={styles.form}
        aria-label={PANE_WORDS.bringIn}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(mailbox === "");
          if (mailbox === "") focusOn("select");
          else bringIn(mailbox);
        }}
      >
        <Field
          className={styles.field}
          label={PANE_WORDS.bringInTo}
          required
          {...(missing ? { validationMessage: PANE_WORDS.bringInMissing } : {})}
        >
          <Select
            value={mailbox}
            onChange={(_event, { value }) => {
              setMailbox(value);
              setMissing(false);
            }}
          >
            {mailbox === "" && <option value="">{PANE_WORDS.bringInChoose}</option>}
            {teamMailboxes(council).map(({ address, name }) => (
              <option key={address} value={address}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <ul className={paneStyles.evidence}>
          {PANE_WORDS.bringInEffects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{PANE_WORDS.notBroughtIn(problem)}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            type="submit"
            disabledFocusable={busy}
            icon={busy ? <Spinner size="tiny" /> : null}
          >
            {busy ? PANE_WORDS.bringInBusy : PANE_WORDS.bringInDo}
          </Button>
          <Button onClick={() => setOpen(false)}>{PANE_WORDS.bringInNotNow}</Button>
        </div>
      </form>
    </div>
  );
};
