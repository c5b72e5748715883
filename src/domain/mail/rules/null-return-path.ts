import { isWebFormSender } from "../address.ts";
import { headersOf, quoted } from "../header.ts";
import { automaticReply } from "./automatic-reply.ts";
import { isOutOfOfficeSubject } from "./out-of-office-subject.ts";
import { isDeliveredSubject, isReadSubject } from "./report-subject.ts";
import { found, type Rule } from "./rule.ts";

/**
 * RFC 5321: notifications are sent from `<>`, so that nothing is ever sent back to them. The last server on the
 * way writes the topmost one; another below it is what an earlier server knew.
 */
export const hasNullReturnPath = (message: Parameters<Rule>[0]): boolean => {
  const [returnPath] = headersOf(message, "return-path");
  return returnPath !== undefined && /^(?:<\s*>)?$/.test(returnPath);
};

/** Mail from nobody: a bounce, unless its headers or subject say more exactly which kind of machine wrote it. */
export const nullReturnPath: Rule = (message, own) => {
  if (!hasNullReturnPath(message)) return null;
  // Web servers send the council's own forms from nobody too.
  if (isWebFormSender(message, own)) return null;
  const because = "null return path (Return-Path: <>)";
  const automatic = automaticReply(message, own);
  if (automatic) return found(automatic.class, ...automatic.evidence, because);
  const subject = quoted("Subject", message.subject);
  if (isOutOfOfficeSubject(message.subject))
    return found("out_of_office", `out-of-office reply (${subject})`, because);
  if (isReadSubject(message.subject)) return found("read_receipt", `read receipt (${subject})`, because);
  if (isDeliveredSubject(message.subject))
    return found("read_receipt", `delivery receipt (${subject})`, because);
  return found("bounce", `notification from a mail system: ${because}`);
};
