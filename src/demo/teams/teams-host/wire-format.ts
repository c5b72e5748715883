/** What teams-js sends by postMessage. */
export interface TeamsRequest {
  readonly id: number | undefined;
  readonly uuidAsString: string | undefined;
  readonly func: string;
  readonly args: readonly unknown[];
}

/** The request in a message, or undefined where the message is something else. */
export const readTeamsRequest = (message: unknown): TeamsRequest | undefined => {
  if (typeof message !== "object" || message === null) return undefined;
  const { id, uuidAsString, func, args } = message as Record<string, unknown>;
  if (typeof func !== "string") return undefined;
  return {
    id: typeof id === "number" ? id : undefined,
    uuidAsString: typeof uuidAsString === "string" ? uuidAsString : undefined,
    func,
    args: Array.isArray(args) ? args : [],
  };
};

export const teamsReply = (request: TeamsRequest, args: readonly unknown[]) => ({
  id: request.id,
  uuidAsString: request.uuidAsString,
  args,
});

export const teamsPush = (func: string, args: readonly unknown[]) => ({ func, args });
