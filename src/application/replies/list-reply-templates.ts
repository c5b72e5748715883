import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { CouncilStore } from "../ports/council.ts";
import type { ReplyTemplateStore } from "../ports/reply-templates.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import { templatesInUse, type AuthorityTemplates } from "./templates-in-use.ts";

export interface ReplyTemplateList {
  readonly authorities: readonly AuthorityTemplates[];
}

/** What the replies of each authority begin with. */
export type ListReplyTemplates = () => Promise<Result<ReplyTemplateList, Refusal>>;

export const listReplyTemplates =
  ({ record }: { readonly record: CouncilStore & ReplyTemplateStore }): ListReplyTemplates =>
  async () => {
    const [council, saved] = await Promise.all([record.council(), record.savedReplyTemplates()]);
    if (council === null) return failed(NOT_SET_UP);
    return succeeded({ authorities: templatesInUse(council, saved) });
  };
