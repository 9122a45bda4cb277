// What every operation of Ark says of a failure, and of its fields.

export const invalid = '请求格式有误、模型不接受某个取值，或内容不允许。param 指出是哪个字段，修正后再重试。';
export const unauthenticated = '缺少 Authorization 请求头，或其中的密钥未知或已被吊销。';
export const denied = '该账号无权使用此模型，或已欠费。';
export const notFound = '模型、推理接入点或任务不存在，或账号尚未开通该模型。';
export const noTask = '任务不存在：已超过 7 天、已被删除，或属于其他账号。';
export const exhausted =
  '一分钟内请求或 token 过多，或队列已满：重试，并逐次延长间隔。若为 QuotaExceeded，则免费额度已用尽，等待无济于事。';
export const fault = '服务端故障。稍等片刻后重试。';

export const modelOrEndpoint = '模型代码，或以 ep- 开头的推理接入点 id。';
