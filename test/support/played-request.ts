export interface Asked {
  readonly url: string;
  readonly headers: Headers;
}

/**
 * As much of a browser's XMLHttpRequest as reads a JSON answer, for a test to put in its place. A refused promise is a
 * service that is not there.
 */
export const playedRequest = (answer: (asked: Asked) => Promise<Response>): typeof XMLHttpRequest =>
  class {
    status = 0;
    responseText = "";
    timeout = 0;
    onloadend: (() => void) | null = null;
    private url = "";
    private readonly headers = new Headers();
    open(_method: string, url: string): void {
      this.url = url;
    }
    setRequestHeader(name: string, value: string): void {
      this.headers.set(name, value);
    }
    send(): void {
      void this.answered().finally(() => this.onloadend?.());
    }
    private async answered(): Promise<void> {
      const response = await answer({ url: this.url, headers: this.headers }).catch(() => null);
      this.responseText = (await response?.text()) ?? "";
      this.status = response?.status ?? 0;
    }
  } as unknown as typeof XMLHttpRequest;
