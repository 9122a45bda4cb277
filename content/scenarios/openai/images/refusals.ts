import type { Scenario } from '@/lib/endpoint/endpoint';

type Cause = { message: string; type?: string; param?: string | null; code: string | null };

/** An error as OpenAI answers it. */
export const refusal = ({ message, type = 'invalid_request_error', param = null, code }: Cause) => ({
  status: 400,
  body: { error: { message, type, param, code } },
});

/** What the safety filter of GPT Image answers. */
export const blocked = refusal({
  message:
    'Your request was rejected by the safety system. If you believe this is an error, contact the support and include the request ID. safety_violations=[violence].',
  type: 'image_generation_user_error',
  code: 'moderation_blocked',
});

/** What the safety filter of the dall-e models answers. */
const policyViolation = refusal({
  message:
    'Your request was rejected as a result of our safety system. Your prompt may contain text that is not allowed by our safety system.',
  code: 'content_policy_violation',
});

/** A prompt that the safety filter refuses, with the settings of a model and what it answers. */
const refused = (settings: object, response: Scenario['response']): Scenario => ({
  id: 'moderation-blocked',
  title: 'A prompt that is refused',
  summary: 'Sending it again does not help: go by code, and let the person change the prompt.',
  needs: ['image-out'],
  refused: true,
  request: {
    body: { ...settings, prompt: 'A street after a massacre, with gore in every detail.', size: '1024x1024' },
  },
  response,
});

export const moderationBlocked = refused({ model: 'gpt-image-1.5', quality: 'low' }, blocked);
export const policyViolated = (model: string) => refused({ model }, policyViolation);

const wrong = (settings: object, size: string, supported: string): Scenario => ({
  id: 'wrong-size',
  title: 'A size that the model lacks',
  summary:
    'Each generation of models has sizes of its own; param names the field, and the message lists them.',
  needs: ['image-out'],
  refused: true,
  request: { body: { ...settings, prompt: 'A panorama of a harbour in the morning mist.', size } },
  response: refusal({
    message: `Invalid value: '${size}'. Supported values are: ${supported}.`,
    param: 'size',
    code: 'invalid_value',
  }),
});

export const wrongSize = wrong(
  { model: 'gpt-image-1.5' },
  '1792x1024',
  "'1024x1024', '1536x1024', '1024x1536', and 'auto'",
);
export const wrongSizeDallE3 = wrong(
  { model: 'dall-e-3' },
  '1536x1024',
  "'1024x1024', '1792x1024', and '1024x1792'",
);
export const wrongSizeDallE2 = wrong(
  { model: 'dall-e-2' },
  '1536x1024',
  "'1024x1024', '256x256', and '512x512'",
);
