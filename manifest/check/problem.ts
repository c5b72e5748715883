/** Why Microsoft 365 would refuse a manifest, or take it and not do what was meant. */
export interface ManifestProblem {
  /** Stable, for programs and tests: `order-wrong`, `resource-missing` ... */
  readonly code: string;
  /** The element or property that is to blame. */
  readonly where: string;
  readonly message: string;
}

export const problem = (code: string, where: string, message: string): ManifestProblem => ({
  code,
  where,
  message,
});

/** What the checks ask about a picture: its width and height in pixels, or null where there is no such PNG. */
export type PictureSize = (path: string) => { readonly width: number; readonly height: number } | null;
