import { failed, succeeded, type Result } from "../../domain/result.ts";
import { failure, type GraphFailure } from "./graph-failure.ts";

/**
 * Links in answers are addresses that someone else wrote: they are followed only below our own base address,
 * and kept without it, so that nothing stored can ever send our token elsewhere.
 */
export interface GraphAddress {
  /** The full address of a path such as `/users/...`, or a failure when it leads out of Graph. */
  of(path: string): Result<URL, GraphFailure>;
  /** The part below the base of a link that Graph gave. */
  below(link: string): Result<string, GraphFailure>;
}

export const createGraphAddress = (baseUrl: string): GraphAddress => {
  const base = new URL(baseUrl.replace(/\/+$/, ""));
  const root = base.pathname.replace(/\/+$/, "");
  const leadsOut = failure("rejected", "a link led outside Microsoft Graph and was not followed");

  const inside = (link: string): URL | null => {
    const url = URL.canParse(link) ? new URL(link) : null;
    const within =
      url?.origin === base.origin &&
      url.username === "" &&
      url.password === "" &&
      url.pathname.startsWith(`${root}/`);
    return within ? url : null;
  };

  return {
    of: (path) => {
      const url = inside(path.startsWith("/") ? `${base.origin}${root}${path}` : path);
      return url ? succeeded(url) : failed(leadsOut);
    },
    below: (link) => {
      const url = inside(link);
      return url ? succeeded(url.pathname.slice(root.length) + url.search) : failed(leadsOut);
    },
  };
};

/** A value as one segment of a path. */
export const segment = (value: string): string => encodeURIComponent(value);
