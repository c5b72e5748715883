import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { createAccessTokenVerifier } from "../../../../src/adapters/identity/access-token.ts";
import type { TokenVerifier } from "../../../../src/application/ports/signed-in.ts";
import { forgedTokens } from "../../../support/forged-tokens.ts";
import { CLIENT, ISSUER, SCOPE, startSignIn, TENANT, type SignIn } from "../../../support/sign-in.ts";

jest.setTimeout(60_000);

const OFFICER = { id: "aaaaaaaa-0000-4000-8000-000000000001", name: "Priya Nair" };
const AN_HOUR = 3_600_000;

let signIn: SignIn;
let clock = Date.now();
const verifierFor = (service: SignIn, more: { keysAskedAgainMs?: number } = {}): TokenVerifier =>
  createAccessTokenVerifier(
    {
      jwksUri: service.jwksUri,
      issuer: ISSUER,
      audience: CLIENT,
      requiredScope: SCOPE,
      tenants: [TENANT],
      ...more,
    },
    () => new Date(clock).toISOString(),
  );

beforeAll(async () => {
  signIn = await startSignIn();
});
afterAll(() => signIn.close());

describe("an access token", () => {
  it("says who sent it, by object id and tenant", async () => {
    const result = await verifierFor(signIn).verify(await signIn.token(OFFICER));
    expect(result).toEqual({ ok: true, value: { ...OFFICER, tenantId: TENANT } });
  });

  it("may carry other permissions beside ours, and no name", async () => {
    const token = await signIn.token(OFFICER, { scp: `openid ${SCOPE} profile`, name: undefined });
    const result = await verifierFor(signIn).verify(token);
    expect(result).toMatchObject({ ok: true, value: { id: OFFICER.id, name: "Name not given" } });
  });

  it("runs out", async () => {
    const token = await signIn.token(OFFICER);
    const verifier = verifierFor(signIn);
    clock += 2 * AN_HOUR;
    const late = await verifier.verify(token);
    clock -= 2 * AN_HOUR;
    expect(late).toMatchObject({ ok: false, failure: { code: "not-signed-in" } });
    expect(await verifier.verify(token)).toMatchObject({ ok: true });
  });

  it("is refused in every forged variant, with the right reason", async () => {
    const verifier = verifierFor(signIn);
    const forged = await forgedTokens(signIn);
    const outcomes = await Promise.all(
      forged.map(async ({ what, token, refusal }) => {
        const result = await verifier.verify(token);
        return { what, expected: refusal, got: result.ok ? "accepted" : result.failure.code };
      }),
    );
    expect(forged.length).toBeGreaterThan(80);
    expect(outcomes.filter((each) => each.expected !== each.got)).toEqual([]);
  });
});

describe("the keys of the sign-in service", () => {
  it("are asked for once, not for each request", async () => {
    const service = await startSignIn();
    const verifier = verifierFor(service);
    for (let at = 0; at < 20; at += 1) await verifier.verify(await service.token(OFFICER));
    expect(service.timesAsked()).toBe(1);
    await service.close();
  });

  it("do not let a flood of tokens with unknown keys become a flood of questions", async () => {
    const service = await startSignIn();
    const verifier = verifierFor(service);
    await verifier.verify(await service.token(OFFICER));
    for (let at = 0; at < 20; at += 1)
      await verifier.verify(await service.token(OFFICER, {}, { kid: `u${at}` }));
    expect(service.timesAsked()).toBe(1);
    await service.close();
  });

  it("are found by a running verifier when the service has changed them", async () => {
    const service = await startSignIn();
    const verifier = verifierFor(service, { keysAskedAgainMs: 0 });
    const before = await service.token(OFFICER);
    expect(await verifier.verify(before)).toMatchObject({ ok: true });
    await service.rotate();
    expect(await verifier.verify(await service.token(OFFICER))).toMatchObject({ ok: true });
    expect(await verifier.verify(before)).toMatchObject({ ok: true });
    expect(service.timesAsked()).toBe(2);
    await service.close();
  });

  it("when they cannot be had, refuse nobody for good: it is said to try again", async () => {
    const service = await startSignIn();
    const verifier = verifierFor(service);
    service.goAway();
    const away = await verifier.verify(await service.token(OFFICER));
    expect(away).toMatchObject({ ok: false, failure: { code: "sign-in-unavailable" } });
    service.comeBack();
    expect(await verifier.verify(await service.token(OFFICER))).toMatchObject({ ok: true });
    await service.close();
  });

  it("once had, still serve while the service is away", async () => {
    const service = await startSignIn();
    const verifier = verifierFor(service);
    await verifier.verify(await service.token(OFFICER));
    service.goAway();
    expect(await verifier.verify(await service.token(OFFICER))).toMatchObject({ ok: true });
    await service.close();
  });
});
