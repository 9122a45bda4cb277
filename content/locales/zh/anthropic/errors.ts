import type { Texts } from '@/lib/i18n/texts';

export const errors: Texts = {
  'anthropic.ErrorResponse': '请求失败。流式时为最后一个事件，此前状态码已是 200。',
  'anthropic.ErrorResponse.request_id': '请求的标识，与 request-id 响应头相同。联系技术支持时请提供。',
  'anthropic.ErrorBody': '出错情况。',
  'anthropic.ErrorBody.type': '错误名称。可能出现新的名称。',
  'anthropic.ErrorBody.message': '出了什么错，错在何处，如 messages.0.content。措辞可能变化。',
  'anthropic.ErrorType': '错误名称，供程序判断。',
  'anthropic.ErrorType.invalid_request_error': '400：请求格式有误，或不被该模型或该版本接受。',
  'anthropic.ErrorType.authentication_error': '401：缺少密钥，或密钥无效。',
  'anthropic.ErrorType.billing_error': '402：付款有问题。',
  'anthropic.ErrorType.permission_error': '403：该密钥无权执行此操作。',
  'anthropic.ErrorType.not_found_error': '404：模型或路径不存在。',
  'anthropic.ErrorType.conflict_error': '409：与另一请求冲突。',
  'anthropic.ErrorType.request_too_large': '413：请求体超过 32 MB。',
  'anthropic.ErrorType.rate_limit_error': '429：短时间内请求或 token 过多。',
  'anthropic.ErrorType.api_error': '500：服务端故障。',
  'anthropic.ErrorType.timeout_error': '504：耗时过长；长回答应使用流式。',
  'anthropic.ErrorType.overloaded_error': '529：服务过载，稍后重试。',
};
