/** What the small forms under the actions say. `effect` tells in one line what will happen. */
export const FORM_WORDS = {
  cancel: "Cancel",
  required: "Please give a reason: it is shown in the timeline.",
  optionalNote: "Note (optional)",
  reason: "Reason",
  recordAcknowledgement: {
    title: "Record an acknowledgement",
    effect: "For one given by telephone or by post. It stops the acknowledgement clock on its day.",
    date: "Acknowledged on",
    submit: "Record it",
    notBefore: "The acknowledgement cannot be earlier than the receipt.",
    notAfter: "The acknowledgement cannot be in the future.",
    dateMissing: "Please give a date, for example 16/04/2026.",
  },
  recordReply: {
    title: "Record a reply",
    effect:
      "For one given by telephone, by post or from another mailbox. It stops the reply clock on its day.",
    date: "Replied on",
    submit: "Record reply",
    notBefore: "The reply cannot be earlier than the receipt.",
    notAfter: "The reply cannot be in the future.",
    dateMissing: "Please give a date, for example 16/04/2026.",
  },
  markComplex: {
    title: "Mark complex",
    effect: "The complex standard applies from the day of receipt. The due date moves.",
    submit: "Mark complex",
  },
  markOrdinary: {
    title: "Mark ordinary",
    effect: "The ordinary standard applies from the day of receipt. The due date moves.",
    submit: "Mark ordinary",
  },
  reassign: {
    title: "Pass to another service",
    effect: "The clocks go on from the day of receipt. The case becomes unowned there.",
    service: "Service",
    choose: "Choose a service",
    serviceMissing: "Please choose the service that takes the case.",
    submit: "Pass on",
  },
  correctReceipt: {
    title: "Correct the received date",
    effect: "Both due dates are counted anew from this date.",
    date: "Received on",
    submit: "Correct date",
    notAfter: "The receipt cannot be in the future.",
    dateMissing: "Please give a date, for example 16/04/2026.",
  },
  notFromPublic: {
    title: "Not from the public",
    effect: "The clocks stop and the case is left out of the figures. It stays on record.",
    submit: "Stop the clocks",
  },
} as const;
