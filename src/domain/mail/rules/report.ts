import { headerOf, keywordOf, parameterOf, quoted } from "../header.ts";
import { found, type Finding, type Rule } from "./rule.ts";

const DELIVERED = /^(?:delivered|relayed|expanded|zugestellt|remis|entregado|geleverd)\s*:/i;

/**
 * A report from a mail system: RFC 3464 delivery status, RFC 8098 disposition notification, RFC 5965 feedback.
 * Only the outermost type counts: a bounce enclosed in a person's mail is evidence that the person sends.
 */
export const reportFromMailSystem: Rule = (message) => {
  const contentType = headerOf(message, "content-type") ?? "";
  const evidence = quoted("Content-Type", contentType);
  switch (keywordOf(contentType)) {
    case "multipart/report":
      return ofType(parameterOf(contentType, "report-type") ?? "", message.subject, evidence);
    case "message/delivery-status":
      return ofType("delivery-status", message.subject, evidence);
    case "message/disposition-notification":
      return ofType("disposition-notification", message.subject, evidence);
    case "message/feedback-report":
      return ofType("feedback-report", message.subject, evidence);
    default:
      return null;
  }
};

function ofType(reportType: string, subject: string, evidence: string): Finding {
  switch (reportType) {
    case "disposition-notification":
      return found("read_receipt", `read receipt (${evidence})`);
    case "feedback-report":
      return found("feedback_report", `feedback report of a mail provider (${evidence})`);
    case "delivery-status":
      return DELIVERED.test(subject)
        ? found("read_receipt", `delivery receipt (${evidence})`, `the subject says that it was delivered`)
        : found("bounce", `report that a mail could not be delivered (${evidence})`);
    case "":
      return found("bounce", `report from a mail system (${evidence})`);
    default:
      return found("auto_generated", `report from a mail system (${evidence})`);
  }
}
