import type { AdoptionPreview } from "../../contracts/standards.ts";
import { count } from "../../ui/format/numbers.ts";
import { calendarsWords } from "./words.ts";

const { review: said } = calendarsWords;

/** What other days would move, in sentences. */
export const previewInSentences = (preview: AdoptionPreview): readonly string[] => {
  const { changes, examined, moved, becomeOverdue, becomeSafe } = preview;
  if (!changes) return [said.noChange];
  if (examined === 0) return [said.noCases];
  if (moved === 0) return [said.noneMoves(examined, count(examined))];
  return [
    said.moves(count(moved), count(examined)),
    ...(becomeOverdue === 0 ? [] : [said.overdue(becomeOverdue, count(becomeOverdue))]),
    ...(becomeSafe === 0 ? [] : [said.safe(becomeSafe, count(becomeSafe))]),
  ];
};
