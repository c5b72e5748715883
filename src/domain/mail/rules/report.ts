import { headerOf, keywordOf, parameterOf, quoted } from "../header.ts";
import { isDeliveredSubject, isReadSubject } from "./report-subject.ts";
import { found, type Finding, type Rule } from "./rule.ts";

/**
 * A report from a mail system: RFC 3464 delivery status, RFC 8098 disposition notification, RFC 5965 feedback.
 * Only the outermost type counts: a bounce enclosed in a person's mail is evidence that the person sends.
 */
export const reportFromMailSystem: Rule = (message) =>
  byContentType(message) ?? byExchange(message) ?? byDmarcSubject(message.subject);

function byContentType(message: Parameters<Rule>[0]): Finding | null {
  const contentType = headerOf(message, "content-type") ?? "";
  const evidence = quoted("Content-Type", contentType);
  switch (keywordOf(contentType)) {
    case "multipart/report":
      return ofType(parameterOf(contentType, "report-type") ?? "", message.subject, evidence);
    case "message/delivery-status":
    case "message/global-delivery-status":
      return ofType("delivery-status", message.subject, evidence);
    case "message/disposition-notification":
    case "message/global-disposition-notification":
      return ofType("disposition-notification", message.subject, evidence);
    case "message/feedback-report":
      return ofType("feedback-report", message.subject, evidence);
    default:
      return null;
  }
}

/** Exchange marks its own reports, whatever parts they are made of. */
function byExchange(message: Parameters<Rule>[0]): Finding | null {
  const contentClass = headerOf(message, "content-class") ?? "";
  const evidence = quoted("Content-Class", contentClass);
  if (/^urn:content-classes:mdn$/i.test(contentClass))
    return ofType("disposition-notification", message.subject, evidence);
  if (/^urn:content-classes:dsn$/i.test(contentClass))
    return ofType("delivery-status", message.subject, evidence);
  return headerOf(message, "x-ms-exchange-message-is-ndr") === null
    ? null
    : ofType("delivery-status", message.subject, "X-MS-Exchange-Message-Is-Ndr");
}

/** RFC 7489 section 7.2.1.1 lays down this subject for the reports on mail in the council's name. */
const byDmarcSubject = (subject: string): Finding | null =>
  /^\s*report domain:\s*\S+\s+submitter:\s*\S+\s+report-id:/i.test(subject)
    ? found("feedback_report", `DMARC report of a mail provider (${quoted("Subject", subject)})`)
    : null;

function ofType(reportType: string, subject: string, evidence: string): Finding {
  switch (reportType) {
    case "disposition-notification":
      return found("read_receipt", `read receipt (${evidence})`);
    case "feedback-report":
      return found("feedback_report", `feedback report of a mail provider (${evidence})`);
    case "delivery-status":
      return isDeliveredSubject(subject)
        ? found("read_receipt", `delivery receipt (${evidence})`, quoted("Subject", subject))
        : found("bounce", `report that a mail could not be delivered, or not yet (${evidence})`);
    case "":
      if (isReadSubject(subject) || isDeliveredSubject(subject))
        return found("read_receipt", `receipt of a mail system (${evidence})`, quoted("Subject", subject));
      return found("bounce", `report from a mail system (${evidence})`);
    default:
      return found("auto_generated", `report from a mail system (${evidence})`);
  }
}
