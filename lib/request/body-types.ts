import type { RequestPlan } from './plan';

/** The media types that a body may be sent as, the one that is documented first; none where there is no body. */
export const bodyTypesOf = ({ body }: Pick<RequestPlan, 'body'>): string[] =>
  body ? [body.mediaType, ...(body.also ?? [])] : [];
