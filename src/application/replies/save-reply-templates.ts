import { checkReplyTemplates } from "../../domain/reply/template-check.ts";
import type { ReplyTemplate } from "../../domain/reply/template.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { Council, CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import type { ReplyTemplateStore } from "../ports/reply-templates.ts";
import { authorityUnknown, NOT_SET_UP, type Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";
import type { ReplyTemplateList } from "./list-reply-templates.ts";
import { templatesInUse } from "./templates-in-use.ts";

/**
 * Keeps the words of one authority as its next revision; none: back to the ones that we ship. `revision` is the one
 * that was edited: `templates-changed` where somebody has saved another since, and nothing is kept then.
 */
export type SaveReplyTemplates = (input: {
  readonly authority: string;
  readonly revision: number;
  readonly templates: readonly ReplyTemplate[];
  readonly by: OfficerActor;
}) => Promise<Result<ReplyTemplateList, Refusal>>;

interface Needs {
  readonly record: CouncilStore & ReplyTemplateStore;
  readonly now: Now;
}

const listOf = async (record: ReplyTemplateStore, council: Council): Promise<ReplyTemplateList> => ({
  authorities: templatesInUse(council, await record.savedReplyTemplates()),
});

/** As the officers see them: a name with a blank at its end would be another name. */
const tidied = (templates: readonly ReplyTemplate[]): readonly ReplyTemplate[] =>
  templates.map(({ id, purpose, name, wordings }) => ({
    ...{ id, purpose, name: name.trim() },
    wordings: wordings.map(({ language, text }) => ({ language, text: text.replace(/\r\n?/g, "\n") })),
  }));

export const saveReplyTemplates =
  ({ record, now }: Needs): SaveReplyTemplates =>
  async ({ authority, revision, templates, by }) => {
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    if (!council.authorities.some(({ id }) => id === authority)) return failed(authorityUnknown(authority));
    const [wrong] = checkReplyTemplates(templates);
    if (wrong !== undefined) return failed({ ...wrong, code: "reply-templates-invalid" });

    const current = (await listOf(record, council)).authorities.find((each) => each.authority === authority);
    const saved = { authority, revision: revision + 1, savedAt: now(), savedBy: by };
    const kept =
      current?.revision === revision &&
      (await record.saveReplyTemplates({ ...saved, templates: tidied(templates) }));
    const list = await listOf(record, council);
    if (kept) return succeeded(list);
    const who = list.authorities.find((each) => each.authority === authority)?.savedBy;
    return failed({
      code: "templates-changed",
      field: "revision",
      message: `${who ?? "Somebody"} has saved newer templates since you opened them. Yours were not saved; look at the newer ones first.`,
    });
  };
