/** What a scenario's pictures were made of; `image` are the tokens of pictures that went in. */
type Tokens = { text: number; image?: number; output: number };

type Made = {
  created: number;
  tokens: Tokens;
  size?: string;
  quality?: string;
  background?: string;
  format?: string;
};

const usage = ({ text, image = 0, output }: Tokens) => ({
  input_tokens: text + image,
  input_tokens_details: { text_tokens: text, image_tokens: image },
  output_tokens: output,
  total_tokens: text + image + output,
});

/** The answer of GPT Image with these pictures, each as base64. */
export const painted = (pictures: string[], made: Made) => ({
  created: made.created,
  background: made.background ?? 'opaque',
  data: pictures.map((picture) => ({ b64_json: picture })),
  output_format: made.format ?? 'png',
  quality: made.quality ?? 'low',
  size: made.size ?? '1024x1024',
  usage: {
    ...usage(made.tokens),
    output_tokens_details: { image_tokens: made.tokens.output, text_tokens: 0 },
  },
});

/** The events of a stream: sketches, then the picture. `operation` begins their names. */
export const streamed = (
  operation: 'image_generation' | 'image_edit',
  [last, ...sketches]: [string, ...string[]],
  made: Made,
) => {
  const about = (seconds: number) => ({
    created_at: made.created + seconds,
    size: made.size ?? '1024x1024',
    quality: made.quality ?? 'low',
    background: made.background ?? 'opaque',
    output_format: made.format ?? 'png',
  });
  return [
    ...sketches.map((picture, index) => ({
      type: `${operation}.partial_image`,
      b64_json: picture,
      ...about(3 * index),
      partial_image_index: index,
    })),
    {
      type: `${operation}.completed`,
      b64_json: last,
      ...about(3 * sketches.length),
      usage: usage(made.tokens),
    },
  ];
};

/** The answer of a dall-e model, which has nothing beside the pictures. */
export const paintedByDallE = (created: number, ...data: Record<string, string>[]) => ({ created, data });
