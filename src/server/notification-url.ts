import type { createReading } from "./settings-reading.ts";

const VARIABLE = "NOTIFICATION_URL";
const PATH = "/api/notifications";

/** Where only this machine reaches itself. */
const isLoopback = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** As far as an address can tell. */
const isReachable = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" && !isLoopback(hostname);
};

/**
 * Where Microsoft 365 tells of mail: below the public address where that can be reached, and set but empty for a
 * service that cannot be.
 */
export const notificationUrlIn = (
  read: ReturnType<typeof createReading>,
  publicUrl: string,
): string | null => {
  if (!isReachable(publicUrl) && read.optionalText(VARIABLE) === null) return null;
  const given = read.urlOrNone(VARIABLE, `${publicUrl}${PATH}`);
  if (given === null || !URL.canParse(given)) return null;
  const { protocol, hostname, search, hash } = new URL(given);
  if (protocol !== "https:" && !isLoopback(hostname)) {
    read.complain(VARIABLE, "must begin with https, because Microsoft 365 calls no other address");
  }
  if (search !== "" || hash !== "") read.complain(VARIABLE, "must have no ? and no # in it");
  return given.replace(/\/+$/, "");
};
