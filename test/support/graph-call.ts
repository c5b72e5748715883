import { TOKEN } from "./graph-token.ts";
import { HOUSING } from "./graph-mail.ts";

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, never>;
  readonly text: string;
}

export type GraphCaller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<GraphAnswer>;

/** Calls a stand-in as a client does. A path beginning with `/users`, `/subscriptions` or `/$batch` is whole; others lie below the housing mailbox. */
export const graphCaller =
  (graph: () => { readonly baseUrl: string }): GraphCaller =>
  async (method, path, body, headers = {}) => {
    const whole = /^\/(users|subscriptions|\$batch)/.test(path) ? path : `/users/${HOUSING}${path}`;
    const answer = await fetch(path.startsWith("http") ? path : `${graph().baseUrl}${whole}`, {
      method,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        prefer: 'IdType="ImmutableId"',
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.text();
    const json = answer.headers.get("content-type")?.startsWith("application/json");
    const parsed = json ? (JSON.parse(text) as Record<string, never>) : {};
    return { status: answer.status, headers: answer.headers, body: parsed, text };
  };

/** The entries of a page. */
export const entriesOf = ({ body }: GraphAnswer): readonly Record<string, unknown>[] =>
  body["value"] as unknown as Record<string, unknown>[];

/** The link that a page ends with. */
export const linkOf = ({ body }: GraphAnswer): string =>
  (body["@odata.nextLink"] ?? body["@odata.deltaLink"]) as unknown as string;
