import type { Texts } from '@/lib/i18n/texts';

const model = '模型代码。网关可能提供此处未列出的代码。';
const messages = '到目前为止的对话，由旧到新。通常以 user 开头，各角色交替出现。';
const system = '角色、语气、规则等长期有效的指令，独立于对话。';
const tools = '模型可用的工具：你的函数，以及由 API 自行执行的服务端工具。';
const cacheControl = '自动缓存提示词，直到最后一个可缓存的块，该块无需自带标记。';
const speed = '生成 token 的速度。fast 价格更高，部分模型还须启用相应的 beta 功能。';

export const request: Texts = {
  'anthropic.MessagesRequest': '一段对话，以及续写它的方式。',
  'anthropic.MessagesRequest.model': model,
  'anthropic.MessagesRequest.max_tokens': '回答的 token 数上限，含思考。各模型有各自的最大值。',
  'anthropic.MessagesRequest.messages': messages,
  'anthropic.MessagesRequest.system': system,
  'anthropic.MessagesRequest.stream': '是否以 server-sent events 边生成边发送回答。',
  'anthropic.MessagesRequest.temperature':
    '措辞的随机性。较新的模型不允许与 top_p 同用；版本 2026-10-21 会拒绝。',
  'anthropic.MessagesRequest.top_p': '只从累计概率达到此值的最可能 token 中采样。版本 2026-10-21 会拒绝。',
  'anthropic.MessagesRequest.top_k': '只从这么多个最可能的 token 中采样。版本 2026-10-21 会拒绝。',
  'anthropic.MessagesRequest.stop_sequences': '停止序列，遇到即停止回答。序列本身不出现在回答中。',
  'anthropic.MessagesRequest.tools': tools,
  'anthropic.MessagesRequest.cache_control': cacheControl,
  'anthropic.MessagesRequest.speed': speed,
  'anthropic.MessagesRequest.container': '先前回答所用容器的 id，用于在其中继续；或要加载到容器中的内容。',
  'anthropic.MessagesRequest.inference_geo': '运行模型的区域，如 us。省略时由工作区决定。',
  'anthropic.KnownModel': '厂商至今公布的模型代码。',

  'anthropic.CountTokensRequest': '与要作答时相同的请求，只是不含仅与回答有关的字段。',
  'anthropic.CountTokensRequest.model': model,
  'anthropic.CountTokensRequest.messages': messages,
  'anthropic.CountTokensRequest.system': system,
  'anthropic.CountTokensRequest.tools': tools,
  'anthropic.CountTokensRequest.cache_control': cacheControl,
  'anthropic.CountTokensRequest.speed': speed,

  'anthropic.Message': '对话中的一轮。',
  'anthropic.UserMessage': '用户所说的话，或工具的返回。',
  'anthropic.UserMessage.content': '文本，或由文本、图片、文档和工具结果组成的块。',
  'anthropic.AssistantMessage': '模型所说的话。',
  'anthropic.AssistantMessage.content':
    '模型先前所说的内容，原样回传。作为最后一条消息时，模型会接着续写；较新的模型会拒绝。',
  'anthropic.SystemMessage': '对话中途的指令。对整段对话有效的指令放在 system 中。',
  'anthropic.SystemMessage.content': '从此处起生效的指令，此前已缓存的部分不受影响。',

  'anthropic.CacheControl':
    '缓存到此处为止的提示词，后续请求以十分之一的价格读取。最多四个标记；仅用于请求。',
  'anthropic.CacheControl.ttl': '缓存保留多久；每次读取都会重新计时。',
  'anthropic.CacheTtl': '缓存的提示词前缀在最后一次使用后保留多久。',
  'anthropic.CacheTtl.5m': '五分钟。写入价格比普通输入高四分之一。',
  'anthropic.CacheTtl.1h': '一小时。写入价格是普通输入的两倍。',
  'anthropic.Metadata': '请求是为谁发起的。',
  'anthropic.Metadata.user_id': '代表你的用户的不透明 id，用于发现滥用。不要传姓名、地址或号码。',
  'anthropic.ServiceTier': '请求可由哪种容量处理。',
  'anthropic.ServiceTier.auto': '组织有优先容量时使用优先容量，否则使用标准容量。',
  'anthropic.ServiceTier.standard_only': '始终使用标准容量。',
  'anthropic.Speed': '生成 token 的速度。',
  'anthropic.Speed.standard': '普通速度。',
  'anthropic.Speed.fast': '快数倍，价格更高。',
  'anthropic.DiagnosticsParams': '诊断缓存为何没有充分命中。',
  'anthropic.DiagnosticsParams.previous_message_id': '上一个回答的 id，用于比对。第一轮传 null。',
};
