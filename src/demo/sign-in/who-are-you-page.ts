import type { Person } from "./account.ts";

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] as string);

const initials = (name: string): string =>
  name
    .split(" ")
    .map((part) => part[0])
    .join("")
    .slice(0, 2);

const STYLE = `
  :root { color-scheme: light dark; --ink: #242424; --soft: #616161; --paper: #fff; --back: #f5f5f5; --line: #e0e0e0;
    --hover: #f0f6fc; --accent: #0f6cbd; --onAccent: #fff; }
  @media (prefers-color-scheme: dark) { :root { --ink: #fff; --soft: #adadad; --paper: #292929; --back: #1f1f1f;
    --line: #424242; --hover: #333; --accent: #2886de; } }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; background: var(--back);
    color: var(--ink); font: 15px/1.45 "Segoe UI", "Segoe UI Web (West European)", system-ui, sans-serif; }
  main { width: min(560px, 100%); background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
    padding: 32px; box-shadow: 0 2px 8px rgb(0 0 0 / .08); }
  h1 { font-size: 24px; line-height: 32px; margin: 0 0 4px; font-weight: 600; }
  p { margin: 0 0 20px; color: var(--soft); }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 4px; }
  button { width: 100%; display: flex; gap: 14px; align-items: center; padding: 10px 12px; border: 1px solid transparent;
    border-radius: 6px; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
  button:hover { background: var(--hover); }
  button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .first button { border-color: var(--line); }
  .first { gap: 8px; }
  .face { flex: none; width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center;
    background: var(--accent); color: var(--onAccent); font-weight: 600; font-size: 14px; }
  .name { display: block; font-weight: 600; }
  .role { display: block; color: var(--soft); font-size: 13px; line-height: 18px; }
  details { margin-top: 16px; }
  summary { cursor: pointer; padding: 8px 12px; color: var(--accent); font-weight: 600; border-radius: 6px; }
  details ul { margin-top: 4px; }
  details .face { width: 32px; height: 32px; font-size: 12px; }
  details button { padding: 6px 12px; }`;

const choice = (person: Person): string => `
  <li><button name="person" value="${escape(person.id)}">
    <span class="face" aria-hidden="true">${escape(initials(person.name))}</span>
    <span><span class="name">${escape(person.name)}</span><span class="role">${escape(person.role)}</span></span>
  </button></li>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

/** One click signs in: the people to try first, then everybody else. */
export const whoAreYouPage = (first: readonly Person[], others: readonly Person[], council: string): string =>
  page(
    "Who are you?",
    `<h1>Who are you?</h1>
    <p>Everybody here is made up, and so is ${escape(council)}. Choose a person; no password is asked.</p>
    <form method="post">
      <ul class="first">${first.map(choice).join("")}</ul>
      ${others.length > 0 ? `<details><summary>Somebody else</summary><ul>${others.map(choice).join("")}</ul></details>` : ""}
    </form>`,
  );

/** A sign-in that was left open too long, or from before a restart. */
export const tooLatePage = (): string =>
  page(
    "Start again",
    `<h1>This page has run out</h1>
    <p>It was opened too long ago, or the program was started again since. Nothing was lost.</p>
    <a href="/microsoft/">Start again</a>`,
  );
