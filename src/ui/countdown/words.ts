/** What the countdown says besides the words of its clocks. */
export const COUNTDOWN_WORDS = {
  passOn: (service: string) => `${service}: pass to another service`,
  noSubject: "No subject",
  from: (name: string, channel: string) => `${channel} from ${name}`,
  promise: "Promise:",
  within: (allowance: string) => `Within ${allowance}`,
  lastKnown: (age: string) =>
    `State of ${age} ago. Response Standards has not answered yet; the dates are still right.`,
} as const;
