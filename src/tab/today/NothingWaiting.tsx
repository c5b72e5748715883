import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, MailInboxRegular, SearchRegular } from "@fluentui/react-icons";
import { hashOf, START, type Place } from "../place.ts";
import { useLive, useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { useSnoozed } from "./use-snoozed.ts";
import { todayWords } from "./words.ts";

/** A list of one's own is empty for a reason of its own, unless it is narrowed or what it held may be snoozed. */
const whyNothing = (place: Place, snoozed: number): { readonly title: string; readonly text?: string } => {
  const { list } = place;
  const whole = hashOf(place) === hashOf({ ...START, list });
  if (whole && list === "followed" && snoozed === 0) return todayWords.nothingFollowed;
  if (whole && list === "snoozed") return todayWords.nothingSnoozed;
  return { title: todayWords.nothingFound.title };
};

/** No open case: because nothing fits the search, because all is answered, or because nothing has come yet. */
export const NothingWaiting = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const { council } = useSession();
  const { place, refine } = props;
  const snoozed = useSnoozed(place);
  const { known } = useLive("any case", (api) => api.cases({ limit: 1 }), 60);
  const narrowed =
    place.list !== null ||
    place.search !== "" ||
    place.mine ||
    place.service !== null ||
    place.authority !== null;
  if (narrowed) {
    const { title, text } = whyNothing(place, snoozed);
    return (
      <Nothing icon={SearchRegular} title={title} {...(text !== undefined && { text })}>
        <Button onClick={() => refine(START)}>{todayWords.nothingFound.clear}</Button>
      </Nothing>
    );
  }
  if (known.state === "known" && known.value.total === 0) {
    const mailboxes = council.mailboxes.map(({ address }) => address).join(", ");
    return (
      <Nothing
        icon={MailInboxRegular}
        title={todayWords.firstRun.title}
        text={todayWords.firstRun.text(mailboxes)}
      />
    );
  }
  return (
    <Nothing
      icon={CheckmarkCircleRegular}
      title={todayWords.nothing.title}
      text={snoozed === 0 ? todayWords.nothing.text : todayWords.nothing.textSnoozed}
    />
  );
};
