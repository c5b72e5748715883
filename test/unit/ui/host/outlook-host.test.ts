import { describe, expect, it } from "@jest/globals";
import type { OfficeItem, OfficeMailbox, OfficeSlice } from "../../../../src/ui/host/office-slice.ts";
import { createOutlookHost } from "../../../../src/ui/host/outlook-host.ts";

/** The page and Outlook around it, as small as the host bridge needs them. */
const outlook = (
  item: OfficeItem | null,
  more: Partial<OfficeMailbox> = {},
  ui?: OfficeSlice["context"]["ui"],
) => {
  const opened: string[] = [];
  const page = Object.assign(new EventTarget(), {
    open: (url: string) => void opened.push(url),
    document: Object.assign(new EventTarget(), { visibilityState: "visible" }),
  });
  const state = { item };
  const handlers = new Map<string, () => void>();
  const office: OfficeSlice = {
    EventType: {
      ItemChanged: "olkItemSelectedChanged",
      OfficeThemeChanged: "officeThemeChanged",
      SelectedItemsChanged: "olkSelectedItemsChanged",
    },
    onReady: () => Promise.resolve({ host: "Outlook", platform: "OfficeOnline" }),
    context: {
      platform: "OfficeOnline",
      ...(ui ? { ui } : {}),
      requirements: {
        isSetSupported: (name, version) =>
          (name === "Mailbox" && Number(version?.slice(2)) <= 13) || name === "OpenBrowserWindowApi",
      },
      mailbox: {
        get item() {
          return state.item;
        },
        userProfile: { emailAddress: "asha.patel@ashvale.example" },
        diagnostics: { hostName: "OutlookWebApp", hostVersion: "16.01" },
        addHandlerAsync: (event, listener, callback) => {
          handlers.set(event, listener);
          callback?.({ status: "succeeded" });
        },
        ...more,
      },
    },
  };
  return { opened, host: createOutlookHost(office, page as unknown as Window), page, state, handlers };
};

const message = (id: string, more: Partial<OfficeItem> = {}): OfficeItem => ({
  itemType: "message",
  internetMessageId: id,
  subject: "Damp",
  ...more,
});

describe("the bridge to Outlook", () => {
  it("reads the item anew each time, so a stale one is never kept", () => {
    const { host, state } = outlook(message("<1@x>"));
    expect(host.selection()).toMatchObject({ message: { messageId: "<1@x>" } });
    state.item = message("<2@x>");
    expect(host.selection()).toMatchObject({ message: { messageId: "<2@x>" } });
    state.item = null;
    expect(host.selection()).toEqual({ kind: "nothing" });
  });

  it("tells of a new selection, and looks again when somebody returns to the page", () => {
    const { host, page, handlers } = outlook(message("<1@x>"));
    let told = 0;
    const stop = host.onSelectionMayHaveChanged(() => {
      told += 1;
    });
    handlers.get("olkItemSelectedChanged")?.();
    page.dispatchEvent(new Event("focus"));
    page.document.dispatchEvent(new Event("visibilitychange"));
    expect(told).toBe(3);
    stop();
    page.dispatchEvent(new Event("focus"));
    handlers.get("olkItemSelectedChanged")?.();
    expect(told).toBe(3);
  });

  it("learns the shared mailbox from Outlook and tells that it knows more now", async () => {
    const { host, state } = outlook(null);
    const told = new Promise<void>((resolve) => {
      host.onSelectionMayHaveChanged(resolve);
    });
    state.item = message("<1@x>", {
      getSharedPropertiesAsync: (callback) => {
        callback({ status: "succeeded", value: { owner: "Housing@ashvale.example" } });
      },
    });
    expect(host.selection()).toMatchObject({ message: { mailbox: null } });
    await told;
    expect(host.selection()).toMatchObject({ message: { mailbox: "housing@ashvale.example" } });
  });

  it("says what it runs in", () => {
    const lines = Object.fromEntries(
      outlook(null)
        .host.diagnostics()
        .map(({ label, value }) => [label, value]),
    );
    expect(lines).toMatchObject({
      Program: "OutlookWebApp (OfficeOnline)",
      "Mailbox API": "1.13",
      "Nested sign-in": "no",
    });
  });

  it("tells which messages are selected together, and forgets them when one is", async () => {
    const { host, state, handlers } = outlook(null, {
      getSelectedItemsAsync: (callback) => {
        callback({
          status: "succeeded",
          value: [{ internetMessageId: "<1@x>", subject: "Damp" }, { internetMessageId: "<2@x>" }],
        });
      },
    });
    const told = new Promise<void>((resolve) => {
      host.onSelectionMayHaveChanged(resolve);
    });
    handlers.get("olkSelectedItemsChanged")?.();
    await told;
    expect(host.selection()).toMatchObject({
      kind: "several",
      messages: [{ messageId: "<1@x>" }, { messageId: "<2@x>" }],
    });
    state.item = message("<2@x>");
    expect(host.selection().kind).toBe("message");
  });

  it("opens links by the program where that can, else in a window of the page", () => {
    const byProgram: string[] = [];
    const desktop = outlook(null, {}, { openBrowserWindow: (url) => void byProgram.push(url) });
    desktop.host.openLink("https://outlook.example/1");
    expect(byProgram).toEqual(["https://outlook.example/1"]);
    const web = outlook(null);
    web.host.openLink("https://outlook.example/1");
    expect(web.opened).toEqual(["https://outlook.example/1"]);
  });
});
