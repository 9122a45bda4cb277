import type { Texts } from '@/lib/i18n/texts';

export const models: Texts = {
  'anthropic.ListModelsResponse': '一页模型。',
  'anthropic.ListModelsResponse.data': '本页的模型，由新到旧。',
  'anthropic.ListModelsResponse.has_more': '之后是否还有下一页。',
  'anthropic.ListModelsResponse.first_id': '作为 before_id 传入以获取上一页。',
  'anthropic.ListModelsResponse.last_id': '作为 after_id 传入以获取下一页。',
  'anthropic.ModelInfo': '一个模型。旧版本和多数网关只返回前四个字段。',
  'anthropic.ModelInfo.id': '模型代码，即请求中所写的代码。',
  'anthropic.ModelInfo.display_name': '供人阅读的名称。',
  'anthropic.ModelInfo.created_at': '模型发布的时间，为 RFC 3339 日期时间。',
  'anthropic.ModelInfo.max_input_tokens': '输入 token 数上限。',
  'anthropic.ModelInfo.max_tokens': '模型可接受的最大 max_tokens。',
  'anthropic.ModelInfo.line': '所属系列：haiku、sonnet、opus，或更新的系列。',
  'anthropic.ModelInfo.deprecated_at': '弃用的时间。',
  'anthropic.ModelInfo.retires_at': '计划下线的时间。',
  'anthropic.ModelInfo.capabilities':
    '模型的能力，以名称为键，如 image_input、thinking 或 structured_outputs。',
  'anthropic.Lifecycle': '厂商所述的模型供应状态。',
  'anthropic.Lifecycle.active': '面向所有人提供。',
  'anthropic.Lifecycle.deprecated': '仍可应答，将会下线。',
  'anthropic.Lifecycle.retired': '不再应答。',
  'anthropic.Capability': '模型具备或不具备的一项能力；有些带有更多信息。',
  'anthropic.Capability.supported': '模型是否支持。',

  'models.claude-opus-4-6.summary':
    'Claude 4.6 这一代中最大的模型，适合智能体、大型代码库和长文档。可读取文本、图片和 PDF，自行决定思考多久，并由 effort 分四级引导。不会接着你写好开头的回答续写：最后一条消息必须来自 user。',
  'models.claude-opus-4-6-cc.summary':
    '网关向 Claude Code 等编程客户端提供 Claude Opus 4.6 时所用的名称，价格往往不同。请求、响应和上限与 claude-opus-4-6 相同；看上去不像出自此类客户端的请求可能会被拒绝。',
  'models.claude-sonnet-4-5-20250929.summary':
    'Claude 4.5 这一代的中型模型，适合聊天、代码和智能体，价格适中。可读取文本、图片和 PDF，在你设定的预算之内思考；不设预算则直接回答。temperature 和 top_p 只能传其一，不能同传。',
};
