import { useEffect, useRef } from "react";
import type { OfficeHost } from "./office-host/office-host.ts";

export interface AddInFrameProps {
  readonly host: OfficeHost;
  readonly title: string;
  readonly className?: string | undefined;
  readonly hidden?: boolean;
}

/** A page of the add-in, with its line to the host that Outlook plays. */
export const AddInFrame = ({ host, title, className, hidden = false }: AddInFrameProps) => {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const receive = (event: MessageEvent): void => host.receive(event, frame.current?.contentWindow ?? null);
    window.addEventListener("message", receive);
    return () => window.removeEventListener("message", receive);
  }, [host]);
  return (
    <iframe
      ref={frame}
      className={className}
      title={title}
      hidden={hidden}
      name={host.frame.name}
      src={host.frame.src}
    />
  );
};
