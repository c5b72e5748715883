/** What a person at the keyboard does not notice. */
const UNNOTICED_MS = 50;

/** Milliseconds for which the page could not answer: of each long task what goes beyond 50 ms. */
export const blockingTime = (tasks: readonly { readonly duration: number }[]): number =>
  tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - UNNOTICED_MS), 0);
