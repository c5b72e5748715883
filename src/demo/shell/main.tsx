import { FluentProvider } from "@fluentui/react-components";
import { forgetOtherPerson } from "../page/forget-other-person.ts";
import { askMe } from "../page/me.ts";
import { mount } from "../page/mount.tsx";
import { outlookTheme, prefersDark, themeInAddress } from "../page/theme.ts";
import { ShellPage } from "./ShellPage.tsx";

const me = await askMe();
forgetOtherPerson(me.person.address);

mount(
  <FluentProvider
    theme={outlookTheme(themeInAddress(location.search, prefersDark()))}
    style={{ height: "100%" }}
  >
    <ShellPage me={me} search={location.search} />
  </FluentProvider>,
);
