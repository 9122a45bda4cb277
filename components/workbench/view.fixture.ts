import type { RequestPlan } from '@/lib/request/plan';
import type { EndpointView, UpstreamView } from '@/lib/request/view';

const plan: RequestPlan = {
  id: 'gemini.generate-content',
  method: 'POST',
  template: '/v1beta/models/{model}:generateContent',
  params: [
    { name: 'model', in: 'path', type: 'string', required: true },
    { name: 'prettyPrint', in: 'query', type: 'boolean', required: false },
  ],
  auth: [{ id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' }],
  body: { mediaType: 'application/json', required: true },
};

/** A page about one model, as the workbench is given it. */
export const view: EndpointView = {
  plan,
  model: 'gemini-3.1-pro-preview',
  streams: false,
  streaming: {
    by: 'endpoint',
    query: { alt: 'sse' },
    plan: {
      ...plan,
      id: 'gemini.stream-generate-content',
      template: '/v1beta/models/{model}:streamGenerateContent',
      params: [
        ...plan.params,
        { name: 'alt', in: 'query', type: 'string', required: false, enum: ['json', 'sse'] },
      ],
    },
  },
  scenario: {
    id: 'hello',
    title: 'Hello',
    values: {
      path: { model: 'gemini-3.1-pro-preview' },
      query: {},
      header: {},
      body: '{\n  "contents": [\n    {\n      "role": "user",\n      "parts": [{ "text": "Why is the sky blue?" }]\n    }\n  ]\n}',
    },
  },
  scenarios: [
    { id: 'hello', title: 'Hello' },
    { id: 'tools', title: 'Function call' },
  ],
  scenariosHref: '/demo/scenarios.json',
  schemaHref: '/demo/schema.json',
};

/** The sandbox first, as where no gateway is set up, and a gateway. */
export const upstreams: UpstreamView[] = [
  { id: 'sandbox', label: 'Sandbox', baseUrl: 'http://localhost:3000/sandbox', sandbox: true },
  { id: 'gateway', label: 'Gateway', baseUrl: 'https://gateway.example', sandbox: false },
];
