import { defineModel } from '@/lib/endpoint/define-model';
import type { Model } from '@/lib/endpoint/model';
import { arkChatCompletions } from './ark-chat';
import { bytedanceImages } from './bytedance-images';
import { bytedanceVideos } from './bytedance-videos';
import { doubaoChatCompletions } from './compatible-chat';

const doubaoSeed18 = defineModel({
  code: 'doubao-seed-1-8-251228',
  title: 'Doubao Seed 1.8',
  vendor: 'ByteDance',
  modality: 'chat',
  availability: { status: 'available' },
  summary:
    'ByteDance’s model for agents that use tools over many steps. It reads text, pictures and videos and answers with text. It reasons before it answers unless the effort is minimal, which switches reasoning off.',
  abilities: ['text', 'image-in', 'video-in', 'thinking', 'tools', 'structured-output', 'streaming'],
  limits: { input: 224_000, output: 64_000 },
  endpoints: [doubaoChatCompletions(64_000), arkChatCompletions(64_000)],
});

/** ByteDance's models, in the order of the sidebar. */
export const bytedance: Model[] = [doubaoSeed18, ...bytedanceImages, ...bytedanceVideos];
