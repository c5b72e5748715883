/* global Office */
/* Minimal functions of an add-in, for tests: they tell by a notice, or by a question, what the real office.js gave them. */
(() => {
  const value = (call) =>
    new Promise((resolve, reject) =>
      call((result) => (result.status === "succeeded" ? resolve(result.value) : reject(result.error))),
    );

  const acknowledge = async (event) => {
    const { item } = Office.context.mailbox;
    const token = await Office.auth.getAccessToken({ allowSignInPrompt: false });
    const message = `${item.subject}: token of ${token.split(".").length} parts`;
    const notice = { type: "informationalMessage", message, icon: "icon16", persistent: false };
    await value((told) => item.notificationMessages.replaceAsync("probe", notice, told));
    event.completed();
  };

  const onMessageSend = async (event) => {
    const { item } = Office.context.mailbox;
    const [subject, to, cc, from, text, files, kind] = await Promise.all([
      value((told) => item.subject.getAsync(told)),
      value((told) => item.to.getAsync(told)),
      value((told) => item.cc.getAsync(told)),
      value((told) => item.from.getAsync(told)),
      value((told) => item.body.getAsync("text", told)),
      value((told) => item.getAttachmentsAsync(told)),
      value((told) => item.getComposeTypeAsync(told)),
    ]);
    const header = "X-Probe-Answer";
    await value((told) => item.internetHeaders.setAsync({ [header]: "holding-reply" }, told));
    const headers = await value((told) => item.internetHeaders.getAsync([header, "X-Nothing"], told));
    const lines = [
      `subject ${subject}`,
      `to ${to.map((each) => `${each.emailAddress} ${each.recipientType}`)}`,
      `cc ${cc.length}`,
      `from ${from.emailAddress}`,
      `text ${text.split("\n")[0]}`,
      `files ${files.map((each) => each.name)}`,
      `kind ${kind.composeType}`,
      `header ${JSON.stringify(headers)}`,
      `conversation ${typeof item.conversationId}`,
    ];
    if (!subject.includes("question")) event.completed({ allowEvent: true });
    else {
      event.completed({
        allowEvent: false,
        errorMessage: lines.join("\n"),
        cancelLabel: "Say what it is",
        commandId: "openComposePane",
      });
    }
  };

  Office.actions.associate("acknowledge", acknowledge);
  Office.actions.associate("onMessageSend", onMessageSend);
  Office.onReady();
})();
