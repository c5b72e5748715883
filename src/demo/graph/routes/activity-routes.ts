import type { FastifyInstance } from "fastify";
import type { ActivityFeeds } from "../world/activity-feed.ts";
import { uploadedManifest } from "../world/activity-feed.ts";
import { badRequest, GraphRefusal } from "./graph-refusal.ts";

interface Sent {
  readonly topic?: { readonly source?: string; readonly value?: string; readonly webUrl?: string };
  readonly activityType?: string;
  readonly chainId?: number;
  readonly previewText?: { readonly content?: string };
  readonly templateParameters?: readonly { readonly name: string; readonly value: string }[];
}

export interface ActivityWorld {
  readonly feeds: ActivityFeeds;
  readonly now: () => string;
  /** Object ids of the people in the directory; null: whoever is named is there. */
  readonly people: ReadonlySet<string> | null;
}

const LINK = "https://teams.microsoft.com/l/";
/** Found out by others: what is longer fails with "UnknownError". */
const LONGEST_LINK = 1024;

const notInstalled = () =>
  new GraphRefusal(
    403,
    "Forbidden",
    "Application is not authorized to generate custom text notifications to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).",
  );

/** Teams' own rules for an entry of the activity feed. */
export const activityRoutes = (app: FastifyInstance, { feeds, now, people }: ActivityWorld): void => {
  const { name, activities } = uploadedManifest();

  app.post<{ Params: { user: string } }>(
    "/users/:user/teamwork/sendActivityNotification",
    (request, reply) => {
      const { user } = request.params;
      const sent = (request.body ?? {}) as Sent;
      if (people !== null && !people.has(user)) throw new GraphRefusal(404, "NotFound", "User not found.");
      if (feeds.withoutApp.has(user)) throw notInstalled();
      const declared = activities.activityTypes.find(({ type }) => type === sent.activityType);
      if (!declared) throw badRequest(`Activity type ${sent.activityType} is not declared in the manifest.`);
      const { source, value = "", webUrl = "" } = sent.topic ?? {};
      if (source !== "text" || value === "" || !webUrl.startsWith(LINK) || webUrl.length > LONGEST_LINK) {
        throw badRequest("Topic with source text needs a value and a webUrl that is a link into Teams.");
      }
      const parameters = new Map((sent.templateParameters ?? []).map((each) => [each.name, each.value]));
      const title = declared.templateText.replace(/\{(\w+)\}/g, (_whole, word: string) => {
        const filled = word === "actor" ? name.short : parameters.get(word);
        if (filled === undefined) throw badRequest(`Template parameter ${word} is missing.`);
        return filled;
      });
      feeds.add({
        ...{ personId: user, type: declared.type, title, topic: value, webUrl, at: now() },
        preview: sent.previewText?.content ?? "",
        chainId: sent.chainId ?? null,
      });
      return reply.code(204).send();
    },
  );
};
