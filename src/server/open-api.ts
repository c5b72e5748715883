import type { SwaggerOptions } from "@fastify/swagger";

/** How the description of the API is made from the contracts: the schemas of the routes, and nothing else. */
export const openApi = (version: string): SwaggerOptions => ({
  openapi: {
    openapi: "3.1.0",
    info: {
      title: "Response Standards",
      description:
        "Cases, clocks and figures of one council. Every refusal is a Problem: a stable code, what happened and what to do, and the field that is to blame.",
      version,
    },
    components: {
      securitySchemes: {
        council: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "An access token for this service from the council's own sign-in",
        },
      },
    },
  },
});
