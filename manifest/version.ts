/** "Each part of the version number can be a maximum of 5 digits." */
const PRODUCT_VERSION = /^(\d{1,4})\.(\d{1,5})\.(\d{1,5})$/;

/**
 * The version of both manifests. Microsoft's check asks that "the manifest version number is greater or equal to 1.0",
 * and takes an upload as news only where it has grown. So its first part is one above the product's: always enough, and
 * it grows exactly where the product's version does, also from 0.9.0 to 1.0.0.
 * @throws for a version before a release (1.2.0-rc.1): it would bear the number of the release itself
 */
export const manifestVersion = (productVersion: string): string => {
  const [, first, second, third] = PRODUCT_VERSION.exec(productVersion) ?? [];
  if (first === undefined) throw new Error(`A manifest can not bear the version ${productVersion}`);
  return `${Number(first) + 1}.${Number(second)}.${Number(third)}`;
};
