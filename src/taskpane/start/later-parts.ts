import type { SignIn } from "../../ui/sign-in/sign-in.ts";
import type { LoadSignIn } from "../../ui/sign-in/token-source.ts";
import type { WholePane } from "./hand-over.ts";

/** What is many times as large as the small script, each part a script that leaves what it exports in the window. */
export interface LaterParts {
  wholePane(): Promise<WholePane>;
  readonly signIn: LoadSignIn;
}

/** As webpack.config.js calls them. */
const WHOLE_PANE = "responseStandardsPane";
const SIGN_IN = "responseStandardsSignIn";

const load = <T>(page: Document, address: string | undefined, name: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const left = (): T | undefined => (globalThis as unknown as Record<string, T | undefined>)[name];
    const already = left();
    if (already !== undefined) {
      resolve(already);
      return;
    }
    const script = page.createElement("script");
    const end = (): void => {
      const part = left();
      if (part === undefined) {
        script.remove();
        reject(new Error(`${address ?? name} did not come`));
      } else resolve(part);
    };
    script.addEventListener("load", end);
    script.addEventListener("error", end);
    script.src = address ?? "";
    page.head.append(script);
  });

/** Under the addresses that the place of the pane names: they are other ones with every release. */
export const laterParts = (place: HTMLElement): LaterParts => {
  const { wholePane, signIn } = place.dataset;
  const page = place.ownerDocument;
  return {
    wholePane: () => load<WholePane>(page, wholePane, WHOLE_PANE),
    signIn: async (settings, options): Promise<SignIn> => {
      const part = await load<{ readonly createSignIn: LoadSignIn }>(page, signIn, SIGN_IN);
      return part.createSignIn(settings, options);
    },
  };
};
