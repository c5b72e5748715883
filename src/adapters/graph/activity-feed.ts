import { createHash } from "node:crypto";
import type { Activity, ActivityFailure, ActivityFeed } from "../../application/ports/notices.ts";
import { teamsLink } from "../../domain/notice/teams-link.ts";
import { failed, succeeded } from "../../domain/result.ts";
import { atMostASecond } from "./at-most-a-second.ts";
import { segment } from "./graph-address.ts";
import { createGraphClient } from "./graph-client.ts";
import type { GraphFailure } from "./graph-failure.ts";
import type { GraphSettings } from "./settings.ts";

export interface ActivityFeedSettings {
  /** As Teams knows the app: the manifest's id, or the one that the council's app catalogue gave it. */
  readonly teamsAppId: string;
  /** Where the service is reached, without a slash at the end. */
  readonly publicUrl: string;
}

/** Microsoft's limit of this call for one application in one tenant. */
const CALLS_A_SECOND = 5;
/** Notifications wait for one another, and never for the mail. */
const QUEUE = "activity feed";

/** "Use the same chainId in subsequent requests to override the previous notification": a whole number below 2^48. */
const chainIdOf = (key: string): number => createHash("sha256").update(key).digest().readUIntBE(0, 6);

const REFUSED =
  "Teams takes no notifications for this person. Either Response Standards is not installed for them in Teams, or " +
  "the permission TeamsActivity.Send.User has not been granted.";
const CONFLICT =
  "Teams found several apps with the application id of Response Standards: take away all but one.";

const inOurWords = ({ code, status, message, retryAfterSeconds }: GraphFailure): ActivityFailure => {
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  // "Ensure that the expected Teams app is installed": 403 as well as 404, as is a permission that is missing.
  if (code === "forbidden" || code === "not-found")
    return { code: "refused", message: `${REFUSED} (${status})` };
  if (status === 409) return { code: "rejected", message: `${CONFLICT} (409)` };
  if (code === "throttled" || code === "unavailable") return { code, message, ...wait };
  return { code: "rejected", message, ...wait };
};

const bodyOf = (activity: Activity, { teamsAppId, publicUrl }: ActivityFeedSettings) => ({
  topic: {
    source: "text",
    value: activity.topic,
    // "webUrl is required when using topic source as text", and has to be a link into Teams.
    webUrl: teamsLink({ appId: teamsAppId, place: activity.place, label: activity.topic, publicUrl }),
  },
  activityType: activity.type,
  chainId: chainIdOf(activity.key),
  previewText: { content: activity.preview },
  templateParameters: Object.entries(activity.parameters).map(([name, value]) => ({ name, value })),
});

/** The activity feed of officers in Teams, by Microsoft Graph. */
export const createGraphActivityFeed = (
  settings: GraphSettings,
  to: ActivityFeedSettings,
  pace = atMostASecond(CALLS_A_SECOND),
): ActivityFeed => {
  const client = createGraphClient(settings);
  return {
    send: async (activity) => {
      await pace();
      const sent = await client.json(QUEUE, {
        method: "POST",
        path: `/users/${segment(activity.officerId)}/teamwork/sendActivityNotification`,
        body: bodyOf(activity, to),
      });
      return sent.ok ? succeeded(undefined) : failed(inOurWords(sent.failure));
    },
  };
};
