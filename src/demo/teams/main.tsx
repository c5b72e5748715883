import { askMe, hostToken } from "../page/me.ts";
import { forgetOtherPerson } from "../page/forget-other-person.ts";
import { mount } from "../page/mount.tsx";
import { prefersDark, themeInAddress } from "../page/theme.ts";
import { TEAMS_APP_ID } from "../sign-in/registration.ts";
import { TeamsPage } from "./TeamsPage.tsx";

const { person, tenantId } = await askMe();
forgetOtherPerson(person.address);

mount(
  <TeamsPage
    start={{ person, tenantId, appId: TEAMS_APP_ID }}
    firstTheme={themeInAddress(location.search, prefersDark())}
    subPageId={new URLSearchParams(location.search).get("page") ?? ""}
    token={hostToken}
  />,
);
