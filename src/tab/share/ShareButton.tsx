import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, LinkRegular, ShareRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { copyText } from "../host/copy-text.ts";
import { useHost } from "../host/host-context.ts";
import type { SharedView, TabHost } from "../host/tab-host.ts";
import { linkTo } from "./link-to.ts";
import { shareWords as words } from "./words.ts";
import { unseen } from "../../ui/theme/unseen.ts";

const useStyles = makeStyles({
  heard: unseen,
  button: { "@media print": { display: "none" } },
  shown: { flexBasis: "100%", maxWidth: "40rem", marginTop: tokens.spacingVerticalXS },
});

type Copied = { readonly state: "not" | "copied" } | { readonly state: "shown"; readonly link: string };

/** Where no page may write to the clipboard people can still copy it themselves. */
const copy = async (host: TabHost, link: string): Promise<Copied> =>
  (await copyText(host, link)) ? { state: "copied" } : { state: "shown", link };

/** Hands the view on show to somebody else: by Teams' own window, or as a link. */
export const ShareButton = ({ label }: { readonly label: string }) => {
  const styles = useStyles();
  const host = useHost();
  const [copied, setCopied] = useState<Copied>({ state: "not" });
  const share = host.inTeams?.share ?? null;
  const view = (): SharedView => ({ place: location.hash.slice(1) || "/today", label });

  if (share !== null) {
    return (
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ShareRegular />}
        onClick={() => share(view())}
      >
        {words.share}
      </Button>
    );
  }
  const done = copied.state === "copied";
  return (
    <>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={done ? <CheckmarkRegular /> : <LinkRegular />}
        onClick={() => void copy(host, linkTo(host, view(), location.origin)).then(setCopied)}
        onBlur={() => setCopied((before) => (before.state === "copied" ? { state: "not" } : before))}
      >
        {done ? words.copied : words.copy}
      </Button>
      <span className={styles.heard} role="status">
        {done ? words.copied : ""}
      </span>
      {copied.state === "shown" && (
        <Field className={styles.shown} label={words.shown}>
          <Input readOnly value={copied.link} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </>
  );
};
