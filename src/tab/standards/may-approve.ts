import type { Council } from "../../ui/api/api.ts";
import type { Draft } from "./register.ts";

/**
 * Whether the one who looks may approve a draft: whoever wrote at it may not, unless there is nobody else. The service
 * decides; this only keeps a button away that would be refused.
 */
export const mayApprove = (
  { me, officers }: Pick<Council, "me" | "officers">,
  { writers }: { readonly writers: readonly Pick<Draft["writers"][number], "id">[] },
): "yes" | "alone" | "no" => {
  const wrote = (id: string): boolean => writers.some((writer) => writer.id === id);
  if (!wrote(me.id)) return "yes";
  return officers.every(({ id }) => wrote(id)) ? "alone" : "no";
};
