import Type, { type Static } from "typebox";

/** What Microsoft 365 asks once, to see that the address is ours: the token goes back as plain text. */
export const NotificationQuery = Type.Object({
  validationToken: Type.Optional(
    Type.String({ minLength: 1, maxLength: 2000, description: "Given back as plain text" }),
  ),
});
export type NotificationQuery = Static<typeof NotificationQuery>;

/**
 * What Microsoft 365 tells: Graph's `changeNotificationCollection`. An item that is not a notification of ours is
 * dropped by itself, so that it takes no other with it.
 */
export const NotificationCollection = Type.Object({
  value: Type.Array(Type.Unknown(), { description: "Graph's changeNotification" }),
});
export type NotificationCollection = Static<typeof NotificationCollection>;
