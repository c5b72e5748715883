import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { fetchStart, loadStart } from "../../../../src/taskpane/first-look/load-start.ts";

const START = "/pane-start.1a2b3c4d.js";

class Put {
  onError = (): void => undefined;
  readonly tag: string;
  private readonly head: Put[];
  constructor(tag: string, head: Put[]) {
    this.tag = tag;
    this.head = head;
  }
  addEventListener(_event: "error", listener: () => void): void {
    this.onError = listener;
  }
  remove(): void {
    this.head.splice(this.head.indexOf(this), 1);
  }
}

/** A page that notes what is put into its head. */
const pageNaming = (start: string) => {
  const head: Put[] = [];
  const page = {
    documentElement: { dataset: { start } },
    head: { append: (put: Put) => void head.push(put) },
    createElement: (tag: string) => new Put(tag, head),
  };
  return { page: page as unknown as Document, head };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("the script that counts", () => {
  it("is fetched ahead under the address that the page names, and not run yet", () => {
    const { page, head } = pageNaming(START);
    fetchStart(page);
    expect(head).toMatchObject([{ tag: "link", rel: "preload", as: "script", href: START }]);
  });

  it("is run under the same address", () => {
    const { page, head } = pageNaming(START);
    loadStart(page);
    expect(head).toMatchObject([{ tag: "script", src: START }]);
  });

  it("is asked for again where it did not come", () => {
    const { page, head } = pageNaming(START);
    loadStart(page);
    head[0]?.onError();
    expect(head).toEqual([]);
    jest.advanceTimersByTime(5_000);
    expect(head).toMatchObject([{ tag: "script", src: START }]);
  });
});
