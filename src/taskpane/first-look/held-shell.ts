/** What stands for less than this is a flicker; and while it is laid out and painted, the answer has to wait. */
const UNNOTICED_MS = 200;

/** Keeps the shell away while an answer is awaited that mostly comes at once. Answers how to let it be seen again. */
export const holdShell = (page: Element): (() => void) => {
  const letSeen = (): void => page.removeAttribute("data-looking");
  page.setAttribute("data-looking", "");
  setTimeout(letSeen, UNNOTICED_MS);
  return letSeen;
};
