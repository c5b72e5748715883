import { readFileSync } from "node:fs";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

const TOKEN = /var\(--(\w+)\)/g;

const small = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};:,>]) ?/g, "$1")
    .trim();

const values = (theme, tokens) => tokens.map((token) => `--${token}:${theme[token]}`).join(";");

/**
 * Styles that stand in a page itself: what is shown before Fluent UI has arrived. They speak of Fluent's tokens, so
 * the tokens that they name come with them, in the colours of Outlook on the web. Inside Fluent's provider its own
 * values count.
 */
export const inlinedStyles = (...files) => {
  const css = small(files.map((file) => readFileSync(file, "utf8")).join("\n"));
  const tokens = [...new Set([...css.matchAll(TOKEN)].map(([, token]) => token))].sort();
  const unknown = tokens.filter((token) => !(token in webLightTheme));
  if (unknown.length > 0) throw new Error(`No tokens of Fluent: ${unknown.join(", ")}`);
  const dark = values(
    webDarkTheme,
    tokens.filter((token) => webDarkTheme[token] !== webLightTheme[token]),
  );
  return [
    `:root{${values(webLightTheme, tokens)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-scheme=light]){${dark}}}`,
    `:root[data-scheme=dark]{${dark}}`,
    css,
  ].join("");
};
