import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { TeamsSession } from "./teams-host/context.ts";
import type { SavedTab } from "./teams-host/teams-host.ts";
import { useTeamsFrame } from "./use-teams-frame.ts";

const useStyles = makeStyles({
  frame: { width: "100%", height: "min(460px, 60vh)", border: 0 },
});

const Window = (props: {
  readonly session: TeamsSession;
  token(): Promise<string>;
  onSaved(tab: SavedTab): void;
  onClose(): void;
}) => {
  const styles = useStyles();
  const [valid, setValid] = useState(false);
  const { frame, host } = useTeamsFrame(props.session, {
    token: props.token,
    openLink: () => undefined,
    settled: () => undefined,
    valid: setValid,
    saved: props.onSaved,
  });
  return (
    <DialogBody>
      <DialogTitle>Response Standards</DialogTitle>
      <DialogContent>
        <iframe ref={frame} className={styles.frame} title="Setting the tab" src="/configure.html" />
      </DialogContent>
      <DialogActions>
        <Button onClick={() => props.onClose()}>Cancel</Button>
        <Button appearance="primary" disabled={!valid} onClick={() => host.save()}>
          Save
        </Button>
      </DialogActions>
    </DialogBody>
  );
};

/** As Teams asks when somebody adds a tab to a channel: our page in its window, its own button to save. */
export const AddTabDialog = ({
  open: isOpen,
  ...props
}: Parameters<typeof Window>[0] & { readonly open: boolean }) => (
  // Closed rather than taken away: it has hidden the page behind it from those who hear it, and gives it back.
  <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && props.onClose()}>
    <DialogSurface>
      <Window {...props} />
    </DialogSurface>
  </Dialog>
);
