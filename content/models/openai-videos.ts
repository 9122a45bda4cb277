import { defineModel } from '@/lib/endpoint/define-model';

export const sora2 = defineModel({
  code: 'sora-2',
  title: 'Sora 2',
  vendor: 'OpenAI',
  modality: 'video',
  availability: { status: 'retired', since: '2026-09-24' },
  summary:
    'Films four, eight or twelve seconds with matching sound, upright or wide, from a text or from a first frame, and films a video again with one change. OpenAI switched it off, and its Videos API with it, on 24 September 2026. Gateways may still serve both.',
  abilities: ['video-out', 'image-in'],
  endpoints: [
    {
      id: 'openai.create-video',
      narrow: { values: { 'openai.VideoSize': ['720x1280', '1280x720'] } },
      first: 'text-to-video',
    },
    { id: 'openai.retrieve-video', first: 'completed' },
    { id: 'openai.download-video', first: 'video' },
    { id: 'openai.list-videos' },
    { id: 'openai.delete-video' },
    { id: 'openai.remix-video', first: 'remix' },
  ],
});
