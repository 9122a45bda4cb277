import type { Texts } from '@/lib/i18n/texts';

export const toolChoice: Texts = {
  'openai.ToolChoice': '是否必须调用工具，以及调用哪个。省略时为 auto。',
  'openai.AllowedTools': '只允许其中一部分工具；工具列表本身不变，缓存也就保持有效。',
  'openai.AllowedTools.tools':
    '保留的工具，各以类型和名称指明：{"type": "function", "name": "find_trains"}。',
  'openai.FunctionChoice': '必须调用此函数。',
  'openai.ChosenName': '要调用的那一个的名称。',
  'openai.CustomChoice': '必须调用此自定义工具。',
  'openai.McpChoice': '必须调用此服务器，或其中的此工具。',
  'openai.HostedToolChoice': '必须调用 API 的此工具。',
  'openai.HostedToolType': '必须调用的工具。',
  'openai.ShellChoice': '必须调用 shell。',
  'openai.ApplyPatchChoice': '必须修改文件。',
  'openai.ProgrammaticChoice': '必须编写程序。',
  'openai.ParallelToolCalls': '允许一个回答中有多次调用。',
  'openai.MaxToolCalls': '由 API 运行的工具最多调用多少次，所有工具合计。超出的调用不会发起。',
};
