import type { Texts } from '@/lib/i18n/texts';

export const settings: Texts = {
  'anthropic.ThinkingConfig': '模型是否在回答之前思考。思考按输出计费。',
  'anthropic.ThinkingAdaptive': '由模型决定何时思考、思考多少；output_config.effort 加以引导。',
  'anthropic.ThinkingDisplay': '思考的显示方式。默认值因模型而异；两种方式费用相同。',
  'anthropic.ThinkingDisplay.summarized': '思考块中给出摘要。',
  'anthropic.ThinkingDisplay.omitted': '思考块中只有签名，没有内容，因此回答开始得更早。',
  'anthropic.ThinkingEnabled': '模型在预算之内思考。较新的模型宜用 adaptive。',
  'anthropic.ThinkingEnabled.budget_tokens':
    '思考最多使用的 token 数。计入 max_tokens，因此必须小于 max_tokens。',
  'anthropic.ThinkingDisabled': '不思考，直接回答。',
  'anthropic.ThinkingBetweenTools': '不思考，但在各次工具调用之间以思考块给出简短的进展说明。',

  'anthropic.OutputConfig': '回答的投入程度与格式。',
  'anthropic.OutputConfig.effort': '模型在思考、工具调用和文本上使用多少 token。',
  'anthropic.Effort': '一个回答可投入多少工作量。',
  'anthropic.Effort.low': '回答简短，工具调用少，适合简单或紧急的任务。',
  'anthropic.Effort.medium': '兼顾费用与质量。',
  'anthropic.Effort.high': '与不设置时相同。',
  'anthropic.Effort.xhigh': '高于 high，适合智能体的长任务。并非所有模型都支持。',
  'anthropic.Effort.max': '模型所能达到的最大投入。仅最大的模型支持。',
  'anthropic.JsonOutputFormat': '结构化输出：回答是一份符合此 schema 的 JSON 文档。',
  'anthropic.JsonOutputFormat.schema': 'JSON Schema，回答的文本保证符合。',

  'anthropic.ContainerParams': '要继续使用的容器，以及要加载的 Skill。',
  'anthropic.ContainerId': '容器的标识。',
  'anthropic.Skills': '加载到容器中的 Skill。',
  'anthropic.Skill': '用于某一类工作的指令与脚本。',
  'anthropic.Skill.skill_id': '哪个 Skill，如 pdf 或 xlsx。',
  'anthropic.Skill.version': '采用其哪个版本。',
  'anthropic.SkillType': 'Skill 由谁提供。',
  'anthropic.SkillType.anthropic': 'API 自带。',
  'anthropic.SkillType.custom': '由你的组织上传。',
};
