import type { FastifyInstance, FastifyRequest } from "fastify";
import { AT_ONCE } from "./calls-at-once.ts";
import { badRequest } from "./graph-refusal.ts";
import { mailboxIn } from "./guard.ts";
import { innerHeader } from "./inner-call.ts";
import type { Json } from "./message-json.ts";

const MOST_CALLS = 20;
const METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"] as const;

interface Item {
  readonly id: string;
  readonly method: (typeof METHODS)[number];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

interface ItemAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const itemIn = (value: unknown): Item => {
  const { id, method, url, headers, body, dependsOn } = (value ?? {}) as Record<string, unknown>;
  const known = METHODS.find((each) => each === method);
  if (typeof id !== "string" || id === "" || !known || typeof url !== "string") {
    throw badRequest("Each request of a batch has an id, a method and a url.");
  }
  if (/^[a-z]+:|^\/\//i.test(url) || /^\/?\$batch/i.test(url)) {
    throw badRequest("The url of a request in a batch is relative, and not a batch.");
  }
  return {
    id,
    method: known,
    url: url.startsWith("/") ? url : `/${url}`,
    headers: Object.fromEntries(
      Object.entries((headers ?? {}) as Json).map(([name, text]) => [name.toLowerCase(), String(text)]),
    ),
    body,
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
  };
};

const itemsIn = (body: unknown): readonly Item[] => {
  const { requests } = (body ?? {}) as { requests?: unknown };
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest("A batch has requests.");
  if (requests.length > MOST_CALLS) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST_CALLS}.`);
  }
  const items = requests.map(itemIn);
  items.forEach(({ id, dependsOn }, index) => {
    const before = items.slice(0, index).map((each) => each.id);
    if (before.includes(id)) throw badRequest(`The id '${id}' is there twice.`);
    if (!dependsOn.every((each) => before.includes(each))) {
      throw badRequest(`A request can only depend on one that stands before it: '${id}'.`);
    }
  });
  return items;
};

/** Several calls in one, each judged by itself: a batch is answered 200 whatever became of them. */
export const batchRoutes = (app: FastifyInstance): void => {
  const perform = async (request: FastifyRequest, item: Item): Promise<ItemAnswer> => {
    if (item.body !== undefined && !/^application\/json/i.test(item.headers["content-type"] ?? "")) {
      const message = "A request with a body says in its headers that the body is JSON.";
      return { id: item.id, status: 400, body: { error: { code: "BadRequest", message } } };
    }
    const answer = await app.inject({
      method: item.method,
      url: `${request.url.replace(/\/\$batch.*$/, "")}${item.url}`,
      headers: {
        ...item.headers,
        host: request.host,
        authorization: request.headers.authorization ?? "",
        ...innerHeader("batch"),
      },
      ...(item.body === undefined ? {} : { payload: item.body as object }),
    });
    const type = String(answer.headers["content-type"] ?? "");
    const headers = Object.fromEntries(
      Object.entries(answer.headers)
        .filter(([name]) => /^(content-type|retry-after|location|etag|www-authenticate)$/.test(name))
        .map(([name, value]) => [name, String(value)]),
    );
    const { id } = item;
    if (answer.body === "") return { id, status: answer.statusCode, headers };
    // Only JSON stands in the answer as it is.
    const json = type.startsWith("application/json");
    const body: unknown = json ? jsonIn(answer.body) : answer.rawPayload.toString("base64");
    return { id, status: answer.statusCode, headers, body };
  };

  app.post("/$batch", async (request) => {
    const items = itemsIn(request.body);
    const places = placesFor();
    const answers: ItemAnswer[] = [];
    const underWay = new Map<string, Promise<ItemAnswer>>();
    for (const item of items) {
      underWay.set(
        item.id,
        (async () => {
          const first = await Promise.all(item.dependsOn.map((id) => underWay.get(id)));
          const failed = first.some((each) => each !== undefined && each.status >= 400);
          const answer = failed
            ? failedDependency(item.id)
            : await places(mailboxIn(item.url), () => perform(request, item));
          answers.push(answer);
          return answer;
        })(),
      );
    }
    await Promise.all(underWay.values());
    return { responses: answers };
  });
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const failedDependency = (id: string): ItemAnswer => ({
  id,
  status: 424,
  body: { error: { code: "FailedDependency", message: "A request that this one depends on has failed." } },
});

/** Lets no more than four calls of one batch be under way at once for one mailbox. */
const placesFor = () => {
  const waiting = new Map<string, Promise<unknown>[]>();
  return async <T>(mailbox: string, work: () => Promise<T>): Promise<T> => {
    const lanes = waiting.get(mailbox) ?? Array.from({ length: AT_ONCE }, () => Promise.resolve());
    waiting.set(mailbox, lanes);
    const lane = lanes.shift() ?? Promise.resolve();
    const done = lane.then(work, work);
    lanes.push(done);
    return done;
  };
};
