import type { ReplyPurpose } from "../template.ts";
import { letter } from "./letter.ts";

const CLOSE = "Yours sincerely,\n{officer}\n{service}\n{council}";
const DEAR = "Dear {customer},";

/** Plain, kind, and true as they stand: a council can send them before anybody has changed a word. */
export const ENGLISH: Readonly<Record<ReplyPurpose, string>> = {
  acknowledgement: letter(
    DEAR,
    "Thank you for your message of {received}. Your reference is {reference}.",
    "You can expect our reply by {reply by}: our promise is a reply within {standard}. If it is going to take longer, we will tell you before then.",
    "If you write again about this, please answer this message, so that everything stays together.",
    CLOSE,
  ),
  "holding-reply": letter(
    DEAR,
    "Thank you for your message of {received}. Your reference is {reference}.",
    "We are sorry that we cannot give you a full reply yet. It takes longer because we are still gathering what we need to answer you properly.",
    "We will send you our full reply by {new date}. You do not need to do anything before then. If something changes in the meantime, please answer this message.",
    CLOSE,
  ),
  // Requirement of the Charter Mark: "accept and apologise" where a standard was not kept.
  apology: letter(
    DEAR,
    "We are sorry that our reply to your message of {received} is late. Our promise was a reply within {standard}, by {reply by}. This reply comes {days late} late. That is not the service that you should expect from us, and we apologise for the wait and for any trouble that it has caused you.",
    "",
    "Your reference is {reference}. If anything is still open, please answer this message and we will put it right.",
    CLOSE,
  ),
  "information-request": letter(
    DEAR,
    "Thank you for your message of {received}. Your reference is {reference}.",
    "To answer you properly we need some more information. Please answer this message and tell us:",
    "",
    "If there is something that you cannot send, tell us, and we will see how else we can help.",
    CLOSE,
  ),
  reply: letter(
    DEAR,
    "Thank you for your message of {received}.",
    "",
    "Your reference is {reference}. If this does not answer your question, please answer this message and we will look at it again.",
    CLOSE,
  ),
};
