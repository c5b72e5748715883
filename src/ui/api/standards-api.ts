import type {
  AdoptionPreview,
  ApproveStandardDraft,
  AskWithdrawal,
  DiscardStandardDraft,
  Look,
  LookStep,
  SaveStandardDraft,
  SeenDraft,
  StandardRegister,
} from "../../contracts/standards.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { unexpected, type ApiFailure } from "./failure.ts";
import { requestLines } from "./request-lines.ts";
import { request, type RequestSettings } from "./request.ts";

type Answer<T> = Promise<Result<T, ApiFailure>>;

/** How many of how many cases have been counted. */
export interface LookProgress {
  readonly examined: number;
  readonly of: number;
}

export interface StandardsApi {
  register(): Answer<StandardRegister>;
  saveDraft(draft: SaveStandardDraft): Answer<StandardRegister>;
  approve(approval: ApproveStandardDraft): Answer<StandardRegister>;
  discard(discard: DiscardStandardDraft): Answer<StandardRegister>;
  preview(seen: SeenDraft): Answer<AdoptionPreview>;
  /** Safe to send again after `timed-out` or `unreachable`. */
  adopt(seen: SeenDraft): Answer<StandardRegister>;
  /** Of what is adopted and has not begun. */
  askWithdrawal(asked: AskWithdrawal): Answer<StandardRegister>;
  keepAdopted(seen: SeenDraft): Answer<StandardRegister>;
  /** Safe to send again after `timed-out` or `unreachable`. */
  withdraw(approval: ApproveStandardDraft): Answer<StandardRegister>;
  /** Ends with `cancelled` when the signal is given. */
  look(seen: SeenDraft, onProgress: (progress: LookProgress) => void, signal: AbortSignal): Answer<Look>;
}

const READ_SECONDS = 15;
const WRITE_SECONDS = 20;
/** Every open case is counted twice. */
const PREVIEW_SECONDS = 90;
const QUIET_SECONDS = 60;

/** The register of standards as seen from a browser. */
export const createStandardsApi = (settings: RequestSettings): StandardsApi => {
  const post = <T>(path: string, body: unknown, seconds = WRITE_SECONDS): Answer<T> =>
    request<T>(settings, { method: "POST", path: `/api/standards/drafts${path}`, body, seconds });
  return {
    register: () => request(settings, { method: "GET", path: "/api/standards", seconds: READ_SECONDS }),
    saveDraft: (draft) => post("", draft),
    approve: (approval) => post("/approve", approval),
    discard: (discard) => post("/discard", discard),
    preview: (seen) => post("/preview", seen, PREVIEW_SECONDS),
    adopt: (seen) => post("/adopt", seen),
    askWithdrawal: (asked) => post("/ask-withdrawal", asked),
    keepAdopted: (seen) => post("/keep", seen),
    withdraw: (approval) => post("/withdraw", approval),
    async look(seen, onProgress, signal) {
      const call = { path: "/api/standards/drafts/look", body: seen, quietSeconds: QUIET_SECONDS, signal };
      const last = await requestLines<LookStep>(settings, call, (step) => {
        if ("examined" in step) onProgress(step);
      });
      if (!last.ok) return last;
      return "look" in last.value ? succeeded(last.value.look) : failed(unexpected(200));
    },
  };
};
