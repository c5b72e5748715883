import type { FastifyRequest } from "fastify";
import type { MailWorld } from "../world/microsoft-365.ts";
import { folderId, readOrdinaryId } from "../world/mail-ids.ts";
import { FOLDERS, ROOT, type FolderName } from "../world/folders.ts";
import type { StoredMail } from "../world/stored-mail.ts";
import { badRequest, itemNotFound, mailboxNotFound } from "./graph-refusal.ts";
import { OUTLOOK_PAGE } from "./web-link.ts";

/** The parts of a path that the routes use; which of them are there follows from the route. */
export interface PathParts {
  readonly user: string;
  readonly folder: string;
  readonly id: string;
}

const parts = (request: FastifyRequest): Partial<PathParts> => request.params as Partial<PathParts>;

/** The mailbox of the path, lower case; refused when there is none of that address. */
export const mailboxOf = (world: MailWorld, request: FastifyRequest): string => {
  const mailbox = (parts(request).user ?? "").toLowerCase();
  if (!world.knows(mailbox)) throw mailboxNotFound();
  return mailbox;
};

/** By its well-known name or by its id. */
export const folderNamed = (world: MailWorld, mailbox: string, named: string): FolderName => {
  const wellKnown = named.toLowerCase();
  if (wellKnown in FOLDERS || wellKnown === ROOT) return wellKnown;
  const folder = world.folders(mailbox).find(({ key }) => folderId(mailbox, key) === named);
  if (!folder) throw itemNotFound();
  return folder.key;
};

export const folderOf = (world: MailWorld, mailbox: string, request: FastifyRequest): FolderName =>
  folderNamed(world, mailbox, parts(request).folder ?? "");

/** The message of the path. An ordinary id is good only while the message stays in its folder. */
export const mailOf = (world: MailWorld, request: FastifyRequest): StoredMail => {
  const mailbox = mailboxOf(world, request);
  const id = parts(request).id ?? "";
  const ordinary = readOrdinaryId(id);
  const mail = world.message(ordinary?.id ?? id);
  if (mail?.mailbox !== mailbox || (ordinary && ordinary.folder !== mail.folder)) throw itemNotFound();
  return mail;
};

/** One query option, once. */
export const option = (request: FastifyRequest, name: string): string | undefined => {
  const value = (request.query as Record<string, unknown>)[name];
  if (value !== undefined && typeof value !== "string") throw badRequest(`${name} is given twice.`);
  return value;
};

export const wholeNumber = (request: FastifyRequest, name: string): number | undefined => {
  const value = option(request, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw badRequest(`Invalid value '${value}' for ${name}.`);
  return Number(value);
};

/** More messages than this are in no page. */
const LARGEST_PAGE = 1_000;

/** What `$top` asks for. */
export const pageSize = (request: FastifyRequest): number | undefined => {
  const top = wholeNumber(request, "$top");
  if (top !== undefined && (top < 1 || top > LARGEST_PAGE)) {
    throw badRequest(`Invalid value '${top}' for $top: from 1 to ${LARGEST_PAGE}.`);
  }
  return top;
};

export interface Preferences {
  readonly immutableIds: boolean;
  readonly textBody: boolean;
  readonly pageSize: number | undefined;
  /** Where Outlook on the web is: links to messages begin with it. */
  readonly outlookPage: string;
}

export const preferences = (request: FastifyRequest): Preferences => {
  const prefer = String(request.headers.prefer ?? "");
  const size = /odata\.maxpagesize=(\d{1,6})/i.exec(prefer)?.[1];
  return {
    immutableIds: /IdType\s*=\s*"ImmutableId"/i.test(prefer),
    textBody: /outlook\.body-content-type\s*=\s*"text"/i.test(prefer),
    pageSize: size === undefined ? undefined : Math.min(LARGEST_PAGE, Math.max(1, Number(size))),
    outlookPage: request.server.getDecorator<string>(OUTLOOK_PAGE),
  };
};

/** Where this stand-in was called: links in answers begin with it. */
export const ownAddress = (request: FastifyRequest): string => {
  const [path = ""] = request.url.split("?");
  return `${request.protocol}://${request.host}${path}`;
};
