import type { Texts } from '@/lib/i18n/texts';

const unauthenticated = '缺少 Authorization 请求头，或网关不认识其中的密钥。';
const denied = '额度已用尽，或该密钥不能从此处使用该模型。';
const exhausted = '短时间内请求过多。重试，并逐次延长间隔。';
const fault = '网关故障。若 code 为 invalid_request，则是请求有误：请修正，重试无济于事。';

export const endpoints: Texts = {
  'gateway.create-video.title': '经网关创建视频',
  'gateway.create-video.summary':
    '发起视频任务，网关所接的任何厂商都用同一种格式：模型、提示词、图片和秒数。只有某家厂商才有的字段放入 metadata，原样并入发给厂商的请求。同样的字段也可以表单发送，文件放在 input_reference 中。部分托管网关在此地址改为接受方舟的请求体，即带 content 的那一种。',
  'gateway.create-video.choose': '网关的格式，各家厂商的视频模型通用。适合需要切换厂商的代码。',
  'gateway.create-video.responses.200':
    '任务已受理。保留其 id，轮询到结束为止。响应头 X-New-Api-Other-Ratios 给出计价所用的倍率。',
  'gateway.create-video.responses.400': '请求缺少内容、被厂商拒绝，或任务不存在。',
  'gateway.create-video.responses.401': unauthenticated,
  'gateway.create-video.responses.403': denied,
  'gateway.create-video.responses.429': exhausted,
  'gateway.create-video.responses.500': fault,
  'gateway.create-video.responses.503': '目前没有提供该模型的渠道。',
  'gateway.create-video.scenarios.text-to-video.title': '文生视频',
  'gateway.create-video.scenarios.text-to-video.summary': '响应是一个 id：轮询任务到结束，再下载视频。',
  'gateway.create-video.scenarios.image-to-video.title': '图生视频',
  'gateway.create-video.scenarios.image-to-video.summary':
    '在 images 中给出 data URL 或地址；只有一张图片时，它就是首帧。',
  'gateway.create-video.scenarios.first-last-frame.title': '带角色的图片',
  'gateway.create-video.scenarios.first-last-frame.summary':
    'metadata 的内容原样发给厂商，因此可在其中的 content 里注明各图片的角色。',
  'gateway.create-video.scenarios.video-to-video.title': '编辑视频',
  'gateway.create-video.scenarios.video-to-video.summary':
    '待编辑的视频也放在 metadata.content 中，角色为 reference_video。',
  'gateway.create-video.scenarios.blank-prompt.title': '提示词为空白',
  'gateway.create-video.scenarios.blank-prompt.summary':
    '此错误没有 error 成员，因此 OpenAI 的客户端只显示状态码。',
  'gateway.create-video.scenarios.wrong-type.title': '时长写成字符串',
  'gateway.create-video.scenarios.wrong-type.summary': '请求体无法解析时返回 500，尽管错在请求。',

  'gateway.retrieve-video.title': '经网关查询视频',
  'gateway.retrieve-video.summary':
    '查询视频的进展；完成后给出下载地址。任务外面包着一层 code、message 和 data。有些网关的文档给出另一种结构，task_id、status（queued、processing、succeeded、failed）、url 和 metadata 并列：不了解所用网关时，两种都要能读。被厂商取消或超时的任务会一直停在 IN_PROGRESS，因此请设定期限，到期放弃。',
  'gateway.retrieve-video.choose': '查询在此网关发起的视频进展如何。',
  'gateway.retrieve-video.responses.200': '外层结构中的任务。以 data.status 为准。',
  'gateway.retrieve-video.responses.400': '任务不存在，或属于其他密钥：code 为 task_not_exist。',
  'gateway.retrieve-video.responses.401': unauthenticated,
  'gateway.retrieve-video.responses.403': denied,
  'gateway.retrieve-video.responses.429': exhausted,
  'gateway.retrieve-video.responses.500': fault,
  'gateway.retrieve-video.scenarios.success.title': '视频已完成',
  'gateway.retrieve-video.scenarios.success.summary':
    'result_url 中的地址在厂商保留视频期间有效，Seedance 为一天。',
  'gateway.retrieve-video.scenarios.in-progress.title': '任务运行中',
  'gateway.retrieve-video.scenarios.in-progress.summary': '进度是 50% 这样的字符串，仅为估计。',
  'gateway.retrieve-video.scenarios.queued.title': '任务在排队',
  'gateway.retrieve-video.scenarios.queued.summary': 'NOT_START、SUBMITTED 和 QUEUED 都表示尚未开始生成。',
  'gateway.retrieve-video.scenarios.failure.title': '任务失败',
  'gateway.retrieve-video.scenarios.failure.summary': '厂商的说明在 fail_reason 中，已扣的额度会退还。',
  'gateway.retrieve-video.scenarios.unknown-task.title': '任务不存在',
  'gateway.retrieve-video.scenarios.unknown-task.summary':
    '状态码为 400 而不是 404，以 code 为 task_not_exist 与其他错误区分。',
  'gateway.retrieve-video.path.task_id': '任务的 id。',
};
