import type { Family } from '@/lib/endpoint/endpoint';
import type { SandboxFamily } from '../family';
import { gemini } from './gemini';
import { openai } from './openai';
import { plain } from './plain';

/** What each protocol does in its own way. */
export const families: Record<Family, SandboxFamily> = {
  gemini,
  openai,
  anthropic: plain,
  ark: plain,
  gateway: plain,
};
