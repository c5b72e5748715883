import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from "@fluentui/react-components";
import type { Sending } from "./use-sending.ts";

export interface SendAlertProps {
  readonly sending: Sending;
  onSendAnyway(): void;
  onGoBack(): void;
}

/** What Outlook shows between "Send" and sending, when the add-in asks something or takes its time. */
export const SendAlert = ({ sending, onSendAnyway, onGoBack }: SendAlertProps) => {
  const asked = sending.step === "asked" ? sending.alert : null;
  return (
    <Dialog open={asked !== null || sending.step === "checking-long"} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Response Standards</DialogTitle>
          <DialogContent style={{ whiteSpace: "pre-line" }}>
            {asked ? (
              (asked.errorMessage ?? "The add-in asks you to look at this mail before it is sent.")
            ) : (
              <Spinner
                labelPosition="after"
                size="tiny"
                label="Response Standards is taking longer than expected to look at your mail."
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onSendAnyway}>
              Send anyway
            </Button>
            <Button appearance="primary" onClick={onGoBack}>
              {asked?.cancelLabel ?? "Don't send"}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
