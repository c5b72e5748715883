import { Component, type ReactNode } from "react";
import { Failed } from "../states/Failed.tsx";
import { words } from "../words.ts";

/**
 * Keeps the header when the code of a page can not be read, as after a new release of the service, when the old code is
 * no longer there: reading the whole tab again gets the new one.
 */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Failed
        failure={{ code: "page-not-read", message: words.pageNotRead }}
        onSignIn={() => Promise.resolve()}
        onRetry={() => location.reload()}
      />
    );
  }
}
