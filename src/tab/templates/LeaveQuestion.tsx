import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { templatesWords } from "./words.ts";

/** Asked before what was typed is lost: the one place where something stands in the way. */
export const LeaveQuestion = (props: {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}) => (
  <Dialog modalType="alert" open={props.open} onOpenChange={(_event, { open }) => !open && props.onStay()}>
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{templatesWords.leaveTitle}</DialogTitle>
        <DialogContent>{templatesWords.leaveText}</DialogContent>
        <DialogActions fluid>
          <Button appearance="primary" onClick={props.onStay}>
            {templatesWords.stay}
          </Button>
          <Button onClick={props.onLeave}>{templatesWords.leave}</Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
);
