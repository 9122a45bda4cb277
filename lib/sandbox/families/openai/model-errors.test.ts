import { describe, expect, test } from 'vitest';
import { ask, refusalOf, say } from '@/tests/openai-catalog';

describe('what a model lacks', () => {
  const reasons = (more: object) => refusalOf({ ...say('a', more), model: 'gpt-reasons' });

  test.each([
    [
      { temperature: 0.5 },
      "Unsupported parameter: 'temperature' is not supported with this model.",
      'unsupported_parameter',
    ],
    [
      { max_tokens: 5 },
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'unsupported_parameter',
    ],
    [
      { reasoning_effort: 'medium' },
      "Unsupported value: 'reasoning_effort' does not support 'medium' with this model: it supports only low, high.",
      'unsupported_value',
    ],
    [
      { top_p: 0.5 },
      "Unsupported value: 'top_p' does not support 0.5 with this model: it must be at least 1.",
      'unsupported_value',
    ],
  ])('%j is refused by name', (more, message, code) => {
    expect(reasons(more)).toMatchObject({ status: 400, message, code, param: Object.keys(more)[0] });
    expect(ask({ body: say('a', more) }).status).toBe(200);
  });

  test('may be null', () => {
    const body = { ...say('a', { temperature: null, top_p: 1, max_tokens: null }), model: 'gpt-reasons' };
    expect(ask({ body }).status).toBe(200);
  });

  test('is sight for one of them, and room for all', () => {
    const picture = [{ type: 'image_url', image_url: { url: 'https://example.com/a.png' } }];
    expect(refusalOf({ ...say(picture), model: 'gpt-blind' })).toMatchObject({
      status: 400,
      param: 'messages[0].content[0].type',
    });
    expect(refusalOf(say('word '.repeat(120_000)))).toMatchObject({
      status: 400,
      param: 'messages',
      code: 'context_length_exceeded',
    });
    expect(refusalOf(say('a', { max_completion_tokens: 20_000 }))).toMatchObject({
      status: 400,
      param: 'max_completion_tokens',
    });
  });
});
