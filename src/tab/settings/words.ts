/** What the page of settings says of each of them. */
export const settingsWords = {
  title: "Settings",
  list: "Settings",
  trail: "Where this page is",
  links: {
    calendars: {
      title: "Calendars",
      text: "When people work: opening hours, closures, single dates and bank holidays, and what a change would move",
    },
    mailboxes: {
      title: "Mailboxes",
      text: "Which mailboxes are watched, what is written to them, and the automatic acknowledgement",
    },
    notifications: { title: "Notifications", text: "What you are told in Teams, and whether it reaches you" },
    services: {
      title: "Services",
      text: "Whose team is whose, their mailboxes, and whose mail starts a clock",
    },
    people: { title: "People", text: "Who is away, who covers, and how much everybody has in hand" },
    templates: { title: "Reply templates", text: "What acknowledgements, replies and apologies begin with" },
  },
} as const;
