import type { Model } from '@/lib/endpoint/model';
import type { Catalogue } from '@/lib/publish/navigation';

const model = (
  code: string,
  title: string,
  vendor: string,
  modality: Model['modality'],
  endpoints: string[],
  rest: Partial<Model> = {},
): Model => ({
  code,
  title,
  vendor,
  modality,
  availability: { status: 'available' },
  summary: '',
  abilities: [],
  endpoints: endpoints.map((id) => ({ id })),
  ...rest,
});

/** Stand-in entries until the described models are here. */
export const catalog: Catalogue = {
  models: [
    model(
      'gemini-3.1-pro-preview',
      'Gemini 3.1 Pro Preview',
      'Google',
      'chat',
      ['gemini.generate-content', 'openai.chat-completions'],
      { availability: { status: 'preview' }, limits: { input: 1048576, output: 65536 } },
    ),
    model(
      'gemini-3.1-pro-preview-customtools',
      'Gemini 3.1 Pro Preview Custom Tools',
      'Google',
      'chat',
      ['gemini.generate-content'],
      { availability: { status: 'preview' }, limits: { input: 1048576, output: 65536 } },
    ),
    model('gemini-2.5-flash', 'Gemini 2.5 Flash', 'Google', 'chat', ['gemini.generate-content'], {
      availability: { status: 'deprecated' },
      limits: { input: 1048576, output: 65536 },
    }),
    model('gpt-5.2', 'GPT-5.2', 'OpenAI', 'chat', ['openai.chat-completions']),
    model('gemini-3-pro-image-preview', 'Gemini 3 Pro Image', 'Google', 'image', ['gemini.generate-content']),
    model('seedance-2.0', 'Seedance 2.0', 'ByteDance', 'video', ['ark.create-task'], {
      availability: { status: 'retired' },
    }),
  ],
  endpoints: [
    {
      id: 'gemini.generate-content',
      family: 'gemini',
      operation: 'generate-content',
      method: 'POST',
      title: 'Generate content',
      tags: [],
    },
    {
      id: 'gemini.stream-generate-content',
      family: 'gemini',
      operation: 'stream-generate-content',
      method: 'POST',
      title: 'Stream generate content',
      tags: [],
    },
    {
      id: 'gemini.get-model',
      family: 'gemini',
      operation: 'get-model',
      method: 'GET',
      title: 'Get a model',
      tags: [],
    },
    {
      id: 'openai.chat-completions',
      family: 'openai',
      operation: 'chat-completions',
      method: 'POST',
      title: 'Chat completions',
      tags: [],
    },
    {
      id: 'ark.create-task',
      family: 'ark',
      operation: 'create-task',
      method: 'DELETE',
      title: 'Delete a task',
      tags: [],
    },
  ],
};
