import { useRef, useState } from "react";

const LIGHT = "color: #242424; background: #fff;";
const DARK = "color: #fff; background: #292929;";

const pageAround = (html: string, dark: boolean): string =>
  `<!doctype html><meta charset="utf-8"><base target="_blank">
  <style>body { margin: 0; font: 14px/1.5 "Segoe UI", "Segoe UI Web (West European)", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: anywhere; ${dark ? DARK : LIGHT} }
  a { color: ${dark ? "#479ef5" : "#0f6cbd"}; } img { max-width: 100%; } blockquote { margin: 0 0 0 8px; padding-left: 12px; border-left: 2px solid #c8c8c8; }</style>${html}`;

/** The message as it came, in a frame in which nothing runs. It is as high as its text. */
export const MessageBody = ({ html, dark }: { readonly html: string; readonly dark: boolean }) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(160);
  return (
    <iframe
      ref={frame}
      title="Message text"
      sandbox="allow-same-origin allow-popups"
      srcDoc={pageAround(html, dark)}
      style={{ border: 0, width: "100%", height, display: "block" }}
      onLoad={() => setHeight((frame.current?.contentDocument?.documentElement.scrollHeight ?? 160) + 4)}
    />
  );
};
