import { z } from 'zod';

// Settings that several operations take.

export const ServiceTier = z.enum(['auto', 'default', 'flex', 'scale', 'priority', 'fast']).meta({
  id: 'openai.ServiceTier',
  description: 'How urgently a request is served.',
  'x-values': {
    auto: 'As set for the project; otherwise default.',
    default: 'The ordinary price and speed.',
    flex: 'Cheaper and slower, and refused with 429 when capacity is short.',
    scale: 'From capacity that was booked.',
    priority: 'Dearer, and served first.',
    fast: 'Dearer, with the fastest output that the model offers.',
  },
});

export const ReasoningEffort = z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']).meta({
  id: 'openai.ReasoningEffort',
  description: 'How much a model reasons before it answers.',
  'x-values': {
    none: 'Not at all: the quickest and cheapest answers.',
    minimal: 'Hardly at all.',
    low: 'Little, for plain instructions.',
    medium: 'A balance of depth, speed and cost.',
    high: 'Thoroughly, for hard problems.',
    xhigh: 'Longer still, for code and agents.',
    max: 'As long as it takes.',
  },
});

export const Verbosity = z.enum(['low', 'medium', 'high']).meta({
  id: 'openai.Verbosity',
  description: 'How long answers are.',
  'x-values': { low: 'Terse.', medium: 'Neither short nor long.', high: 'Detailed.' },
});

export const Metadata = z.record(z.string().max(64), z.string().max(512));

export const CacheRetention = z.enum(['in_memory', '24h']).meta({
  id: 'openai.CacheRetention',
  description: 'How long a cached prompt is kept.',
  'x-values': { in_memory: 'Minutes, up to an hour.', '24h': 'Up to a day, on models that can.' },
});

const CacheMode = z.enum(['implicit', 'explicit']).meta({
  id: 'openai.CacheMode',
  description: 'Who decides what is cached.',
  'x-values': {
    implicit: 'The service finds common beginnings of prompts.',
    explicit: 'Only what ends in a prompt_cache_breakpoint.',
  },
});

export const PromptCacheOptions = z
  .strictObject({
    ttl: z
      .literal('30m')
      .optional()
      .meta({ description: 'How long an unused entry lives: 30m is thirty minutes.' }),
    mode: CacheMode.optional().meta({ description: 'Who decides where cached beginnings end.' }),
  })
  .meta({ id: 'openai.PromptCacheOptions', description: 'How beginnings of prompts are cached.' });

export const PromptCacheBreakpoint = z
  .strictObject({
    mode: z.literal('explicit').meta({ description: 'Always explicit.', default: 'explicit' }),
  })
  .meta({
    id: 'openai.PromptCacheBreakpoint',
    description: 'Marks the end of a part of the prompt that is worth caching.',
  });

export const SearchContextSize = z.enum(['low', 'medium', 'high']).meta({
  id: 'openai.SearchContextSize',
  description: 'How much of the pages found is read.',
  'x-values': {
    low: 'Least: quick and cheap.',
    medium: 'A balance.',
    high: 'Most: fuller answers, slower and dearer.',
  },
});

export const GrammarSyntax = z.enum(['lark', 'regex']).meta({
  id: 'openai.GrammarSyntax',
  description: 'Language that a grammar is written in.',
  'x-values': { lark: 'A Lark grammar.', regex: 'A regular expression in the syntax of Rust.' },
});

export const ToolChoiceMode = z.enum(['none', 'auto', 'required']).meta({
  id: 'openai.ToolChoiceMode',
  description: 'How free the model is to call tools.',
  'x-values': {
    none: 'It calls none.',
    auto: 'It chooses between text and calls.',
    required: 'It calls at least one.',
  },
});

export const AllowedToolsMode = z.enum(['auto', 'required']).meta({
  id: 'openai.AllowedToolsMode',
  description: 'Whether one of the allowed tools must be called.',
  'x-values': { auto: 'It may answer with text instead.', required: 'It calls at least one of them.' },
});
