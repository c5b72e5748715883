import {
  AdoptionPreview,
  ApproveStandardDraft,
  DiscardStandardDraft,
  LookStep,
  SaveStandardDraft,
  SeenDraft,
  StandardRegister,
} from "../../contracts/standards.ts";
import type { RulesPreview } from "../../application/rules-use-cases.ts";
import { failed, succeeded } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { sendLines } from "../lines.ts";
import { answer, problemOf } from "../problem.ts";
import { isRecordAway } from "../record-away.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

/** Of the open cases that move: more are counted than anybody reads. */
const MOST_PREVIEWED = 100;

const firstOf = (preview: RulesPreview): RulesPreview => ({
  ...preview,
  rows: preview.rows.slice(0, MOST_PREVIEWED),
});

const BROKEN_OFF = {
  code: "unexpected",
  message: "The counting was broken off on our side. Nothing was changed; begin it again.",
};
const RECORD_AWAY = {
  code: "record-unavailable",
  message: "The record can not be reached at the moment. Nothing was changed; try again in a minute.",
};

const registerAnswer = { 200: StandardRegister, ...refusals };

/** What the council promises, and the changes of it that are thought of. */
export const standardRoutes = (api: Api, { useCases, log }: AppDeps): void => {
  api.get(
    "/api/standards",
    { schema: { summary: "The register of standards of each authority", response: registerAnswer } },
    async (_request, reply) => answer(reply, await useCases.readStandards()),
  );

  api.post(
    "/api/standards/drafts",
    {
      schema: {
        summary: "Begin or change a draft of a standard's next version, unless somebody was faster",
        body: SaveStandardDraft,
        response: registerAnswer,
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.saveStandardDraft({ ...request.body, by: officerOf(request) })),
  );

  api.post(
    "/api/standards/drafts/approve",
    {
      schema: {
        summary: "Record who agreed to a draft and when",
        body: ApproveStandardDraft,
        response: registerAnswer,
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.approveStandardDraft({ ...request.body, by: officerOf(request) })),
  );

  api.post(
    "/api/standards/drafts/discard",
    { schema: { summary: "Discard a draft", body: DiscardStandardDraft, response: registerAnswer } },
    async (request, reply) =>
      answer(reply, await useCases.discardStandardDraft({ ...request.body, by: officerOf(request) })),
  );

  api.post(
    "/api/standards/drafts/preview",
    {
      schema: {
        summary: "Which open cases adopting a draft would move",
        body: SeenDraft,
        response: { 200: AdoptionPreview, ...refusals },
      },
    },
    async (request, reply) => {
      const preview = await useCases.previewStandardDraft(request.body);
      return answer(reply, preview.ok ? succeeded(firstOf(preview.value)) : preview);
    },
  );

  api.post(
    "/api/standards/drafts/adopt",
    {
      schema: {
        summary: "Make an approved draft the next version; the open cases follow",
        body: SeenDraft,
        response: registerAnswer,
      },
    },
    async (request, reply) => {
      const adopted = await useCases.adoptStandardDraft({ ...request.body, by: officerOf(request) });
      // Nobody waits for it: where it is broken off, the service finishes it within a minute.
      if (adopted.ok)
        void useCases
          .recalculate()
          .catch((error: unknown) => log.warn({ err: error }, "Open cases follow later"));
      return answer(reply, adopted);
    },
  );

  api.post(
    "/api/standards/drafts/look",
    {
      schema: {
        summary:
          "Count the last twelve months again with a draft in force: lines of JSON, how far it has come and last what it found",
        produces: ["application/x-ndjson"],
        body: SeenDraft,
        response: { 200: LookStep, ...refusals },
      },
    },
    async (request, reply) => {
      const steps = await useCases.lookBack({ ...request.body, by: officerOf(request) });
      if (!steps.ok) return answer(reply, failed(steps.failure));
      const onFailure = (error: unknown): object => {
        request.log.error({ err: error }, "A look over the last year was broken off");
        return { problem: problemOf(isRecordAway(error) ? RECORD_AWAY : BROKEN_OFF) };
      };
      return sendLines(reply, steps.value, onFailure) as never;
    },
  );
};
