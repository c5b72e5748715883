import { describe, expect, it } from "@jest/globals";
import { requestLines } from "../../../../src/ui/api/request-lines.ts";

type Line = { readonly examined: number } | { readonly look: string };

/** A service that answers with these pieces, as they happen to arrive. */
const serving = (pieces: readonly string[], status = 200, after: () => void = () => undefined) => ({
  baseUrl: "",
  token: async () => ({ ok: true as const, value: "token" }),
  fetch: async (_url: RequestInfo | URL, init?: RequestInit) => {
    const encoder = new TextEncoder();
    const waiting = [...pieces];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        init?.signal?.throwIfAborted();
        const piece = waiting.shift();
        if (piece !== undefined) return controller.enqueue(encoder.encode(piece));
        after();
        if (init?.signal?.aborted) return controller.error(init.signal.reason);
        controller.close();
      },
    });
    return new Response(body, { status });
  },
});
const read = async (settings: ReturnType<typeof serving>, signal = new AbortController().signal) => {
  const told: Line[] = [];
  const call = { path: "/look", body: {}, quietSeconds: 5, signal };
  return { told, answer: await requestLines<Line>(settings, call, (line) => told.push(line)) };
};

describe("an answer that comes line by line", () => {
  it("is told as it comes, wherever the network cuts it, and ends with its last line", async () => {
    const { told, answer } = await read(
      serving(['{"exam', 'ined":1}\n{"examined":2}\n', '{"look":"é', '"}\n']),
    );
    expect(told).toEqual([{ examined: 1 }, { examined: 2 }, { look: "é" }]);
    expect(answer).toEqual({ ok: true, value: { look: "é" } });
  });

  it("fails with the problem that stands in its last line", async () => {
    const { answer } = await read(
      serving(['{"examined":1}\n{"problem":{"code":"record-unavailable","message":"Away"}}\n']),
    );
    expect(answer).toEqual({
      ok: false,
      failure: { code: "record-unavailable", message: "Away", mayPass: true },
    });
  });

  it("fails with the refusal that came instead of lines", async () => {
    const { answer } = await read(serving(['{"code":"draft-changed","message":"Newer"}'], 409));
    expect(answer).toMatchObject({ failure: { code: "draft-changed", mayPass: false } });
  });

  it("fails where there was no line at all", async () => {
    expect((await read(serving([]))).answer).toMatchObject({ failure: { code: "unexpected" } });
  });

  it("says that it was stopped, where somebody stopped it", async () => {
    const stop = new AbortController();
    const { answer } = await read(
      serving(['{"examined":1}\n'], 200, () => stop.abort()),
      stop.signal,
    );
    expect(answer).toMatchObject({ failure: { code: "cancelled" } });
  });
});
