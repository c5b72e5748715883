import { describe, expect, it } from "@jest/globals";
import type {
  ApproveStandardDraft,
  DiscardStandardDraft,
  LookStep,
  SaveStandardDraft,
  SeenDraft,
  StandardRegister,
  StandardsUseCases,
} from "../../../src/application/standards/standards-use-cases.ts";
import type * as contract from "../../../src/contracts/standards.ts";
import type { StandardChange } from "../../../src/domain/standards/change.ts";
import type { Plain } from "../../../src/server/problem.ts";

/** `true` when both are the same but for `readonly`; otherwise the assignment below does not compile. */
type Same<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false;
type Sent<UseCase extends (input: never) => unknown> = Omit<Parameters<UseCase>[0], "by">;
type ValueOf<UseCase extends (input: never) => unknown> =
  Extract<Awaited<ReturnType<UseCase>>, { readonly ok: true }> extends { readonly value: infer T }
    ? T
    : never;

const same: readonly true[] = [
  true satisfies Same<contract.StandardRegister, StandardRegister>,
  true satisfies Same<contract.StandardChange, StandardChange>,
  true satisfies Same<contract.SaveStandardDraft, Sent<SaveStandardDraft>>,
  true satisfies Same<contract.ApproveStandardDraft, Sent<ApproveStandardDraft>>,
  true satisfies Same<contract.DiscardStandardDraft, Sent<DiscardStandardDraft>>,
  true satisfies Same<contract.SeenDraft, SeenDraft>,
  true satisfies Same<contract.LookStep, LookStep>,
  true satisfies Same<contract.AdoptionPreview, ValueOf<StandardsUseCases["previewStandardDraft"]>>,
];

describe("the contract of the standards", () => {
  it("is the same as what the use cases take and give", () => {
    expect(same).not.toContain(false);
  });
});
