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
/** Where a token does not say when it ends. */
const LONGEST_MS = 60 * 60 * 1000;

const eventOf = (news: CaseNews): string => {
  const { about, ...told } = news;
  return `event: ${about}\ndata: ${JSON.stringify(told)}\n\n`;
};

/** Tells a signed-in person what changes, until their token ends, they leave, or the service stops. */
export const liveRoute = (api: Api, { news, now }: AppDeps): void => {
  const open = new Set<PassThrough>();
  api.addHook("preClose", async () => {
    for (const stream of open) stream.end();
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
      const stream = new PassThrough();
      open.add(stream);
      const tell = (words: string): void => {
        if (stream.writableLength > UNREAD_BYTES) stream.end();
        else if (!stream.writableEnded) stream.write(words);
      };
      const leave = news.hear((each) => tell(eventOf(each)));
      const heartbeat = setInterval(() => tell(": still here\n\n"), HEARTBEAT_MS);
      const left = (tokenEndOf(request.headers.authorization) ?? Infinity) - Date.parse(now());
      const ends = setTimeout(() => stream.end(), Math.min(LONGEST_MS, Math.max(0, left)));
      const forget = (): void => {
        clearInterval(heartbeat);
        clearTimeout(ends);
        leave();
        open.delete(stream);
        stream.destroy();
      };
      reply.raw.on("close", forget);
      tell(": here\n\n");
      return reply
        .header("content-type", "text/event-stream; charset=utf-8")
        .header("x-accel-buffering", "no")
        .send(stream as unknown as string);
    },
  );
};
