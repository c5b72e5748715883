/** The add-in's icon as the host shows it beside its name. */
export const OurIcon = ({ size = 20 }: { readonly size?: number }) => (
  <img src="/assets/icon-32.png" width={size} height={size} alt="" style={{ display: "block" }} />
);
