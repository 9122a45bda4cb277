/** The type of the event by which the site ends a stream itself. Its data is the site's own error as JSON. */
export const CLOSING_EVENT = 'lectern';

/** The type that the site gives to an event of which only a part has come. It is raw text, and no part of the answer. */
export const CUT_EVENT = 'lectern-cut';
