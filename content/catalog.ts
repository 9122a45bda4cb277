import type { RequestPlan } from '@/lib/request/plan';

const generateContent: RequestPlan = {
  id: 'gemini.generate-content',
  method: 'POST',
  template: '/v1beta/models/{model}:generateContent',
  params: [{ name: 'model', in: 'path', type: 'string', required: true }],
  auth: [{ id: 'key', in: 'header', name: 'x-goog-api-key', prefix: '' }],
  body: { mediaType: 'application/json', required: true },
};

/** The plan of a documented endpoint, or nothing. */
export const findPlan = (id: string): RequestPlan | undefined =>
  id === generateContent.id ? generateContent : undefined;
