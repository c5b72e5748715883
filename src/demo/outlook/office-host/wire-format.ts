/** What office.js sends by postMessage, as a JSON string. */
export interface OfficeRequest {
  readonly actionName: string;
  readonly actionType: "invoke" | "registerEvent" | "unregisterEvent";
  readonly conversationId: string;
  readonly correlationId: unknown;
  readonly origin: unknown;
  readonly data: unknown;
}

const ACTION_TYPES = ["invoke", "registerEvent", "unregisterEvent"] as const;
const SERIALIZER_VERSION = 1;

const parsed = (raw: unknown): Record<string, unknown> | undefined => {
  if (typeof raw !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** The request in a message, or undefined where the message is something else. */
export const readRequest = (raw: unknown): OfficeRequest | undefined => {
  const message = parsed(raw);
  if (message?.["_messageType"] !== 0 || typeof message["_actionName"] !== "string") return undefined;
  return {
    actionName: message["_actionName"],
    actionType: ACTION_TYPES[Number(message["_actionType"])] ?? "invoke",
    conversationId: String(message["_conversationId"]),
    correlationId: message["_correlationId"],
    origin: message["_origin"],
    data: message["_data"],
  };
};

export const writeReply = (request: OfficeRequest, data: unknown, errorCode = 0): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: request.origin,
    _errorCode: errorCode,
    _responseType: 0,
    _data: data,
    _serializerVersion: SERIALIZER_VERSION,
  });

/** An event that the host pushes; the type is the name under which office.js registered for it. */
export const writeEvent = (conversationId: string, type: string, data: unknown, origin: string): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: type,
    _conversationId: conversationId,
    _correlationId: 0,
    _origin: origin,
    _errorCode: 0,
    _responseType: 1,
    _data: data,
    _serializerVersion: SERIALIZER_VERSION,
  });

/** Which call an add-in makes. Outlook's own calls and those of all Office programs write it at different places. */
export const callIn = (data: unknown): { readonly dispatchId: number; readonly params: unknown } => {
  const { MethodData, DdaMethod, ApiParams } = (data ?? {}) as {
    MethodData?: { DispatchId?: unknown };
    DdaMethod?: { DispatchId?: unknown };
    ApiParams?: unknown;
  };
  return { dispatchId: Number((MethodData ?? DdaMethod)?.DispatchId), params: ApiParams };
};
