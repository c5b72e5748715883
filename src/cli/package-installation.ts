import type { Installation } from "../../manifest/product.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";

const LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
const HOST_NAME = new RegExp(`^(localhost|${LABEL}(\\.${LABEL})*\\.[a-z]{2,})$`);
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOBODY = /^[0-]+$/;

const domainIn = (given: string): string | null => {
  const address = given.includes("://") ? given : `https://${given}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, host, pathname, search, hash, username } = new URL(address);
  const isBare = pathname === "/" && search === "" && hash === "" && username === "";
  return protocol === "https:" && isBare && HOST_NAME.test(hostname) ? host : null;
};

/**
 * Where a council runs the service, from what was typed: the domain with or without `https://`, and with its port
 * where it has one. The failure's `field` is the option that is to blame.
 */
export const installationFrom = ({
  domain,
  clientId,
}: {
  readonly domain: string;
  readonly clientId: string;
}): Result<Installation> => {
  const host = domainIn(domain.trim());
  if (host === null) {
    return failed({
      code: "domain-invalid",
      field: "domain",
      message: `"${domain}" is not the address of a service. Give its host name, reached by https and without a path, for example --domain standards.example.gov.uk`,
    });
  }
  const id = clientId.trim().toLowerCase();
  if (!GUID.test(id) || NOBODY.test(id)) {
    return failed({
      code: "client-id-invalid",
      field: "client-id",
      message: `"${clientId}" is not an application id. It stands on the first page of the app registration in Entra as "Application (client) ID", for example 3c7b9e1a-0d42-4f6e-8b1f-9a5d2c8e7f31.`,
    });
  }
  return succeeded({ domain: host, clientId: id });
};
