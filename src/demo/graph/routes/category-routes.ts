import type { FastifyInstance, FastifyRequest } from "fastify";
import type { MailWorld } from "../world/microsoft-365.ts";
import type { MasterCategory } from "../world/stored-mail.ts";
import { mailboxOf } from "./asked-for.ts";
import { badRequest, GraphRefusal, itemNotFound } from "./graph-refusal.ts";
import type { Json } from "./message-json.ts";

const COLOUR = /^(none|preset([0-9]|1[0-9]|2[0-4]))$/;

const categoryJson = ({ id, displayName, color }: MasterCategory): Json => ({ id, displayName, color });

/** The list of categories that everyone who shares a mailbox chooses from. */
export const categoryRoutes = (app: FastifyInstance, world: MailWorld): void => {
  const categoryOf = (request: FastifyRequest): MasterCategory => {
    const { category } = request.params as { category: string };
    const found = world.masterCategories(mailboxOf(world, request)).find((each) => each.id === category);
    if (!found) throw itemNotFound();
    return found;
  };

  const colourIn = (request: FastifyRequest): string => {
    const { color = "none" } = (request.body ?? {}) as { color?: string };
    if (!COLOUR.test(color)) throw badRequest(`Requested value '${color}' was not found.`);
    return color;
  };

  app.get("/users/:user/outlook/masterCategories", (request) => ({
    value: world.masterCategories(mailboxOf(world, request)).map(categoryJson),
  }));

  app.post("/users/:user/outlook/masterCategories", (request, reply) => {
    const mailbox = mailboxOf(world, request);
    const { displayName } = (request.body ?? {}) as { displayName?: string };
    if (!displayName) throw badRequest("displayName is missing.");
    const taken = world
      .masterCategories(mailbox)
      .some((each) => each.displayName.toLowerCase() === displayName.toLowerCase());
    if (taken) {
      throw new GraphRefusal(409, "ErrorCategoryNameAlreadyExists", "A category of this name exists.");
    }
    const category = world.addMasterCategory(mailbox, displayName, colourIn(request));
    return reply.code(201).send(categoryJson(category));
  });

  app.get("/users/:user/outlook/masterCategories/:category", (request) => categoryJson(categoryOf(request)));

  app.patch("/users/:user/outlook/masterCategories/:category", (request) =>
    categoryJson(world.setMasterCategoryColor(categoryOf(request).id, colourIn(request))),
  );

  app.delete("/users/:user/outlook/masterCategories/:category", (request, reply) => {
    world.removeMasterCategory(categoryOf(request).id);
    return reply.code(204).send();
  });
};
