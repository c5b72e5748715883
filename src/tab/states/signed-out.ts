import type { ApiFailure } from "../../ui/api/failure.ts";

/** Whether signing in is what helps. */
export const isSignedOut = ({ code }: Pick<ApiFailure, "code">): boolean =>
  code === "not-signed-in" || code === "interaction-needed";
