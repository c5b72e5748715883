import type { AcknowledgementTemplate } from "./template.ts";

/** Whether two say the same: word for word, in the same order of languages. */
export const sameTemplate = (one: AcknowledgementTemplate, other: AcknowledgementTemplate): boolean =>
  one.anHourToOneAddress === other.anHourToOneAddress &&
  one.wordings.length === other.wordings.length &&
  one.wordings.every((each, index) => {
    const same = other.wordings[index];
    return each.language === same?.language && each.text === same.text && each.outOfHours === same.outOfHours;
  });
