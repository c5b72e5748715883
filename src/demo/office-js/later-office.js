/*
 * What office.js has learnt since Microsoft's package was built (April 2022), as its documentation tells it: several
 * selected messages (Mailbox 1.13 and 1.14), and the bridge of nested app authentication. Loaded after the unmodified
 * office.js and on top of it, so that nothing of it is changed. It is ours: it shows that the add-in keeps to the documentation.
 */
(() => {
  const host = window.parent;
  if (host === window) return;
  const SELECTED_ITEMS_CHANGED = "olkSelectedItemsChanged";
  const questions = new Map();
  const selectionListeners = new Set();
  const bridgeListeners = new Set();
  let count = 0;

  const tell = (message) => host.postMessage({ laterOffice: message }, location.origin);

  window.addEventListener("message", ({ source, data }) => {
    const said = source === host ? data?.laterOffice : undefined;
    if (said === undefined) return;
    if (said.answers !== undefined) {
      questions.get(said.answers)?.(said.result);
      questions.delete(said.answers);
    }
    if (said.event === SELECTED_ITEMS_CHANGED) {
      for (const listener of selectionListeners) listener({ type: SELECTED_ITEMS_CHANGED });
    }
    if (said.bridge !== undefined) for (const listener of bridgeListeners) listener(said.bridge);
  });

  window.nestedAppAuthBridge = {
    addEventListener: (_name, listener) => bridgeListeners.add(listener),
    removeEventListener: (_name, listener) => bridgeListeners.delete(listener),
    postMessage: (envelope) => tell({ bridge: envelope }),
  };

  /** Options may stand before the callback, and be left out. */
  const called = (parameters) => ({
    callback: parameters.findLast((each) => typeof each === "function"),
    asyncContext: parameters.find((each) => typeof each === "object")?.asyncContext,
  });

  /** office.js closes its objects; what stands on top of one has everything of it, and more. */
  const onTop = (object, more) => Object.create(object, Object.getOwnPropertyDescriptors(more));

  const laterMailbox = (mailbox) =>
    onTop(mailbox, {
      getSelectedItemsAsync(...parameters) {
        const { callback, asyncContext } = called(parameters);
        count += 1;
        questions.set(count, (result) => callback({ ...result, asyncContext }));
        tell({ asks: "selected-items", question: count });
      },
      addHandlerAsync(event, handler, ...rest) {
        if (event !== SELECTED_ITEMS_CHANGED) return mailbox.addHandlerAsync(event, handler, ...rest);
        selectionListeners.add(handler);
        const { callback, asyncContext } = called(rest);
        callback?.({ status: "succeeded", asyncContext });
        return undefined;
      },
    });

  // The door through which office.js is given its context, once the scripts of the host are there.
  const factory = window.OSF._OfficeAppFactory;
  const { setContext } = factory;
  factory.setContext = (context) => {
    window.Office.EventType.SelectedItemsChanged = SELECTED_ITEMS_CHANGED;
    setContext(context.mailbox ? onTop(context, { mailbox: laterMailbox(context.mailbox) }) : context);
  };
})();
