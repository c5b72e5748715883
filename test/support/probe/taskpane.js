/* global Office */
/* A minimal add-in for tests: says what the real office.js tells it. */
(() => {
  const byId = (id) => document.getElementById(id);
  const say = (id, words) => (byId(id).textContent = words);
  const told = (result) =>
    say(
      "answer",
      result.status === "succeeded"
        ? `succeeded ${JSON.stringify(result.value ?? null)}`
        : `failed ${result.error.code}`,
    );

  const showDraft = (item) => {
    item.subject.getAsync(({ value }) => say("subject", value));
    item.from.getAsync(({ value }) => say("sender", value.emailAddress));
    say("messageId", "being written");
  };

  const show = () => {
    const { item } = Office.context.mailbox;
    if (item && typeof item.subject === "object") return showDraft(item);
    say("subject", item ? item.subject : "(none)");
    say("sender", item ? item.from.emailAddress : "");
    say("messageId", item ? item.internetMessageId : "");
  };

  const keepProperty = () =>
    Office.context.mailbox.item.loadCustomPropertiesAsync(({ value: properties }) => {
      const seen = (properties.get("seen") ?? 0) + 1;
      properties.set("seen", seen);
      properties.saveAsync(() => say("answer", `kept ${seen}`));
    });

  const keepSetting = () => {
    const settings = Office.context.roamingSettings;
    const before = settings.get("colour") ?? "none";
    settings.set("colour", "green");
    settings.saveAsync((result) => say("answer", `${result.status}, before: ${before}`));
  };

  const CALLS = {
    categories: (item) => item.categories.getAsync(told),
    add: (item) => item.categories.addAsync(["Probe"], told),
    unknown: (item) => item.categories.addAsync(["Nobody knows this"], told),
    remove: (item) => item.categories.removeAsync(["Probe"], told),
    reply: (item) =>
      item.displayReplyFormAsync("<p>Dear resident, <b>thank you</b>.</p><script>bad()</script>", told),
    properties: keepProperty,
    roaming: keepSetting,
    notice: (item) =>
      item.notificationMessages.addAsync(
        "probe",
        { type: "informationalMessage", message: "Reply due on Thursday", icon: "icon16", persistent: false },
        told,
      ),
    headers: (item) => item.getAllInternetHeadersAsync(told),
    body: (item) => item.body.getAsync("text", told),
    write: (item) => {
      item.subject.setAsync("About the damp", told);
      item.to.addAsync([{ displayName: "Councillor", emailAddress: "councillor@example.org" }], told);
      item.body.prependAsync("<p>Written by the pane.</p>", { coercionType: "html" }, told);
    },
    unsupported: () => Office.context.mailbox.getUserIdentityTokenAsync(told),
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const [id, call] of Object.entries(CALLS)) {
      byId(id).addEventListener("click", () => call(Office.context.mailbox.item));
    }
  });
  Office.onReady(({ host, platform }) => {
    say("host", `${host} ${platform}`);
    show();
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, show);
  });
})();
