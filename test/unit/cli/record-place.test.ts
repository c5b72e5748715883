import { describe, expect, it } from "@jest/globals";
import { recordPlace } from "../../../src/cli/record-place.ts";
import { readSettings } from "../../../src/server/settings.ts";

describe("the record that the commands work on", () => {
  it.each([
    {},
    { DATABASE_URL: "", RESPONSE_STANDARDS_FOLDER: " " },
    { DATABASE_URL: " postgres://standards@db.council.example/record " },
    { RESPONSE_STANDARDS_FOLDER: "trial" },
  ])("is the service's own with %j", (env) => {
    const settings = readSettings({ TENANT_ID: "t", CLIENT_ID: "c", ...env });
    if (!settings.ok) throw new Error(settings.failure.message);
    const { databaseUrl, folder } = settings.value;
    expect(recordPlace(env)).toEqual({ databaseUrl: databaseUrl ?? undefined, folder });
  });
});
