import { askMe, hostToken } from "../page/me.ts";
import { forgetOtherPerson } from "../page/forget-other-person.ts";
import { mount } from "../page/mount.tsx";
import { prefersDark, themeInAddress } from "../page/theme.ts";
import { TeamsPage } from "./TeamsPage.tsx";

const { person, tenantId } = await askMe();
forgetOtherPerson(person.address);

mount(
  <TeamsPage
    start={{ person, tenantId }}
    firstTheme={themeInAddress(location.search, prefersDark())}
    subPageId={new URLSearchParams(location.search).get("page") ?? ""}
    token={hostToken}
  />,
);
