import type { ModelEndpoint } from '@/lib/endpoint/model';
import { mergeNarrowings, type Narrowing } from '@/lib/schema/narrow';

/** What the GPT-5 line up to GPT-5.4 does not take: tools made for other models, and what came with GPT-5.6. */
const gpt5Line: Narrowing = {
  remove: [
    'openai.ResponsesRequest.prompt_cache_options',
    'openai.InputText.prompt_cache_breakpoint',
    'openai.InputImage.prompt_cache_breakpoint',
    'openai.InputFile.prompt_cache_breakpoint',
    'openai.Response.prompt_cache_options',
    'openai.FastestTier',
    'openai.ComputerPreviewTool',
    'openai.LocalShellTool',
    'openai.LocalShellCall',
    'openai.LocalShellCallOutput',
    'openai.ComputerCall.action',
    'openai.AudioDelta',
    'openai.AudioDone',
    'openai.TranscriptDelta',
    'openai.TranscriptDone',
  ],
  values: {
    'openai.HostedToolType': [
      'file_search',
      'web_search_preview',
      'web_search_preview_2025_03_11',
      'computer',
      'image_generation',
      'code_interpreter',
    ],
  },
  limits: { 'openai.ResponsesRequest.max_output_tokens': { maximum: 128_000 } },
};

/** Tools that came with GPT-5.4: the computer, and the search for tools. */
export const withoutComputer: Narrowing = {
  remove: [
    'openai.ComputerTool',
    'openai.ComputerCall',
    'openai.ComputerCallOutput',
    'openai.ToolSearchTool',
    'openai.ToolSearchCall',
    'openai.ToolSearchOutput',
    'openai.FunctionTool.defer_loading',
    'openai.CustomTool.defer_loading',
    'openai.McpTool.defer_loading',
  ],
  values: {
    'openai.HostedToolType': [
      'file_search',
      'web_search_preview',
      'web_search_preview_2025_03_11',
      'image_generation',
      'code_interpreter',
    ],
  },
};

/** Tools that came with GPT-5.1: commands and patches. */
export const withoutShell: Narrowing = {
  remove: [
    'openai.ShellTool',
    'openai.ShellChoice',
    'openai.ShellCall',
    'openai.ShellCallOutput',
    'openai.ShellCommandAdded',
    'openai.ShellCommandDelta',
    'openai.ShellCommandDone',
    'openai.ShellOutputContentDelta',
    'openai.ShellOutputContentDone',
    'openai.ApplyPatchTool',
    'openai.ApplyPatchChoice',
    'openai.ApplyPatchCall',
    'openai.ApplyPatchCallOutput',
  ],
};

/** Models that always reason refuse every setting of sampling; the first of them has no short summaries. */
export const withoutSampling: Narrowing = {
  values: { 'openai.SummaryStyle': ['auto', 'detailed'] },
  remove: [
    'openai.ResponsesRequest.temperature',
    'openai.ResponsesRequest.top_logprobs',
    'openai.ResponsesRequest.top_p',
  ],
};

/** How a model of the GPT-5 line is reached: by which efforts it reasons, the default one, and what else it lacks. */
export const responses = (
  efforts: readonly string[],
  standard: string,
  ...lacks: Narrowing[]
): ModelEndpoint => ({
  id: 'openai.responses',
  narrow: mergeNarrowings(
    gpt5Line,
    {
      values: { 'openai.ReasoningEffort': [...efforts] },
      limits: { 'openai.ReasoningSettings.effort': { default: standard } },
    },
    ...lacks,
  ),
  first: 'hello',
});
