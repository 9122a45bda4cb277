import { expect, it } from 'vitest';
import { readings } from '@/lib/snippets/testing/readings';
import { renderSample } from './render-sample';
import { currentRequest } from './request';
import { initialState } from './state';
import { upstreams, view } from './view.fixture';

const sampleWith = (stream: boolean, params: Record<string, string> = {}) => {
  const request = currentRequest(view, { ...initialState(view, upstreams), stream, params });
  const sample = renderSample('javascript', request.plan, request.values, {
    baseUrl: 'https://gateway.example',
    keyVariable: 'GATEWAY_API_KEY',
    reading: stream ? readings.gemini : undefined,
  });
  return sample.ok ? sample.value.text : '';
};

it('reads the stream event by event when the switch is on, and the whole answer when it is off', () => {
  expect(sampleWith(true)).toMatch(/streamGenerateContent\?alt=sse[^]*readEvents\(response\.body\)/);
  expect(sampleWith(false)).toMatch(/:generateContent'[^]*console\.dir\(await response\.json\(\)/);
});

it('reads JSON when the reader asks for the stream in that form', () => {
  const sample = sampleWith(true, { 'query.alt': 'json' });
  expect(sample).toContain('alt=json');
  expect(sample).not.toContain('readEvents');
});
