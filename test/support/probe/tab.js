/* global microsoftTeams */
/* A minimal tab for tests: says what the real teams-js tells it. */
(async () => {
  const { app, authentication } = microsoftTeams;
  const say = (id, words) => (document.getElementById(id).textContent = words);
  await app.initialize();
  const context = await app.getContext();
  say("host", context.app.host.name);
  say("person", context.user.userPrincipalName);
  say("theme", context.app.theme);
  say("page", context.page.subPageId);
  app.registerOnThemeChangeHandler((theme) => say("theme", theme));
  app.notifySuccess();
  const [, payload] = (await authentication.getAuthToken()).split(".");
  say("token", JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/"))).scp);
})();
