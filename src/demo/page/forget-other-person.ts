const REMEMBERED = "microsoft.person";

/** Takes away what MSAL kept for somebody else in this tab, so that the pane and the tab sign in as `person`. */
export const forgetOtherPerson = (person: string): void => {
  const before = sessionStorage.getItem(REMEMBERED);
  if (before === person) return;
  if (before !== null) {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith("msal.")) sessionStorage.removeItem(key);
  }
  sessionStorage.setItem(REMEMBERED, person);
};
