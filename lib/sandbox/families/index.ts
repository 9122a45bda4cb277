import type { Family } from '@/lib/endpoint/endpoint';
import type { SandboxFamily } from '../family';
import { anthropic } from './anthropic';
import { gemini } from './gemini';
import { openai } from './openai';
import { plain } from './plain';

/** What each protocol does in its own way. */
export const families: Record<Family, SandboxFamily> = {
  gemini,
  openai,
  anthropic,
  ark: plain,
  gateway: plain,
};
