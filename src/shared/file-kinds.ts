import * as v from 'valibot';

/** What each of our files says that it is. */
export const FILE_KINDS = { settings: 'On Record settings', phrases: 'On Record phrases' } as const;

/** Whether a file says that it is of this kind, be it whole or not. */
export function isOfKind(json: unknown, kind: keyof typeof FILE_KINDS): boolean {
  return v.is(v.object({ kind: v.literal(FILE_KINDS[kind]) }), json);
}
