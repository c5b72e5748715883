import { FromTree } from "../../ui/countdown/FromTree.tsx";
import { shellTree } from "../../ui/first-picture/shell-tree.ts";

/** The same shell as in taskpane.html, so that nothing moves while the rest arrives. Its styles stand there. */
export const Shell = () => <FromTree tree={shellTree()} />;
