import type { Texts } from '@/lib/i18n/texts';

const form = '响应的格式。要 JSON 时省略即可。';
const mask = '只返回这些字段，以字段掩码表示，如 candidates.content,usageMetadata。';
const indented = 'JSON 是否缩进。';
const quotaUser = '代表你的某个用户的任意文本，最多 40 个字符，用于公平分摊配额。';
const errorFormat = '返回错误时采用的结构版本。';

export const params: Texts = {
  'gemini.Query': '所有操作通用的查询参数。',
  'gemini.Query.alt': form,
  'gemini.Query.fields': mask,
  'gemini.Query.prettyPrint': indented,
  'gemini.Query.quotaUser': quotaUser,
  'gemini.Query.$.xgafv': errorFormat,
  'gemini.StreamQuery': '流式操作的查询参数。',
  'gemini.StreamQuery.alt':
    '传 sse 时以 server-sent events 返回。否则响应是一个 JSON 数组，较难边接收边解析。',
  'gemini.StreamQuery.fields': mask,
  'gemini.StreamQuery.prettyPrint': indented,
  'gemini.StreamQuery.quotaUser': quotaUser,
  'gemini.StreamQuery.$.xgafv': errorFormat,
  'gemini.ListModelsQuery': '返回哪一页模型。',
  'gemini.ListModelsQuery.pageSize': '每页最多返回的模型数。',
  'gemini.ListModelsQuery.pageToken': '上一页返回的 nextPageToken。',
  'gemini.ListModelsQuery.alt': form,
  'gemini.ListModelsQuery.fields': mask,
  'gemini.ListModelsQuery.prettyPrint': indented,
  'gemini.ListModelsQuery.quotaUser': quotaUser,
  'gemini.ListModelsQuery.$.xgafv': errorFormat,
  'gemini.Alt': '响应的格式。',
  'gemini.Alt.sse': 'Server-sent events，每个数据块一行 data。',
  'gemini.Alt.json': 'JSON；流式时为一个数组，元素逐个到达。',
  'gemini.Alt.media': '文件的字节内容。此处无用。',
  'gemini.Alt.proto': '二进制 protocol buffers。',
  'gemini.ErrorFormat': '错误结构的版本。',
  'gemini.ErrorFormat.1': '旧结构。',
  'gemini.ErrorFormat.2': '本文档所述的结构。',
};
