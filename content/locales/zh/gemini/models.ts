import type { Texts } from '@/lib/i18n/texts';

export const models: Texts = {
  'gemini.ListModelsResponse': '一页模型。',
  'gemini.ListModelsResponse.models': '本页的模型。',
  'gemini.ListModelsResponse.nextPageToken': '作为 pageToken 传入以获取下一页。最后一页没有此字段。',
  'gemini.Model': '一个模型及其上限与默认值。',
  'gemini.Model.name': '模型名称，写作 models/ 加模型代码。',
  'gemini.Model.baseModelId': '不含版本的模型代码，如 gemini-2.5-flash。',
  'gemini.Model.version': '模型版本。',
  'gemini.Model.displayName': '供人阅读的名称。',
  'gemini.Model.description': '一句话说明模型。',
  'gemini.Model.inputTokenLimit': '输入 token 数上限。',
  'gemini.Model.outputTokenLimit': '单个回答的 token 数上限。',
  'gemini.Model.supportedGenerationMethods': '模型支持的操作，如 generateContent 和 countTokens。',
  'gemini.Model.thinking': '模型能否在回答之前思考。',
  'gemini.Model.temperature': '请求未指定时采用的 temperature。',
  'gemini.Model.maxTemperature': '可接受的最高 temperature。',
  'gemini.Model.topP': '请求未指定时采用的 topP。',
  'gemini.Model.topK': '请求未指定时采用的 topK。不支持 topK 的模型没有此字段。',

  'models.gemini-3.1-pro-preview.summary':
    'Gemini 3.1 系列中较大的模型，适合代码、长文档和多步骤任务。可读取文本、图片、音频、视频和 PDF，以文本作答。回答前总会思考，深度分三级。',
  'models.gemini-3.1-pro.summary':
    '网关提供 Gemini 3.1 Pro 时所用的名称，不带 preview 后缀。请求、响应和上限与 gemini-3.1-pro-preview 相同；实际应答的版本见响应中的 modelVersion。',
  'models.gemini-3.1-pro-preview-customtools.summary':
    'Gemini 3.1 Pro 的调优版，优先调用你声明的函数，而不是自行编写的 shell 命令。适合除 shell 外还有 view_file、search_code 等自定义工具的智能体；其他情况宜选 gemini-3.1-pro-preview。',
  'models.gemini-3.1-flash-lite-preview.summary':
    'Gemini 3.1 系列中最小的模型，适合大量短请求，如翻译、分类和信息提取。可读取文本、图片、音频、视频和 PDF。默认思考最少，可按需调高。',
  'models.gemini-3-pro-preview.summary':
    'Gemini 3 系列的首个大模型，后继为 gemini-3.1-pro-preview，请求与响应相同。建议改用新代码；网关可能已将此代码转到新模型。',
  'models.gemini-3-flash-preview.summary':
    'Gemini 3 系列中较快的模型，适合对等待时间敏感的聊天、智能体和代码任务。可读取文本、图片、音频、视频和 PDF。思考分四级，最低几乎不思考。',
  'models.gemini-2.5-pro.summary':
    'Gemini 2.5 系列中较大的模型，稳定，普遍可用。思考预算最多 32,768 个 token；预算设为 0（即关闭思考）会被拒绝。',
  'models.gemini-2.5-flash.summary':
    'Gemini 2.5 系列的中型模型，适合大批量的日常请求。思考预算最多 24,576 个 token，设为 0 即关闭思考。',
  'models.gemini-2.5-flash-lite.summary':
    'Gemini 2.5 系列中最小的模型，适合高请求量、低成本的场合。默认不思考；预算设为 512 至 24,576 个 token 或 -1 即可开启。',
  'models.gemini-2.0-flash.summary':
    '较早的中型模型，不支持思考，单个回答最多 8,192 个 token。仅在现有程序依赖它时使用；gemini-2.5-flash 接受同样的请求。',
  'models.gemini-3.1-flash-image-preview.summary':
    '在对话中绘制和编辑图片，从 512 像素到 4K，支持十四种宽高比，包括长条横幅。可以图片为起点，可联网搜索所绘内容，以文本和图片作答。',
  'models.gemini-3-pro-image-preview.summary':
    '绘制和编辑要求精细的图片，如图表和清晰可读的文字，支持 1K、2K 和 4K。总是先思考构图再绘制，并可联网搜索要呈现的事实。',
  'models.gemini-2.5-flash-image.summary':
    '绘制和编辑约一百万像素的图片，支持十种宽高比；无论哪种，每张都消耗 1,290 个输出 token。不支持思考，也不接受工具。',
};
