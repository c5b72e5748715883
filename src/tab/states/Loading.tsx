import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { words } from "../words.ts";

const useStyles = makeStyles({
  lines: { display: "grid", gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalL },
});

/** The shape of a list before it is known, so that nothing jumps when it comes. */
export const Loading = ({ lines = 8 }: { readonly lines?: number }) => {
  const styles = useStyles();
  return (
    <Skeleton className={styles.lines} aria-label={words.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonItem key={line} size={28} />
      ))}
    </Skeleton>
  );
};
