import { ERROR, failure, success, type Answer } from "./answer.ts";
import type { Category, ItemOnShow, OutlookActions } from "./item-on-show.ts";

/** Outlook's JavaScript speaks of `Preset7` where Graph says `preset7`. */
const detail = (category: Category) => ({
  displayName: category.name,
  color: category.colour.replace(/^preset/, "Preset"),
});

const named = (params: unknown): string[] => {
  const list = (params as { categories?: unknown } | undefined)?.categories;
  return Array.isArray(list) ? list.map(String) : [];
};

export const masterCategories = async (item: ItemOnShow, actions: OutlookActions): Promise<Answer> =>
  success((await actions.categoriesOf(item.mailbox)).map(detail));

export const itemCategories = async (item: ItemOnShow, actions: OutlookActions): Promise<Answer> => {
  const known = await actions.categoriesOf(item.mailbox);
  return success(
    item.categories.map((name) =>
      detail(known.find((each) => each.name === name) ?? { name, colour: "none" }),
    ),
  );
};

/** Only categories of the mailbox's own list can be put on a message. */
export const addCategories = async (
  item: ItemOnShow,
  actions: OutlookActions,
  params: unknown,
): Promise<Answer> => {
  const known = await actions.categoriesOf(item.mailbox);
  const wanted = named(params);
  if (wanted.some((name) => !known.some((each) => each.name === name))) return failure(ERROR.invalidCategory);
  await actions.setCategories(item, [...new Set([...item.categories, ...wanted])]);
  return success();
};

export const removeCategories = async (
  item: ItemOnShow,
  actions: OutlookActions,
  params: unknown,
): Promise<Answer> => {
  const unwanted = named(params);
  await actions.setCategories(
    item,
    item.categories.filter((name) => !unwanted.includes(name)),
  );
  return success();
};
