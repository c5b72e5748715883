import type { MailboxList as Mailboxes } from "../../application/list-mailboxes.ts";
import {
  AcknowledgementPreview,
  ChangeWriting,
  MailboxList,
  PreviewAcknowledgement,
} from "../../contracts/mailbox.ts";
import { succeeded, type Failure, type Result } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

/** A copy that may be written to: the contract's lists are not read-only. */
const viewOf = <F extends Failure>(found: Result<Mailboxes, F>): Result<MailboxList, F> =>
  found.ok ? succeeded(structuredClone(found.value) as MailboxList) : found;

export const mailboxRoutes = (api: Api, { useCases }: AppDeps): void => {
  api.get(
    "/api/mailboxes",
    {
      schema: {
        summary: "The shared mailboxes: how far each has been read, and what is written to it",
        response: { 200: MailboxList, ...refusals },
      },
    },
    async (_request, reply) => answer(reply, viewOf(await useCases.listMailboxes())),
  );

  api.post(
    "/api/mailboxes/writing",
    {
      schema: {
        summary: "Switch on or off what is written to a mailbox, beginning with new mail",
        body: ChangeWriting,
        response: { 200: MailboxList, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, viewOf(await useCases.changeWriting({ ...request.body, by: officerOf(request) }))),
  );

  api.post(
    "/api/mailboxes/acknowledgement-preview",
    {
      schema: {
        summary: "How an automatic acknowledgement would read for a mail that arrived just now",
        body: PreviewAcknowledgement,
        response: { 200: AcknowledgementPreview, ...refusals },
      },
    },
    async (request, reply) => answer(reply, await useCases.previewAcknowledgement(request.body)),
  );
};
