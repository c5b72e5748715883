import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, MailInboxRegular, SearchRegular } from "@fluentui/react-icons";
import type { DeskPage, Whose } from "../../contracts/desk.ts";
import { START, type Place } from "../place.ts";
import { useLive, useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { todayWords } from "./words.ts";

/** Why a list is empty: nothing fits the search, all is done, it is somebody else's, or nothing has come yet. */
export const NothingWaiting = (props: {
  readonly place: Place;
  readonly whose: Whose;
  readonly counts: DeskPage["counts"];
  readonly refine: (place: Place) => void;
}) => {
  const { council } = useSession();
  const { place, whose, counts, refine } = props;
  const { known } = useLive("any case", (api) => api.cases({ limit: 1 }), 60);
  const { nothing, nothingIn, nothingFound, nothingOfMine, firstRun } = todayWords;
  if (place.search !== "" || place.list === "answered") {
    const title = place.list === "answered" ? nothingIn.answered.title : nothingFound.title;
    return (
      <Nothing icon={SearchRegular} title={title}>
        <Button onClick={() => refine({ ...place, list: place.list === "answered" ? null : "answered" })}>
          {place.list === "answered" ? todayWords.lookAmongOpen : todayWords.lookAmongClosed}
        </Button>
        <Button onClick={() => refine({ ...START, whose: "all" })}>{nothingFound.clear}</Button>
      </Nothing>
    );
  }
  if (known.state === "known" && known.value.total === 0) {
    const mailboxes = council.mailboxes.map(({ address }) => address).join(", ");
    return <Nothing icon={MailInboxRegular} title={firstRun.title} text={firstRun.text(mailboxes)} />;
  }
  if (place.list !== null) {
    const { title, text } = nothingIn[place.list];
    return <Nothing icon={CheckmarkCircleRegular} title={title} text={text} />;
  }
  if (whose === "mine" && counts.snoozed === 0) {
    const hasTeam = council.me.services.length > 0;
    return (
      <Nothing icon={CheckmarkCircleRegular} title={nothingOfMine.title} text={nothingOfMine.text}>
        <Button onClick={() => refine({ ...place, whose: hasTeam ? "team" : "all" })}>
          {hasTeam ? nothingOfMine.show : nothingOfMine.showAll}
        </Button>
      </Nothing>
    );
  }
  return (
    <Nothing
      icon={CheckmarkCircleRegular}
      title={nothing.title}
      text={counts.snoozed === 0 ? nothing.text : nothing.textSnoozed}
    />
  );
};
