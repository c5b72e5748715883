import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createClientCredentials } from "../../src/adapters/graph/client-credentials.ts";
import { createGraphMailboxReader } from "../../src/adapters/graph/mailbox-reader.ts";
import { INBOX, LONG_AGO } from "../support/graph-mail.ts";

let server: Server;
let tokenEndpoint: string;
let asked: string[];
let answer: { status: number; body: unknown };

beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: null };
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => (body += String(piece)));
    request.on("end", () => {
      asked.push(body);
      response.writeHead(answer.status, { "content-type": "application/json" });
      const given = { access_token: `token ${asked.length}`, expires_in: 3600 };
      response.end(JSON.stringify(answer.body ?? given));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  tokenEndpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
});

afterEach(() => new Promise((closed) => server.close(closed)));

const credentials = () =>
  createClientCredentials({
    tokenEndpoint,
    clientId: "app",
    clientSecret: "s3cr&t",
    scope: "https://graph.microsoft.com/.default",
  });

describe("an app-only token", () => {
  it("is asked for once, by the client credentials grant, and then kept", async () => {
    const token = credentials();
    expect(await Promise.all([token(), token(), token()])).toEqual(["token 1", "token 1", "token 1"]);
    expect(await token()).toBe("token 1");
    expect(Object.fromEntries(new URLSearchParams(asked[0]))).toEqual({
      grant_type: "client_credentials",
      client_id: "app",
      client_secret: "s3cr&t",
      scope: "https://graph.microsoft.com/.default",
    });
    expect(asked).toHaveLength(1);
  });

  it("is renewed when it was refused, and when it has no life left", async () => {
    const token = credentials();
    await token();
    expect(await token(true)).toBe("token 2");
    expect(await token()).toBe("token 2");
    answer.body = { access_token: "short", expires_in: 0 };
    await token(true);
    await token();
    expect(asked).toHaveLength(4);
  });

  it("that cannot be had is a failure of the call, told without the secret", async () => {
    const reader = createGraphMailboxReader({ baseUrl: "https://graph.invalid/v1.0", token: credentials() });
    const read = async () => {
      const page = await reader.read("housing@calderwick.example", INBOX, { cursor: null, since: LONG_AGO });
      return page.ok ? null : page.failure;
    };
    answer = { status: 401, body: { error: "invalid_client", error_description: "secret s3cr&t" } };
    const refused = await read();
    expect(refused).toMatchObject({ code: "forbidden", message: expect.stringContaining("invalid_client") });
    expect(refused?.message).not.toContain("s3cr&t");

    answer = { status: 503, body: {} };
    expect(await read()).toMatchObject({ code: "unavailable" });
    answer = { status: 200, body: { token_type: "Bearer" } };
    expect(await read()).toMatchObject({ code: "unavailable" });
  });
});
