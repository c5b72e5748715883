import { PassThrough } from "node:stream";
import Type from "typebox";
import type { CaseNews } from "../../application/ports/case-news.ts";
import type { AppDeps } from "../app-deps.ts";
import type { Api } from "../request-types.ts";
import { tokenEndOf } from "../token-end.ts";
import { refusals } from "./refusals.ts";

/** Often enough that no proxy on the way takes the silence for an end. */
const HEARTBEAT_MS = 20_000;
/** Who does not read what they are told is not told more: they come back, and read everything again. */
const UNREAD_BYTES = 256 * 1024;
/** Who has not read the end by then does not read at all. */
const END_READ_MS = 5_000;
/** Where a token does not say when it ends. */
const LONGEST_MS = 60 * 60 * 1000;

const eventOf = (news: CaseNews): string => {
  const { about, ...told } = news;
  return `event: ${about}\ndata: ${JSON.stringify(told)}\n\n`;
};

/** Tells a signed-in person what changes, until their token ends, they leave, or the service stops. */
export const liveRoute = (api: Api, { news, now }: Pick<AppDeps, "news" | "now">): void => {
  const open = new Set<() => void>();
  api.addHook("preClose", async () => {
    for (const end of open) end();
  });

  api.get(
    "/api/live",
    {
      exposeHeadRoute: false,
      schema: {
        summary: "What changes, as server-sent events: cases, many, council",
        produces: ["text/event-stream"],
        response: { 200: Type.String({ description: "Events, until the token ends" }), ...refusals },
      },
    },
    async (request, reply) => {
      // Who hung up while their token was looked at has closed already: nothing would end what begins here.
      if (reply.raw.destroyed) return reply.hijack() as never;
      const stream = new PassThrough();
      const cutOff = (): void => void reply.raw.destroy();
      let unread: NodeJS.Timeout | undefined;
      const end = (): void => {
        stream.end();
        unread ??= setTimeout(cutOff, END_READ_MS);
      };
      open.add(end);
      const tell = (words: string): void => {
        // An end would wait behind all that is not read.
        if (stream.writableLength > UNREAD_BYTES) cutOff();
        else if (!stream.writableEnded) stream.write(words);
      };
      const leave = news.hear((each) => tell(eventOf(each)));
      const heartbeat = setInterval(() => tell(": still here\n\n"), HEARTBEAT_MS);
      const left = (tokenEndOf(request.headers.authorization) ?? Infinity) - Date.parse(now());
      const ends = setTimeout(end, Math.min(LONGEST_MS, Math.max(0, left)));
      stream.once("close", () => {
        clearInterval(heartbeat);
        clearTimeout(ends);
        clearTimeout(unread);
        leave();
        open.delete(end);
      });
      reply.raw.once("close", () => stream.destroy());
      tell(": here\n\n");
      return reply
        .header("content-type", "text/event-stream; charset=utf-8")
        .header("x-accel-buffering", "no")
        .send(stream as unknown as string);
    },
  );
};
