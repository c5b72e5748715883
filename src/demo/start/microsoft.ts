import { createLocalJWKSet, jwtVerify, type JWK } from "jose";
import { join, resolve } from "node:path";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { Setup } from "../../contracts/setup.ts";
import { OFFICERS } from "../council/officers.ts";
import { createGraphStandIn, type GraphStandIn } from "../graph/stand-in.ts";
import { officeJsPlugins } from "../office-js/plugin.ts";
import { mailboxesOf } from "../outlook/mailboxes-of-world.ts";
import { outlookPlugin } from "../outlook/plugin.ts";
import type { Person } from "../sign-in/account.ts";
import { hostToken } from "../sign-in/host-token.ts";
import { nestedTokens } from "../sign-in/nested-tokens.ts";
import { keepKeys, type Keys } from "../sign-in/keys.ts";
import { signedIn, signInPlugin, signOut } from "../sign-in/plugin.ts";
import { createProvider } from "../sign-in/provider.ts";
import { SERVICE, SIGN_IN_PATH } from "../sign-in/registration.ts";
import { shellPlugin } from "../shell/plugin.ts";

export interface MicrosoftOptions {
  /** Where the service and these pages are reached, for example https://localhost:3000. */
  readonly origin: string;
  /** Keeps the mailboxes and the keys. */
  readonly folder: string;
  readonly setup: Setup;
  /** The built pages that play Outlook and Teams. */
  readonly pages: string;
}

/** Everything that plays Microsoft 365. */
export interface Microsoft {
  readonly graph: GraphStandIn;
  readonly keys: Keys;
  /** For the address that people open. */
  readonly plugins: readonly FastifyPluginAsync[];
  /** For the plain listener on the loopback, where the service asks. */
  readonly loopbackPlugins: readonly FastifyPluginAsync[];
}

/** The people to offer first: an officer, a team leader, a manager and a Service Liaison Officer. */
const OFFERED_FIRST = ["Priya Raman", "Gareth Lowe", "Wendy Stott", "Anita Desai"];

const people: readonly Person[] = OFFICERS;

const acceptedForGraph = (keys: Keys, issuer: string) => {
  const { kty, n, e, kid, alg } = keys.signing;
  const publicKeys = createLocalJWKSet({ keys: [{ kty, n, e, kid, alg } as JWK] });
  return async (token: string): Promise<boolean> => {
    try {
      await jwtVerify(token, publicKeys, { issuer, audience: SERVICE.resource });
      return true;
    } catch {
      return false;
    }
  };
};

export async function createMicrosoft({
  origin,
  folder,
  setup,
  pages,
}: MicrosoftOptions): Promise<Microsoft> {
  const keys = await keepKeys(folder);
  const provider = await createProvider({ origin, keys, people, file: join(folder, "sign-ins.json") });
  const serviceName = (id: string): string => setup.services.find((each) => each.id === id)?.name ?? id;
  const authorityName = (id: string): string =>
    (setup.authorities.find((each) => each.id === id)?.name ?? id).replace(/ (District )?Council$/, "");
  const shared = setup.mailboxes.map(({ address, service, authority }) => ({
    address,
    name: serviceName(service),
    council: authorityName(authority),
  }));
  const own = OFFICERS.map(({ address, name }) => ({ address, name, council: "Own mailbox" }));
  const graph = await createGraphStandIn({
    folder,
    mailboxes: [...shared, ...own],
    people: OFFICERS.map(({ id }) => id),
    outlookPage: `${origin}/microsoft/outlook/`,
    verify: acceptedForGraph(keys, `${origin}${SIGN_IN_PATH}`),
  });
  const mailboxes = mailboxesOf(graph.world);

  const whoIs = (request: FastifyRequest, reply: FastifyReply) =>
    signedIn({ provider, people }, request.raw, reply.raw);
  const ownFirst = (person: Person): readonly string[] => {
    const services = OFFICERS.find((each) => each.id === person.id)?.services ?? [];
    const own = setup.mailboxes.filter((each) => services.includes(each.service));
    return [...own, ...setup.mailboxes.filter((each) => !own.includes(each))].map((each) => each.address);
  };

  const signIn = signInPlugin({
    provider,
    people,
    offerFirst: people.filter((each) => OFFERED_FIRST.includes(each.name)).map((each) => each.id),
    council: setup.name,
  });
  const graphPlugin: FastifyPluginAsync = async (app) => {
    await app.register(graph.plugin, { prefix: "/microsoft/graph" });
  };

  return {
    graph,
    keys,
    plugins: [
      ...officeJsPlugins,
      signIn,
      graphPlugin,
      outlookPlugin({
        mailboxes,
        whoIs,
        mailboxesFor: (person) => [
          ...ownFirst(person).flatMap((address) => shared.find((each) => each.address === address) ?? []),
          ...own.filter(({ address }) => address === person.address),
        ],
      }),
      shellPlugin({
        origin,
        folder: resolve(pages),
        council: setup.name,
        people,
        mailboxes,
        mailboxesOf: ownFirst,
        whoIs,
        signOut: (request, reply) => signOut({ provider }, request.raw, reply.raw),
        feeds: graph.feeds,
        hostToken: (person) => hostToken(provider, person),
        nestedTokens: (person, asked) => nestedTokens(provider, person, asked),
      }),
    ],
    loopbackPlugins: [signIn, graphPlugin],
  };
}
