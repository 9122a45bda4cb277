type Usage = {
  prompt: number;
  candidates?: number;
  thoughts?: number;
  image?: { prompt?: number; candidates?: number };
};

/** The usage of an answer, with its sums. Image tokens are part of the counts beside them. */
export const usage = ({ prompt, candidates = 0, thoughts = 0, image = {} }: Usage) => ({
  promptTokenCount: prompt,
  ...(candidates > 0 ? { candidatesTokenCount: candidates } : {}),
  ...(thoughts > 0 ? { thoughtsTokenCount: thoughts } : {}),
  totalTokenCount: prompt + candidates + thoughts,
  promptTokensDetails: [
    { modality: 'TEXT', tokenCount: prompt - (image.prompt ?? 0) },
    ...(image.prompt ? [{ modality: 'IMAGE', tokenCount: image.prompt }] : []),
  ],
  ...(image.candidates
    ? { candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: image.candidates }] }
    : {}),
});

/** An answer, or one chunk of a stream, with a single candidate. */
export const answer = (
  parts: Record<string, unknown>[],
  about: {
    usage: Usage;
    responseId: string;
    model?: string;
    finishReason?: string;
    candidate?: Record<string, unknown>;
  },
) => ({
  candidates: [
    {
      content: { parts, role: 'model' },
      ...(about.finishReason ? { finishReason: about.finishReason } : {}),
      index: 0,
      ...about.candidate,
    },
  ],
  usageMetadata: usage(about.usage),
  modelVersion: about.model ?? 'gemini-3.1-pro-preview',
  responseId: about.responseId,
});
