/** What the script asked of the service. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly withCredentials: boolean;
}

export type Reply = { readonly status: number; readonly body?: unknown } | "no-connection" | "no-answer";

/** A service that answers as it is told to, behind the `XMLHttpRequest` that an engine without a page has. */
export const serviceThat = (reply: (asked: Asked) => Reply) => {
  const asked: Asked[] = [];

  class XMLHttpRequest {
    onreadystatechange: (() => void) | null = null;
    readyState = 0;
    status = 0;
    responseText = "";
    /** As React Native's, which that engine comes from. */
    withCredentials = true;
    private method = "";
    private url = "";
    private readonly headers: Record<string, string> = {};

    open(method: string, url: string): void {
      if (!/^https:\/\//.test(url)) throw new TypeError("Relative addresses are not supported");
      this.method = method;
      this.url = url;
      this.readyState = 1;
    }

    setRequestHeader(name: string, value: string): void {
      this.headers[name.toLowerCase()] = value;
    }

    abort(): void {
      this.finish(0, "");
    }

    send(body?: string): void {
      const { method, url, headers, withCredentials } = this;
      const given: unknown = body === undefined ? undefined : JSON.parse(body);
      const question: Asked = { method, url, headers, body: given, withCredentials };
      asked.push(question);
      const answer = reply(question);
      if (answer === "no-answer") return;
      void Promise.resolve().then(() => {
        if (answer === "no-connection") this.finish(0, "");
        else this.finish(answer.status, answer.body === undefined ? "" : JSON.stringify(answer.body));
      });
    }

    private finish(status: number, text: string): void {
      if (this.readyState === 4) return;
      this.readyState = 4;
      this.status = status;
      this.responseText = text;
      this.onreadystatechange?.();
    }
  }

  return { asked, XMLHttpRequest };
};
