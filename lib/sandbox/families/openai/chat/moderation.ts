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

/** A rating that finds nothing, for prompt and answer alike. */
export function moderationOf(model: string) {
  const each = <T>(value: T) => Object.fromEntries(CATEGORIES.map((category) => [category, value]));
  const rating = {
    type: 'moderation_results',
    model,
    results: [
      {
        type: 'moderation_result',
        model,
        flagged: false,
        categories: each(false),
        category_scores: each(0),
        category_applied_input_types: each(['text']),
      },
    ],
  };
  return { input: rating, output: rating };
}
