import type { Texts } from '@/lib/i18n/texts';

const version = '必填。两个版本的响应相同；较新的版本会拒绝请求中的某些字段。';
const beta = '要启用的 beta 功能名称，以逗号分隔。';
const workspace = '计费的工作区，用于可访问多个工作区的凭据。网关会忽略。';

export const params: Texts = {
  'anthropic.MessagesQuery': '创建消息所用的查询参数。',
  'anthropic.MessagesQuery.beta': 'SDK 0.x 的 beta 调用会传 true，并同时带 anthropic-beta。省略即可。',
  'anthropic.MessagesHeaders': '创建消息所用的请求头。',
  'anthropic.MessagesHeaders.anthropic-version': version,
  'anthropic.MessagesHeaders.anthropic-beta': beta,
  'anthropic.MessagesHeaders.anthropic-workspace-id': workspace,
  'anthropic.MessagesHeaders.anthropic-user-profile-id':
    '所代表一方的档案，代表本组织以外的一方发起请求时使用。',
  'anthropic.Headers': '所有操作通用的请求头。',
  'anthropic.Headers.anthropic-version': version,
  'anthropic.Headers.anthropic-beta': beta,
  'anthropic.Headers.anthropic-workspace-id': workspace,
  'anthropic.Version': '请求所遵循的 API 版本。',
  'anthropic.Version.2023-06-01':
    'SDK 0.x 和多数网关采用，密钥通常放在 x-api-key 中。接受此处列出的所有字段。',
  'anthropic.Version.2026-10-21':
    'SDK 1.x 采用，密钥以 Bearer token 形式传入。以下内容会以 400 拒绝：temperature、top_p 和 top_k；assistant 消息中的文档；user 消息文本中的 citations。',
  'anthropic.ListModelsQuery': '返回哪一页模型。',
  'anthropic.ListModelsQuery.limit': '每页最多返回的模型数。',
  'anthropic.ListModelsQuery.after_id': '上一页返回的 last_id。',
  'anthropic.ListModelsQuery.before_id': '下一页返回的 first_id。',
};
