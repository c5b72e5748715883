import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, MailInboxRegular, SearchRegular } from "@fluentui/react-icons";
import { START, type Place } from "../place.ts";
import { useLive, useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { todayWords } from "./words.ts";

/** No open case: because nothing fits the search, because all is answered, or because nothing has come yet. */
export const NothingWaiting = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const { council } = useSession();
  const { place, refine } = props;
  const { known } = useLive("any case", (api) => api.cases({ limit: 1 }), 60);
  const narrowed =
    place.list !== null ||
    place.search !== "" ||
    place.mine ||
    place.service !== null ||
    place.authority !== null;
  if (narrowed) {
    return (
      <Nothing icon={SearchRegular} title={todayWords.nothingFound.title}>
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
    <Nothing icon={CheckmarkCircleRegular} title={todayWords.nothing.title} text={todayWords.nothing.text} />
  );
};
