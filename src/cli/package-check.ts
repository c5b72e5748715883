import { addressIn, type Installation } from "../../manifest/product.ts";
import {
  ICON_SIZES,
  iconPath,
  MOBILE_BUTTON,
  MOBILE_ICON_SIZES,
  MOBILE_SCALES,
  PLACES,
  RIBBONS,
} from "../../manifest/surfaces.ts";

const PATIENCE_MS = 10_000;
/** "A JSON object with an attribute named `allowed`": by it classic Outlook lets the events ask the service. */
const ALLOWED = "/.well-known/microsoft-officeaddins-allowed.json";
const CLIENT_SETTINGS = "/api/client-settings";

/** What the service said to one question; `problem` null: as it should be. */
export interface Looked {
  readonly path: string;
  readonly problem: string | null;
}

type Judge = (body: string, installation: Installation) => string | null;

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

const namesTheScript: Judge = (body, installation) => {
  const { allowed } = (parsed(body) ?? {}) as { readonly allowed?: unknown };
  const script = addressIn(installation, PLACES.functionsScript);
  return Array.isArray(allowed) && allowed.includes(script)
    ? null
    : `does not name ${script}: PUBLIC_URL is another address`;
};

const namesTheClient: Judge = (body, { clientId }) => {
  const { signIn } = (parsed(body) ?? {}) as { readonly signIn?: { readonly clientId?: unknown } };
  return signIn?.clientId === clientId
    ? null
    : `names another application id than ${clientId}: see CLIENT_ID`;
};

const JUDGES: Readonly<Record<string, Judge>> = {
  [ALLOWED]: namesTheScript,
  [CLIENT_SETTINGS]: namesTheClient,
};

const icons = (): readonly string[] => [
  ...RIBBONS.flatMap(({ buttons }) => buttons).flatMap(({ icon }) =>
    ICON_SIZES.map((size) => iconPath(icon, size)),
  ),
  ...MOBILE_ICON_SIZES.flatMap((size) =>
    MOBILE_SCALES.map((scale) => iconPath(MOBILE_BUTTON.icon, size * scale)),
  ),
];

const look = async (installation: Installation, path: string, ask: typeof fetch): Promise<Looked> => {
  try {
    const response = await ask(addressIn(installation, path), {
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = await response.text();
    if (!response.ok) return { path, problem: `is answered with ${response.status}` };
    return { path, problem: JUDGES[path]?.(body, installation) ?? null };
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return { path, problem: `can not be reached: ${reason}` };
  }
};

/** Asks the service for everything that the two files name, and for what Outlook asks besides. */
export const lookAtService = (
  installation: Installation,
  ask: typeof fetch = fetch,
): Promise<readonly Looked[]> => {
  const paths = [...Object.values(PLACES), "/sign-in.html", ALLOWED, CLIENT_SETTINGS, ...icons()];
  return Promise.all([...new Set(paths)].map((path) => look(installation, path, ask)));
};
