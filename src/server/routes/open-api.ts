import type { AppDeps } from "../app-deps.ts";
import type { Api } from "../request-types.ts";

/** GET /api/openapi.json: the description of the API. It is the same for everybody, so it is public. */
export const openApiRoute = (api: Api, _deps: AppDeps): void => {
  api.get("/api/openapi.json", { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type("application/json; charset=utf-8")
      .serializer((value: unknown) => JSON.stringify(value))
      .send(api.swagger()),
  );
};
