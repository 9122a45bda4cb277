// What a whole answer and each chunk of a streamed one have in common.

export const created = '开始生成回答的时间，自 1970 年起的秒数。';
export const build = '实际应答的模型版本，如 gpt-5.4-2026-03-05。';
export const tier = '实际采用的档位，可能与所请求的不同。';
export const fingerprint = '曾代表服务端配置，与 seed 配合比对。';
export const moderation = '提示词和回答的审核结果，请求要求审核时才有。';
