import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A folder for a service with a PostgreSQL of its own, whoever runs it: started by root, PostgreSQL runs as another
 * account, and where that can not reach the folder its files live, and would stay, elsewhere.
 */
export const temporaryFolder = async (name: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  await chmod(folder, 0o755);
  return folder;
};
