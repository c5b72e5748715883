import { isWebFormSender } from "../address.ts";
import { headerOf, keywordOf, quoted } from "../header.ts";
import { isOwnList, listIdOf } from "../own-list.ts";
import { found, type Rule } from "./rule.ts";

/**
 * A newsletter or mailing list: it offers to unsubscribe *and* says that it is bulk or a list. One sign alone
 * is found on people's mail that a campaign site or a provider sends for them.
 */
export const newsletter: Rule = (message, own) => {
  const unsubscribe = headerOf(message, "list-unsubscribe");
  if (unsubscribe === null || isOwnList(message, own) || isWebFormSender(message, own)) return null;

  const listId = listIdOf(message);
  const precedence = headerOf(message, "precedence") ?? "";
  const bulk = /^(?:bulk|list|junk)$/.test(keywordOf(precedence));
  if (listId === null && !bulk) return null;
  return found(
    "list",
    `newsletter or mailing list (${quoted("List-Unsubscribe", unsubscribe)})`,
    ...(listId === null ? [] : [quoted("List-Id", listId)]),
    ...(bulk ? [quoted("Precedence", precedence)] : []),
  );
};
