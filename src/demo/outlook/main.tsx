import { FluentProvider } from "@fluentui/react-components";
import { forgetOtherPerson } from "../page/forget-other-person.ts";
import { mount } from "../page/mount.tsx";
import { outlookTheme, prefersDark, themeInAddress } from "../page/theme.ts";
import { outlookClient } from "./outlook-client.ts";
import { OutlookPage } from "./OutlookPage.tsx";

const theme = themeInAddress(location.search, prefersDark());
const start = await outlookClient.start();
const address = new URLSearchParams(location.search);
const [messageId, mailbox] = [address.get("message"), address.get("mailbox")];
const at = messageId && mailbox ? await outlookClient.find(mailbox, messageId).catch(() => null) : null;
forgetOtherPerson(start.person.address);

mount(
  <FluentProvider theme={outlookTheme(theme)} style={{ height: "100%" }}>
    <OutlookPage
      start={start}
      at={at}
      dark={theme !== "default"}
      paneOpen={address.get("pane") !== "closed"}
      now={new Date()}
    />
  </FluentProvider>,
);
