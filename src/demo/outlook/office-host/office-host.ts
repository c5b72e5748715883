import { appContext } from "./app-context.ts";
import { success, type Answer } from "./answer.ts";
import { createInvocations, type Completion } from "./invocations.ts";
import { isNothing, type InitialData } from "./initial-data.ts";
import type { OutlookSession } from "./item-on-show.ts";
import type { KeptSettings } from "./kept-settings.ts";
import {
  answerLaterRequest,
  readLaterRequest,
  SELECTED_ITEMS_CHANGED,
  type LaterCalls,
} from "./later-calls.ts";
import { createTroubledAnswers, toldOfItem, type Trouble } from "./trouble.ts";
import { callIn, readRequest, writeEvent, writeReply, type OfficeRequest } from "./wire-format.ts";

/** Plays Outlook on the web towards the real office.js in one frame. */
export interface OfficeHost {
  /** Address and name to give the frame: office.js reads its host and its line to us from them. */
  readonly frame: { readonly src: string; readonly name: string };
  /** Hand every message of the page to it; those of other frames are left alone. */
  receive(event: MessageEvent, pane: Window | null): void;
  /** Tells the add-in that another item, or none, is on show now. */
  itemChanged(): void;
  /** Tells it that other messages are selected together now. */
  selectedItemsChanged(): void;
  /** Runs one of the add-in's functions: a ribbon button's, or an event's. Waits until the add-in listens. */
  invoke(functionName: string, event: Readonly<Record<string, unknown>>): Promise<Completion>;
}

/** The item that the add-in in this frame works on: a message that is read, or one that is being written. */
export interface ItemInFrame {
  /** All that office.js knows without asking. */
  initialData(): InitialData;
  answer(dispatchId: number, params: unknown): Promise<Answer>;
}

export interface OfficeHostOptions {
  /** Address of the add-in's page, without query. */
  readonly page: string;
  readonly origin: string;
  readonly session: OutlookSession;
  readonly item: ItemInFrame;
  readonly kept: KeptSettings;
  readonly later: LaterCalls;
  /** A sign-in token of the person, for an add-in that asks Outlook for one. */
  token(): Promise<string>;
  /** The keyboard leaves the add-in: office.js takes every Tab and gives back those beyond its last element. */
  leave?(direction: "forwards" | "backwards"): void;
  /** Called right before a call on the item is answered. */
  beforeAnswer?(dispatchId: number): Promise<void>;
  readonly trouble: Trouble;
  /** Unique to this opening of the frame. */
  readonly conversationId: string;
}

const ITEM_CHANGED = "olkItemSelectedChanged";
const FUNCTION_CALLED = "appCommandInvoked";
const FUNCTION_COMPLETED_CALL = 94;
const ACCESS_TOKEN_CALL = 98;
const ROAMING_SETTINGS_CALL = 404;
const [TAB_EXIT, TAB_EXIT_SHIFT] = [13, 14];
/** Those calls have no number. */
const LATER_CALL = -1;
const DONE = { Error: 0 };

export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  const { origin, session, item, kept, later, trouble, conversationId } = options;
  const controlId = `${conversationId}-control`;
  // Seventh place: no telemetry. Nothing leaves this machine.
  const hostInfo = `Outlook$Web$16.01$${session.locale}$${conversationId}$$disableLogging$0`;
  const registered = new Set<string>();
  let addIn: Window | null = null;

  const push = (type: string, data: unknown): void => {
    if (!registered.has(type)) return;
    addIn?.postMessage(writeEvent(conversationId, type, data, origin), origin);
  };
  const invocations = createInvocations((call) => push(FUNCTION_CALLED, call));
  const troubled = createTroubledAnswers(trouble);

  const listen = (request: OfficeRequest): unknown => {
    if (request.actionType === "registerEvent") registered.add(request.actionName);
    else registered.delete(request.actionName);
    // Only after this answer does office.js know that its listening has begun.
    if (registered.has(FUNCTION_CALLED)) setTimeout(() => invocations.addInListens());
    return DONE;
  };

  const notified = (data: unknown): unknown => {
    const [, action] = Array.isArray(data) ? (data as readonly unknown[]) : [];
    if (action === TAB_EXIT) options.leave?.("forwards");
    if (action === TAB_EXIT_SHIFT) options.leave?.("backwards");
    return DONE;
  };

  const saveSettings = (params: unknown): Answer => {
    kept.saveRoaming((Array.isArray(params) ? params[0] : {}) as Record<string, string>);
    return success();
  };

  /** `ExecuteMethod` is Outlook's own door, `executeMethod` the one of all Office programs. */
  const answer = async (request: OfficeRequest): Promise<unknown> => {
    if (request.actionType !== "invoke") return listen(request);
    const { dispatchId, params } = callIn(request.data);
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(controlId, session, kept.roaming(), origin, trouble.nestedSignIn);
      case "ContextActivationManager_notifyHost":
        return notified(request.data);
      case "GetInitialData":
        return toldOfItem(trouble, item.initialData());
      case "ExecuteMethod":
        if (dispatchId === ROAMING_SETTINGS_CALL) return saveSettings(params);
        await options.beforeAnswer?.(dispatchId);
        return item.answer(dispatchId, params);
      case "executeMethod":
        if (dispatchId === FUNCTION_COMPLETED_CALL) invocations.completed(request.data);
        return dispatchId === ACCESS_TOKEN_CALL
          ? { ...DONE, Version: 1, accessToken: await options.token() }
          : DONE;
      default:
        return DONE;
    }
  };

  return {
    frame: {
      src: `${options.page}?_host_Info=${encodeURIComponent(hostInfo)}`,
      name: JSON.stringify({
        baseFrameName: `_xdm_${conversationId}`,
        hostInfo,
        xdmInfo: `${conversationId}|${controlId}|${origin}`,
        serializerVersion: 1,
      }),
    },
    receive: (event, pane) => {
      if (event.source === null || event.source !== pane || event.origin !== origin) return;
      const laterRequest = readLaterRequest(event.data);
      if (laterRequest) {
        addIn = pane;
        void troubled(LATER_CALL, () => answerLaterRequest(laterRequest, later, trouble)).then((given) => {
          if (given?.answer) pane?.postMessage(given.answer, origin);
        });
        return;
      }
      const request = readRequest(event.data);
      if (!request || request.conversationId !== conversationId) return;
      addIn = pane;
      const { dispatchId } = callIn(request.data);
      void troubled(dispatchId, () => answer(request)).then((given) => {
        if (given) pane?.postMessage(writeReply(request, given.answer), origin);
      });
    },
    itemChanged: () => {
      if (trouble.missesItemChanged) return;
      const data = toldOfItem(trouble, item.initialData());
      push(ITEM_CHANGED, isNothing(data) ? "" : data);
    },
    selectedItemsChanged: () => addIn?.postMessage(SELECTED_ITEMS_CHANGED, origin),
    invoke: (functionName, event) => invocations.begin(functionName, event),
  };
}
