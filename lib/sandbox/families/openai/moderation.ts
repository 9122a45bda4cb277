const CATEGORIES = [
  'harassment',
  'harassment/threatening',
  'hate',
  'hate/threatening',
  'illicit',
  'illicit/violent',
  'self-harm',
  'self-harm/instructions',
  'self-harm/intent',
  'sexual',
  'sexual/minors',
  'violence',
  'violence/graphic',
];

/** The rating of one piece of content in which nothing was found. */
export function ratingOf(model: string) {
  const each = <T>(value: T) => Object.fromEntries(CATEGORIES.map((category) => [category, value]));
  return {
    type: 'moderation_result',
    model,
    flagged: false,
    categories: each(false),
    category_scores: each(0),
    category_applied_input_types: each(['text']),
  };
}

/** Ratings that find nothing, for prompt and answer alike, as a chat completion has them. */
export function moderationOf(model: string) {
  const ratings = { type: 'moderation_results', model, results: [ratingOf(model)] };
  return { input: ratings, output: ratings };
}
