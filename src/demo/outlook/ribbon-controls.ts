import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { BranchRegular } from "@fluentui/react-icons/svg/branch";
import { MailCheckmarkRegular } from "@fluentui/react-icons/svg/mail-checkmark";

/** The add-in's buttons beside a message that run a function, by the ids that both manifests give them. */
export const READ_FUNCTIONS = [
  { id: "acknowledge", label: "Acknowledge", Icon: MailCheckmarkRegular },
  { id: "recordReply", label: "Record reply", Icon: ArrowReplyRegular },
  { id: "markComplex", label: "Mark complex", Icon: BranchRegular },
] as const;

/** As the manifests call the button that opens the pane, beside a message and beside a mail that is being written. */
export const READ_PANE_LABEL = "Due dates";
export const COMPOSE_PANE_LABEL = "What this answer is";

/** Opens the pane beside a mail that is being written. */
export const COMPOSE_PANE = "openComposePane";

/** What the add-in wants to be asked before a mail goes out. */
export const ON_SEND = "onMessageSend";
