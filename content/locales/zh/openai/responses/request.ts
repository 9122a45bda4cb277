import type { Texts } from '@/lib/i18n/texts';

export const request: Texts = {
  'openai.ResponsesRequest': '回答什么，如何回答。',
  'openai.ResponsesRequest.model': '作答的模型，填模型代码。只有提示词模板可以代替它。',
  'openai.ResponsesRequest.input':
    '要回答的内容：文本，或由消息、调用结果和先前回答的条目组成的列表，由旧到新。',
  'openai.ResponsesRequest.instructions':
    '长期有效的指令，置于 input 之前。指令不会保留：使用 previous_response_id 时须重新发送。',
  'openai.ResponsesRequest.conversation':
    '已保存的对话，以 id 引用：其中的条目排在最前，input 和回答会追加进去。',
  'openai.ResponsesRequest.stream': '以具名的 server-sent events 边生成边发送回答。',
  'openai.ResponsesRequest.stream_options': '流中除回答外还包含什么。仅在 stream 为 true 时使用。',
  'openai.ResponsesRequest.max_output_tokens':
    '回答的 token 数上限，含隐藏的推理。设得过低时，可能还没输出文本就已用尽。',
  'openai.ResponsesRequest.tools': '模型可以做什么：你的函数，以及由 API 自行运行的工具。',
  'openai.ResponsesRequest.include': '还要返回什么。',
  'openai.ResponsesRequest.store': '将回答保留 30 天，以便凭 id 获取或继续。',
  'openai.ResponsesRequest.context_management': '如何控制长对话的长度。',
  'openai.ResponsesRequest.service_tier': '速度与价格的取舍。响应中会给出实际采用的档位。',
  'openai.ResponsesRequest.metadata': '自定义的键值对，最多 16 个，用于查找已保留的回答。值最长 512 个字符。',
  'openai.ResponsesRequest.prompt_cache_options': '缓存什么，缓存多久。gpt-5.6 及更高版本。',
  'openai.ResponsesRequest.moderation': '在同一请求中审核提示词和回答。',
  'openai.ResponsesRequest.prompt_cache_retention': 'prompt_cache_options 的旧写法。',
  'openai.ResponsesRequest.user': 'safety_identifier 和 prompt_cache_key 的旧写法。',
  'openai.ResponsesOnlyModel': '只能通过此操作使用的模型。',

  'openai.PreviousResponseId':
    '从这个已保留的回答继续。其对话无需重发，但仍按输入计费。不能与 conversation 同用。',
  'openai.ConversationReference': '保存在 OpenAI 的对话。',
  'openai.ConversationReference.id': '对话的 id。',
  'openai.ResponsesStreamOptions': '流中除回答外还包含什么。',
  'openai.ResponsesStreamOptions.include_obfuscation':
    '用随机字符填充事件，使其大小不泄露任何信息。传 false 可节省流量。',
  'openai.Background': '立即返回，status 为 queued，随后在后台继续生成；稍后凭 id 获取回答。须设置 store。',
  'openai.PromptTemplate': '保存在 OpenAI 的提示词。',
  'openai.PromptTemplate.id': '模板的 id。',
  'openai.PromptTemplate.version': '模板的版本。省略时为已发布的版本。',
  'openai.PromptTemplate.variables': '填入模板变量的内容：文本、图片或文档。',
  'openai.ContextRule': '如何控制长对话的长度。',
  'openai.ContextRule.type': '固定为 compaction：目前只有这一种规则。',
  'openai.ContextRule.compact_threshold': '达到多少 token 时压缩对话。',
  'openai.Truncation': '输入超出模型的上下文长度时如何处理。',
  'openai.Truncation.auto': '从对话开头起丢弃条目。',
  'openai.Truncation.disabled': '以 400 拒绝请求。',
  'openai.PromptCacheKey': '此键与提示词前缀都相同的请求，更容易命中缓存。',
  'openai.SafetyIdentifier': '代表发起请求的人，用于发现滥用。请传哈希值，不要传姓名或邮箱。',
  'openai.FastestTier': '只有此操作才有的档位。',
  'openai.FastestTier.ultrafast': '最快，也最贵；仅限 gpt-5.6-sol，且账户须已获准。',
  'openai.Include': '默认省略、需要时才返回的内容。',
  'openai.Include.reasoning.encrypted_content': '加密封装的推理，供不保留回答时回传。',
  'openai.Include.web_search_call.action.sources': '网页搜索读取过的所有网页。',
  'openai.Include.web_search_call.results': '网页搜索的结果。',
  'openai.Include.file_search_call.results': '文件搜索找到的段落。',
  'openai.Include.code_interpreter_call.outputs': '代码打印和绘制的内容。',
  'openai.Include.message.output_text.logprobs': '回答中各 token 的可能性。',
  'openai.Include.message.input_image.image_url': '输入图片的地址。',
  'openai.Include.computer_call_output.output.image_url': '输入的屏幕截图的地址。',
};
