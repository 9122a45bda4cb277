// What every OpenAI operation says of a failure.

export const invalid = '请求格式有误，或模型不接受某个字段或取值。param 指出是哪个字段，修正后再重试。';
export const unauthenticated = '缺少 Authorization 请求头，或其中的密钥未知或已被吊销。';
export const denied = '该密钥无权使用此模型或功能，或所在地区不在服务范围内。';
export const notFound = '模型或路径不存在，或密钥无权访问该模型。';
export const exhausted =
  '短时间内请求或 token 过多：按 retry-after 给出的时间等待。若为 insufficient_quota，则额度已用尽，等待无济于事。';
export const fault = '服务端故障。稍等片刻后重试。';
export const overloaded = '服务过载或暂时不可用。重试，并逐次延长间隔。';
