// What the operations on images have in common.

export const invalidImage =
  '某个字段或取值不适用于该模型，图片无法使用，或安全过滤器拒绝了提示词或结果。详见 param 和 code。';
export const tooLarge = '请求体超过服务或其前方网关的上限。请缩小图片或减少张数。';

export const background = '主体背后是什么。仅限 GPT Image。';
export const count = '生成几个版本。每个都计费。';
export const compression = 'JPEG 或 WebP 文件的质量，以百分比表示：越低文件越小。PNG 会忽略此项。';
export const editFormat = '文件格式。仅限 GPT Image；dall-e-2 输出 PNG。';
export const fidelity = '对输入图片的忠实程度。仅限 GPT Image；省略时为 low。';
export const painter = '绘图的模型，填模型代码。';
export const previews = '流中先发送几张预览图。每张多消耗 100 个输出 token；绘制得快时，实际张数可能更少。';
export const stream = '以 server-sent events 发送图片，可要求先发送预览图。仅限 GPT Image。';
export const user = '代表发起请求的人，用于发现滥用。请传哈希值，不要传姓名或邮箱。';

export const work = '在图片上花多少工夫，决定其价格与耗时。';
