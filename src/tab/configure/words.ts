import type { FirstPage } from "./channel-tab.ts";

/** What is said when somebody adds a tab to a channel or a chat. */
export const configureWords = {
  title: "Which service is this tab for?",
  text: "Everybody in this channel sees the cases of the service that you choose. They sign in with their own account.",
  service: "Service",
  allServices: "All services",
  authority: "Council",
  allAuthorities: "All councils",
  page: "Opens with",
  pages: {
    today: "Today: what is due and overdue",
    compliance: "Compliance: how well the standards are kept",
  } satisfies Record<FirstPage, string>,
  tabName: {
    today: (service: string) => service,
    compliance: (service: string) => `${service}: compliance`,
  } satisfies Record<FirstPage, (service: string) => string>,
  ofCouncil: (service: string, council: string) => `${service}, ${council}`,
  named: (name: string) => `The tab will be called "${name}". You can give it another name in Teams.`,
  nothingChosen: "Nothing is chosen.",
  save: "Save puts the tab into the channel.",
  alone: "Teams opens this page when you add a tab to a channel or a chat.",
  open: "Open what you have chosen in the browser",
} as const;
