import type { Texts } from '@/lib/i18n/texts';

export const settings: Texts = {
  'openai.ReasoningSettings': '模型如何推理。仅用于推理模型。',
  'openai.ReasoningSettings.effort':
    '模型在回答之前推理多少；各模型支持的级别不尽相同。推理越多，耗时越长，消耗的输出 token 也越多。',
  'openai.ReasoningSettings.summary': '返回推理摘要，以及摘要的详略。省略时不返回。',
  'openai.ReasoningSettings.mode': '模型推理时投入多少算力。仅限较新的模型。',
  'openai.ReasoningSettings.generate_summary': 'summary 的旧写法。',
  'openai.SummaryStyle': '推理摘要的详略。',
  'openai.SummaryStyle.auto': '模型所能提供的最详细的摘要。',
  'openai.SummaryStyle.concise': '简短。gpt-5 本身不支持，其后的模型支持。',
  'openai.SummaryStyle.detailed': '详细。',
  'openai.ReasoningMode': '模型推理时投入多少算力。',
  'openai.ReasoningMode.standard': '单一思路。',
  'openai.ReasoningMode.pro': '投入更多算力，回答更可靠；更贵。',
  'openai.ReasoningContext': '模型会重新读取先前的哪些推理。',
  'openai.ReasoningContext.auto': '由模型决定。',
  'openai.ReasoningContext.current_turn': '仅限最后一条用户消息之后的推理。',
  'openai.ReasoningContext.all_turns': '所有轮次的推理。',

  'openai.TextSettings': '回答的格式与详略。',
  'openai.TextSettings.format': '自由文本或 JSON。使用 json_schema 时，回答符合你定义的结构。',
  'openai.TextSettings.verbosity': '回答的详略，不受提示词影响。gpt-5 及更高版本。',
  'openai.ResponsesJsonSchemaFormat': '指定结构的 JSON。',
  'openai.ResponsesJsonSchemaFormat.name': '结构的简短名称：字母、数字、_ 和 -。',
  'openai.ResponsesJsonSchemaFormat.schema': '结构，用 object 类型的 JSON Schema 表示。',
  'openai.ResponsesJsonSchemaFormat.description': '结构的用途。模型会读取。',
  'openai.ResponsesJsonSchemaFormat.strict':
    '回答严格符合 schema。须将所有属性列入 required，并把 additionalProperties 设为 false。',

  'openai.Temperature': '措辞的随机性：接近 0 最可预测，2 变化最大。OpenAI 的模型在推理时会拒绝。',
  'openai.TopP': '只从累计概率达到此值的最可能 token 中采样。与 temperature 只调其一。',
  'openai.TopLogprobs': '每个 token 处列出几个备选。include 须包含 message.output_text.logprobs。',
};
