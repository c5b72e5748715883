/**
 * Where the add-in shows in Outlook and Teams, in neither manifest's own words: both are made from this. Ids are
 * those by which the event script and the pane know each other.
 */

/** Pages and scripts of the service, by what they are for. */
export const PLACES = {
  pane: "/taskpane.html",
  functions: "/events.html",
  /** "Classic Outlook on Windows executes the event handler in a JavaScript-only runtime": a name that stays. */
  functionsScript: "/events.js",
  tab: "/tab.html",
  /** Asks, when somebody adds a tab to a channel, which service it is for. */
  configureTab: "/configure.html",
  privacy: "/assets/privacy.html",
  terms: "/assets/terms.html",
  support: "/assets/support.html",
} as const;

/** Ribbon icons in pixels: "16, 32 and 80 are required". */
export const ICON_SIZES = [16, 32, 80] as const;
/** "Mobile add-ins must support 25x25, 32x32 and 48x48", each for three densities of screen. */
export const MOBILE_ICON_SIZES = [25, 32, 48] as const;
export const MOBILE_SCALES = [1, 2, 3] as const;

export const iconPath = (icon: string, pixels: number): string => `/assets/${icon}-${pixels}.png`;

/** Opens the pane. Only beside a message that is read can it stay open while another is selected. */
export interface PaneAction {
  readonly opens: "pane";
  readonly id: string;
  readonly pinnable: boolean;
  /** Also for several selected messages; needs the permission to read and write the mailbox. */
  readonly severalMessages: boolean;
}

/** Runs a function of the event script, without a pane. Its id is the function's name. */
export interface FunctionAction {
  readonly opens: "nothing";
  readonly id: string;
  readonly displayName: string;
}

export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** First part of the name of its images in `assets`. */
  readonly icon: string;
  readonly action: PaneAction | FunctionAction;
}

export interface Ribbon {
  readonly when: "reading" | "writing";
  readonly groupId: string;
  readonly buttons: readonly Button[];
}

const runs = (id: string, displayName: string): FunctionAction => ({ opens: "nothing", id, displayName });

const OPEN_PANE: Button = {
  id: "openPane",
  label: "Due dates",
  tip: "Shows by when this e-mail must be acknowledged and answered",
  icon: "icon",
  action: { opens: "pane", id: "showTaskpane", pinnable: true, severalMessages: true },
};

export const RIBBONS: readonly Ribbon[] = [
  {
    when: "reading",
    groupId: "standardsGroup",
    buttons: [
      OPEN_PANE,
      {
        id: "acknowledge",
        label: "Acknowledge",
        tip: "Records that the customer has been told that their e-mail is here",
        icon: "acknowledge",
        action: runs("acknowledge", "Acknowledge"),
      },
      {
        id: "recordReply",
        label: "Record reply",
        tip: "Records that this e-mail has been answered in full",
        icon: "reply",
        action: runs("recordReply", "Record reply"),
      },
      {
        id: "markComplex",
        label: "Mark complex",
        tip: "Gives the reply the longer time that is promised for complex matters",
        icon: "complex",
        action: runs("markComplex", "Mark complex"),
      },
    ],
  },
  {
    when: "writing",
    groupId: "standardsComposeGroup",
    buttons: [
      {
        id: "openComposePane",
        label: "What this answer is",
        tip: "Says whether this is an acknowledgement, a holding reply or the reply",
        icon: "icon",
        action: { opens: "pane", id: "showComposePane", pinnable: false, severalMessages: false },
      },
    ],
  },
];

/** The one button on a telephone, where there is no ribbon, no pinning and no function without a pane. */
export const MOBILE_BUTTON: Button = {
  ...OPEN_PANE,
  id: "openPaneMobile",
  action: { opens: "pane", id: "showTaskpane", pinnable: false, severalMessages: false },
};

/** Asked before a mail goes; `promptUser` because the council's mail is never blocked by this add-in. */
export const ON_SEND = {
  handler: runs("onMessageSend", "Before a mail goes"),
  /** "OnMessageSend: 1.12". Older programs have the pane and the buttons all the same. */
  since: "1.12",
} as const;

/** "Pinning and ItemChanged: 1.5", and the most that Outlook has on telephones. Later calls are asked for one by one. */
export const OLDEST_MAILBOX_SET = "1.5";

/** Every function that a manifest names: the event script has to associate each of them. */
export const FUNCTIONS: readonly FunctionAction[] = [
  ...RIBBONS.flatMap(({ buttons }) => buttons).flatMap(({ action }) =>
    action.opens === "nothing" ? [action] : [],
  ),
  ON_SEND.handler,
];

/**
 * What the add-in may do, in the words of each manifest. Several selected messages are told only to an add-in that
 * may read and write the mailbox; by the last one the service puts entries into a person's activity feed in Teams.
 */
export const PERMISSIONS = {
  unified: [
    { name: "Mailbox.ReadWrite.User", type: "Delegated" },
    { name: "Mailbox.SharedFolder", type: "Delegated" },
    { name: "TeamsActivity.Send.User", type: "Application" },
  ],
  xml: "ReadWriteMailbox",
} as const;
