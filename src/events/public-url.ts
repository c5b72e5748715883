/**
 * Where the service is reached, without a slash at the end. A script without a page knows no address of its own, so
 * the service writes it here as it hands the script out.
 */
export const PUBLIC_URL = "%PUBLIC_URL%";
