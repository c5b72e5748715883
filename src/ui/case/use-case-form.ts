import { useState } from "react";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { ReplyTemplate } from "../../domain/reply/template.ts";
import { asksForDate } from "../replies/reply-menu.ts";
import type { Replying } from "../replies/use-replying.ts";
import type { CaseAction } from "./action-list.ts";
import { outcomeOf } from "./action-outcome.ts";
import type { Deed } from "./deed.ts";
import type { CaseFormName } from "./forms/CaseForm.tsx";
import type { ShownCase } from "./shown-case.ts";

/** What is asked under the buttons: for a fact, or for the date that a template promises. */
export type OpenForm =
  | { readonly asks: "fact"; readonly form: CaseFormName }
  | { readonly asks: "new-date"; readonly template: ReplyTemplate };

/** What the buttons and menus of a case do, and the form that is open under them. */
export const useCaseForm = (shown: ShownCase, replying: Replying | null, onFact: (fact: Deed) => void) => {
  const [open, setOpen] = useState<OpenForm | null>(null);
  const close = () => {
    setOpen(null);
  };
  const ask = (form: CaseFormName) => {
    setOpen({ asks: "fact", form });
  };
  const write = (template: ReplyTemplate) => {
    setOpen(asksForDate(template) ? { asks: "new-date", template } : null);
    if (!asksForDate(template)) replying?.open(template, null);
  };
  const act = (action: CaseAction) => {
    const outcome = outcomeOf(action, shown.case);
    close();
    switch (outcome?.does) {
      case "open": {
        const template = replying?.menu[outcome.answer];
        if (template) write(template);
        break;
      }
      case "record":
        onFact(outcome.fact);
        break;
      case "ask":
        ask(outcome.form);
    }
  };
  return {
    open,
    ask,
    act,
    write,
    close,
    promise: (template: ReplyTemplate, date: CivilDate) => {
      replying?.open(template, date);
      close();
    },
    record: (fact: Deed) => {
      onFact(fact);
      close();
    },
  };
};
