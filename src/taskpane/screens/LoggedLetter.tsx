import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { OpenCase } from "../../ui/api/api.ts";
import { PANE_WORDS } from "../words.ts";
import { CaseScreen, type CaseScreenProps } from "./CaseScreen.tsx";
import { SubPage } from "./SubPage.tsx";

/** The case of a letter that was just logged. */
export const LoggedLetter = (
  props: Omit<CaseScreenProps, "seen" | "onStarted"> & {
    readonly open: OpenCase;
    readonly onBack: () => void;
  },
) => (
  <SubPage title={PANE_WORDS.loggedTitle} onBack={props.onBack}>
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{PANE_WORDS.logged(props.open.reference)}</MessageBarBody>
    </MessageBar>
    <CaseScreen {...props} seen={null} onStarted={() => undefined} />
  </SubPage>
);
