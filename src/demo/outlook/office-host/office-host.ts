import { appContext } from "./app-context.ts";
import { initialData } from "./initial-data.ts";
import { answerItemCall } from "./item-calls.ts";
import type { OutlookActions, OutlookSession } from "./item-on-show.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { readRequest, writeEvent, writeReply, type OfficeRequest } from "./wire-format.ts";

/** Plays Outlook on the web towards the real office.js in one frame. */
export interface OfficeHost {
  /** Address and name to give the frame: office.js reads its host and its line to us from them. */
  readonly frame: { readonly src: string; readonly name: string };
  /** Hand every message of the page to it; those of other frames are left alone. */
  receive(event: MessageEvent, pane: Window | null): void;
  /** Tells the add-in that another item, or none, is on show now. */
  itemChanged(): void;
  /** Presses one of the add-in's ribbon buttons that run a function. */
  pressButton(functionName: string): void;
}

export interface OfficeHostOptions {
  /** Address of the pane's page, without query. */
  readonly page: string;
  readonly origin: string;
  readonly session: OutlookSession;
  readonly actions: OutlookActions;
  readonly kept: KeptSettings;
  /** Unique to this opening of the pane. */
  readonly conversationId: string;
}

const ITEM_CHANGED = "olkItemSelectedChanged";
const BUTTON_PRESSED = "appCommandInvoked";
const ACCESS_TOKEN_CALL = 98;

const methodOf = (data: unknown): { dispatchId: number; params: unknown } => {
  const { MethodData, ApiParams } = (data ?? {}) as {
    MethodData?: { DispatchId?: unknown };
    ApiParams?: unknown;
  };
  return { dispatchId: Number(MethodData?.DispatchId), params: ApiParams };
};

export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  const { origin, session, actions, kept, conversationId } = options;
  const controlId = `${conversationId}-control`;
  // Seventh place: no telemetry. Nothing leaves this machine.
  const hostInfo = `Outlook$Web$16.01$${session.locale}$${conversationId}$$disableLogging$0`;
  const registered = new Set<string>();
  let addIn: Window | null = null;

  const answer = async (request: OfficeRequest): Promise<unknown> => {
    if (request.actionType !== "invoke") {
      if (request.actionType === "registerEvent") registered.add(request.actionName);
      else registered.delete(request.actionName);
      return { Error: 0 };
    }
    const { dispatchId, params } = methodOf(request.data);
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(controlId, session, kept.roaming(), origin);
      case "GetInitialData":
        return initialData(actions.item(), session);
      case "ExecuteMethod":
        return answerItemCall(dispatchId, params, actions, kept);
      case "executeMethod":
        return dispatchId === ACCESS_TOKEN_CALL
          ? { Error: 0, Version: 1, accessToken: await actions.token() }
          : { Error: 0 };
      default:
        return { Error: 0 };
    }
  };

  const push = (type: string, data: unknown): void => {
    if (!registered.has(type)) return;
    addIn?.postMessage(writeEvent(conversationId, type, data, origin), origin);
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
      const request = readRequest(event.data);
      if (!request || request.conversationId !== conversationId) return;
      addIn = pane;
      void answer(request).then((data) => pane?.postMessage(writeReply(request, data), origin));
    },
    itemChanged: () => push(ITEM_CHANGED, actions.item() ? initialData(actions.item(), session) : ""),
    pressButton: (functionName) =>
      push(BUTTON_PRESSED, [functionName, functionName, JSON.stringify({ source: { id: functionName } })]),
  };
}
