/** Longer than a browser needs to begin, shorter than anybody minds the memory. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which saves it as it saves every download. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};
