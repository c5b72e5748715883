import { execFileSync, spawnSync } from "node:child_process";
import { StoreProblem } from "../store-problem.ts";

/** The account that PostgreSQL runs as; null: our own. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const NAME = "postgres";

const idOf = (option: "-u" | "-g"): number =>
  Number.parseInt(execFileSync("id", [option, NAME], { encoding: "utf8", stdio: "pipe" }), 10);

const lookUp = (): Account => {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return null;
  }
};

/** PostgreSQL refuses to run as root: then it runs as the account `postgres`, which is made where it is missing. */
export function accountForPostgres(): Account {
  if (process.getuid?.() !== 0) return null;
  const existing = lookUp();
  if (existing !== null) return existing;
  spawnSync("groupadd", ["--system", NAME]);
  spawnSync("useradd", ["--system", "--no-create-home", "-g", NAME, NAME]);
  const made = lookUp();
  if (made !== null) return made;
  throw new StoreProblem(
    "server-did-not-start",
    `PostgreSQL does not run as root, and the account ${NAME} could not be made. Start as an ordinary user, or set DATABASE_URL.`,
  );
}

/** Whether the account can enter the folder: someone's home is often closed to others. */
export function canReach(account: Account, folder: string): boolean {
  if (account === null) return true;
  return spawnSync("test", ["-x", folder], { ...account, cwd: "/" }).status === 0;
}
