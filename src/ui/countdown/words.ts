/** What the countdown says besides the words of its clocks. */
export const COUNTDOWN_WORDS = {
  passOn: (service: string) => `${service}: pass to another service`,
  noSubject: "No subject",
  from: (name: string, channel: string) => `${channel} from ${name}`,
  promise: "Promise:",
  within: (allowance: string) => `Within ${allowance}`,
} as const;
