import { element, type ElementTree } from "./element-tree.ts";
import { COUNTDOWN_WORDS } from "./words.ts";

/** Which case this is. */
export interface CaseHead {
  readonly reference: string;
  readonly serviceName: string;
  /** Empty for mail without one. */
  readonly subject: string;
  /** "E-mail from Jo Bell": who wrote, and how. */
  readonly from: string;
}

/** Pressed: the case is passed on to another service. */
export const PASS_ON = "pass-on";

/** Reference, service and subject. The service leads to passing it on. */
export const caseHeadTree = ({ reference, serviceName, subject, from }: CaseHead): ElementTree =>
  element(
    "header",
    { class: "rs-head" },
    element(
      "h2",
      { class: "rs-title" },
      element("span", {}, reference),
      element(
        "span",
        { class: "rs-service" },
        element("span", { class: "rs-dot", "aria-hidden": "true" }, "·"),
        {
          ...element(
            "button",
            { type: "button", class: "rs-link", "aria-label": COUNTDOWN_WORDS.passOn(serviceName) },
            serviceName,
          ),
          press: PASS_ON,
        },
      ),
    ),
    element(
      "p",
      { class: "rs-subject", title: subject },
      subject === "" ? COUNTDOWN_WORDS.noSubject : subject,
    ),
    element("p", { class: "rs-subject" }, from),
  );
