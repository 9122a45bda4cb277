import type { Family } from '@/lib/endpoint/endpoint';
import type { SandboxFamily } from '../family';
import { anthropic } from './anthropic';
import { ark } from './ark';
import { gateway } from './gateway';
import { gemini } from './gemini';
import { openai } from './openai';

/** What each protocol does in its own way. */
export const families: Record<Family, SandboxFamily> = {
  gemini,
  openai,
  anthropic,
  ark,
  gateway,
};
