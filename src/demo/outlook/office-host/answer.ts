/** What an item call gives back, in the shape that office.js takes apart. */
export type Answer =
  | { readonly wasSuccessful: true; readonly error: false; readonly errorCode: 0; readonly data: unknown }
  | { readonly wasSuccessful: true; readonly customProperties: string }
  | { readonly wasSuccessful: false; readonly error: true; readonly errorCode: number };

export const success = (data: unknown = null): Answer => ({
  wasSuccessful: true,
  error: false,
  errorCode: 0,
  data,
});

/** Codes that Outlook gives, as documented for `asyncResult.error.code`. */
export const ERROR = {
  operationNotSupported: 5000,
  internalError: 9020,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  invalidCategory: 9044,
  duplicateCategory: 9045,
} as const;

export const failure = (errorCode: number): Answer => ({ wasSuccessful: false, error: true, errorCode });
