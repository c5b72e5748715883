import type { StoreSettings } from "../adapters/store/open-store.ts";

/**
 * Where the commands find the record: where the service keeps it, by the same environment variables. One that
 * is set but empty counts as not set, as it does for the service.
 */
export const recordPlace = (
  env: Readonly<Record<string, string | undefined>>,
): Pick<StoreSettings, "databaseUrl" | "folder"> => ({
  databaseUrl: env["DATABASE_URL"]?.trim() || undefined,
  folder: env["RESPONSE_STANDARDS_FOLDER"]?.trim() || ".response-standards",
});
