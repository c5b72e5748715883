import {
  AdoptionPreview,
  ApproveStandardDraft,
  AskWithdrawal,
  DiscardStandardDraft,
  LookStep,
  SaveStandardDraft,
  SeenDraft,
  StandardRegister,
} from "../../contracts/standards.ts";
import { failed } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { sendLines } from "../lines.ts";
import { answer, problemOf } from "../problem.ts";
import { isRecordAway } from "../record-away.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { movedCases, untilHungUp } from "./moved-cases.ts";
import { openCasesFollow } from "./open-cases-follow.ts";
import { refusals } from "./refusals.ts";

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
export const standardRoutes = (api: Api, deps: AppDeps): void => {
  const { useCases } = deps;
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
    async (request, reply) =>
      answer(reply, movedCases(await useCases.previewStandardDraft(request.body, untilHungUp(reply)))),
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
      if (adopted.ok) void openCasesFollow(deps);
      return answer(reply, adopted);
    },
  );

  api.post(
    "/api/standards/drafts/ask-withdrawal",
    {
      schema: {
        summary: "Ask for an adopted change not to begin after all",
        body: AskWithdrawal,
        response: registerAnswer,
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.askWithdrawal({ ...request.body, by: officerOf(request) })),
  );

  api.post(
    "/api/standards/drafts/keep",
    {
      schema: {
        summary: "Keep an adopted change whose withdrawal was asked for",
        body: SeenDraft,
        response: registerAnswer,
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.keepAdopted({ ...request.body, by: officerOf(request) })),
  );

  api.post(
    "/api/standards/drafts/withdraw",
    {
      schema: {
        summary: "Record who agreed to a withdrawal, and take the version out before its day",
        body: ApproveStandardDraft,
        response: registerAnswer,
      },
    },
    async (request, reply) => {
      const withdrawn = await useCases.withdrawAdopted({ ...request.body, by: officerOf(request) });
      if (withdrawn.ok) void openCasesFollow(deps);
      return answer(reply, withdrawn);
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
