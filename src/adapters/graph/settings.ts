export interface GraphSettings {
  /** For example `https://graph.microsoft.com/v1.0`. */
  readonly baseUrl: string;
  /** An app-only access token; `fresh` asks for a new one because the last was refused. */
  readonly token: (fresh?: boolean) => Promise<string>;
  /** How long one call may take. Milliseconds, 30,000 unless given. */
  readonly timeoutMs?: number;
  /** Messages asked for in one page, 50 unless given. */
  readonly pageSize?: number;
}
