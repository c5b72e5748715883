import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { teamsLink } from "../../domain/notice/teams-link.ts";
import type { SharedLink } from "./teams-host/teams-host.ts";

/** As Teams shows the link that a tab wants to be shared. */
export const ShareWindow = (props: {
  /** null: closed. */
  readonly shared: SharedLink | null;
  readonly appId: string;
  readonly entityId: string;
  onClose(): void;
}) => {
  const { subPageId = "", label = "" } = props.shared ?? {};
  const { appId, entityId } = props;
  const link = teamsLink({ appId, entityId, place: subPageId, label, publicUrl: location.origin });
  return (
    <Dialog open={props.shared !== null} onOpenChange={(_event, { open }) => !open && props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Share: {label}</DialogTitle>
          <DialogContent>
            <Field label="Link">
              <Input readOnly value={link} onFocus={({ target }) => target.select()} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => props.onClose()}>Close</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
