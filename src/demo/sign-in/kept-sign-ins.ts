import { readFileSync, writeFileSync } from "node:fs";
import type { Adapter, AdapterPayload } from "oidc-provider";

interface Kept {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970; null for what does not run out. */
  readonly until: number | null;
}

/** What has to live through a restart, so that nobody has to say again who they are. */
const WRITTEN_DOWN = new Set(["Session", "Grant", "RefreshToken"]);

const readKept = (file: string): Map<string, Kept> => {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, Kept>));
  } catch {
    return new Map();
  }
};

/** Keeps the sign-ins of the provider in memory, and those that should last in `file`. */
export const createKeptSignIns = (file: string, now: () => number): ((model: string) => Adapter) => {
  const kept = readKept(file);

  const writeDown = (model: string): void => {
    if (!WRITTEN_DOWN.has(model)) return;
    const lasting = [...kept].filter(
      ([key, { until }]) => WRITTEN_DOWN.has(key.split(":", 1)[0] ?? "") && (until === null || until > now()),
    );
    writeFileSync(file, JSON.stringify(Object.fromEntries(lasting)), { mode: 0o600 });
  };

  const find = (model: string, key: string): AdapterPayload | undefined => {
    const entry = kept.get(`${model}:${key}`);
    return entry && (entry.until === null || entry.until > now()) ? entry.payload : undefined;
  };

  const findBy = (model: string, field: "uid" | "userCode", value: string): AdapterPayload | undefined => {
    const entry = [...kept].find(
      ([key, each]) => key.startsWith(`${model}:`) && each.payload[field] === value,
    );
    return entry && find(model, entry[0].slice(model.length + 1));
  };

  return (model) => ({
    upsert: async (id, payload, expiresIn) => {
      kept.set(`${model}:${id}`, { payload, until: expiresIn ? now() + expiresIn * 1000 : null });
      writeDown(model);
    },
    find: async (id) => find(model, id),
    findByUid: async (uid) => findBy(model, "uid", uid),
    findByUserCode: async (userCode) => findBy(model, "userCode", userCode),
    consume: async (id) => {
      const entry = kept.get(`${model}:${id}`);
      if (entry)
        kept.set(`${model}:${id}`, {
          ...entry,
          payload: { ...entry.payload, consumed: Math.floor(now() / 1000) },
        });
      writeDown(model);
    },
    destroy: async (id) => {
      kept.delete(`${model}:${id}`);
      writeDown(model);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      writeDown("Grant");
    },
  });
};
