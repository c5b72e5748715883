/** Roaming settings and custom properties: kept by Outlook for the add-in, here in the browser. */
export interface KeptSettings {
  roaming(): Record<string, string>;
  saveRoaming(settings: Readonly<Record<string, string>>): void;
  /** A JSON document per item. */
  custom(itemId: string): string;
  saveCustom(itemId: string, properties: string): void;
}

type Shelf = Pick<Storage, "getItem" | "setItem">;

export const createKeptSettings = (shelf: Shelf, person: string): KeptSettings => {
  const roamingKey = `outlook.roaming.${person}`;
  const customKey = (itemId: string): string => `outlook.custom.${itemId}`;
  return {
    roaming: () => JSON.parse(shelf.getItem(roamingKey) ?? "{}") as Record<string, string>,
    saveRoaming: (settings) => shelf.setItem(roamingKey, JSON.stringify(settings)),
    custom: (itemId) => shelf.getItem(customKey(itemId)) ?? "{}",
    saveCustom: (itemId, properties) => shelf.setItem(customKey(itemId), properties),
  };
};
