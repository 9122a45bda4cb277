import type { Call } from '../../../family';
import { memberOf, without } from '../../../scenario-answer';
import { effortOf, servingTier } from '../effort';
import type { Asked, AskedTool } from './asked';

/** Members of a request that an answer repeats only where they are there. */
const REPEATED = ['prompt', 'prompt_cache_key', 'prompt_cache_retention', 'safety_identifier', 'user'];

/** What an answer says about its request: each setting as it was asked for, or its default. */
export function settingsOf(asked: Asked, call: Call) {
  const { reasoning, text, conversation, prompt_cache_options: cache } = asked;
  const reasons = call.model === undefined || call.model.abilities.includes('thinking');
  return {
    background: asked.background ?? false,
    instructions: asked.instructions ?? null,
    max_output_tokens: asked.max_output_tokens ?? null,
    max_tool_calls: asked.max_tool_calls ?? null,
    model: call.modelCode ?? 'sandbox',
    parallel_tool_calls: asked.parallel_tool_calls ?? true,
    previous_response_id: asked.previous_response_id ?? null,
    reasoning: {
      ...reasoning,
      effort: reasoning?.effort ?? (reasons ? (effortOf(call, ['reasoning', 'effort']) ?? null) : null),
      summary: reasoning?.summary ?? null,
    },
    service_tier: servingTier(asked.service_tier),
    temperature: asked.temperature ?? 1,
    text: { format: text?.format ?? { type: 'text' }, verbosity: text?.verbosity ?? 'medium' },
    tool_choice: asked.tool_choice ?? 'auto',
    tools: asked.tools.map(shownTool),
    top_logprobs: asked.top_logprobs ?? 0,
    top_p: asked.top_p ?? 1,
    truncation: asked.truncation ?? 'disabled',
    metadata: asked.metadata ?? {},
    ...(conversation === undefined ? {} : { conversation: { id: conversation } }),
    ...(cache ? { prompt_cache_options: { ttl: '30m', mode: cache.mode ?? 'implicit' } } : {}),
    ...Object.fromEntries(
      REPEATED.flatMap((name) => {
        const value = memberOf(asked, name);
        return value === undefined || value === null ? [] : [[name, value] as const];
      }),
    ),
  };
}

/** Members of tools that hold secrets. They are never repeated. */
const SECRET = ['authorization', 'headers', 'domain_secrets'];

function shownTool(tool: AskedTool): unknown {
  if (tool.type !== 'function') return withoutSecrets(tool);
  return {
    ...tool,
    description: tool.description ?? null,
    parameters: tool.parameters ?? null,
    strict: tool.strict ?? true,
  };
}

/** A tool, or a list of them, without what only the tool's own server may know. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(without(value, SECRET) ?? {}).flatMap(([name, member]) =>
      member === undefined ? [] : [[name, withoutSecrets(member)] as const],
    ),
  );
}
