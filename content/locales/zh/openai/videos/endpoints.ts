import type { Texts } from '@/lib/i18n/texts';
import { denied, exhausted, fault, notFound, overloaded, unauthenticated } from '../faults';
import { malformed, noVideo, unknownSummary, unknownTitle, videoId } from './shared';

const tooLarge = '请求体超过服务或其前方网关的上限。';

export const endpoints: Texts = {
  'openai.create-video.title': '创建视频',
  'openai.create-video.summary':
    '发起一个任务，根据文本或首帧生成四、八或十二秒的有声视频。响应立即返回，其中是任务的 id 而不是视频：轮询该任务直到 completed，再下载内容。OpenAI 已于 2026 年 9 月 24 日关停自家服务；网关可能仍在提供。',
  'openai.create-video.choose': '发起视频任务。状态和内容各有地址。',
  'openai.create-video.responses.200': '已排队的任务，尚未开始生成。',
  'openai.create-video.responses.400':
    '某个字段或取值不适用于该模型，或首帧无法使用。提示词也可能稍后才被拒：此时任务失败。',
  'openai.create-video.responses.401': unauthenticated,
  'openai.create-video.responses.403': denied,
  'openai.create-video.responses.404': notFound,
  'openai.create-video.responses.413': tooLarge,
  'openai.create-video.responses.429': exhausted,
  'openai.create-video.responses.500': fault,
  'openai.create-video.responses.503': overloaded,
  'openai.create-video.scenarios.text-to-video.title': '文生视频',
  'openai.create-video.scenarios.text-to-video.summary':
    '响应是一个任务：保留其 id，轮询到 completed 或 failed 为止。',
  'openai.create-video.scenarios.image-to-video.title': '图片动起来',
  'openai.create-video.scenarios.image-to-video.summary': '图片即首帧，因此尺寸必须与视频完全一致。',
  'openai.create-video.scenarios.wrong-seconds.title': '不存在的时长',
  'openai.create-video.scenarios.wrong-seconds.summary': '时长有三种，都写作字符串。',
  'openai.create-video.scenarios.reference-size.title': '首帧尺寸不符',
  'openai.create-video.scenarios.reference-size.summary': '服务不裁剪也不缩放：请先调整图片尺寸再发送。',

  'openai.retrieve-video.title': '查询视频状态',
  'openai.retrieve-video.summary':
    '查询视频的进展。以逐渐加长的间隔轮询，如 5 秒、10 秒、30 秒，直到 status 为 completed 或 failed；并自行设定期限，到期放弃。失败的任务同样返回 200，原因见其 error。',
  'openai.retrieve-video.choose': '查询视频是在排队、生成中、已完成还是已失败。',
  'openai.retrieve-video.responses.200': '任务目前的情况，以 status 为准。',
  'openai.retrieve-video.responses.400': malformed,
  'openai.retrieve-video.responses.401': unauthenticated,
  'openai.retrieve-video.responses.403': denied,
  'openai.retrieve-video.responses.404': noVideo,
  'openai.retrieve-video.responses.429': exhausted,
  'openai.retrieve-video.responses.500': fault,
  'openai.retrieve-video.responses.503': overloaded,
  'openai.retrieve-video.scenarios.in-progress.title': '视频生成中',
  'openai.retrieve-video.scenarios.in-progress.summary': '间隔十秒以上再查询；progress 跳跃式增长。',
  'openai.retrieve-video.scenarios.completed.title': '视频已完成',
  'openai.retrieve-video.scenarios.completed.summary': '在 expires_at 之前下载：此后任务还在，内容已不在。',
  'openai.retrieve-video.scenarios.queued.title': '视频在排队',
  'openai.retrieve-video.scenarios.queued.summary': '尚未开始生成，高峰时可能持续数分钟。',
  'openai.retrieve-video.scenarios.failed.title': '视频失败',
  'openai.retrieve-video.scenarios.failed.summary':
    '状态码仍为 200：要看 status 和 error，不能只看 HTTP 状态码。',
  'openai.retrieve-video.scenarios.moderation-blocked.title': '视频被拒',
  'openai.retrieve-video.scenarios.moderation-blocked.summary':
    '提示词、图片和成片都会审核，因此任务开始几分钟后仍可能被拒。',
  'openai.retrieve-video.scenarios.unknown-video.title': unknownTitle,
  'openai.retrieve-video.scenarios.unknown-video.summary': unknownSummary,
  'openai.retrieve-video.path.video_id': videoId,

  'openai.download-video.title': '下载视频内容',
  'openai.download-video.summary':
    '以 MP4 下载已完成的视频，或下载其中一帧、一张多帧拼图。响应是文件的字节；错误则为 JSON，因此请以 Content-Type 判断。需要保留的请另存：内容会过期。',
  'openai.download-video.choose': '下载视频、缩略图或雪碧图。',
  'openai.download-video.responses.200': '文件。是哪一种由 variant 决定，其类型见 Content-Type。',
  'openai.download-video.responses.206': 'Range 所要求的字节；在文件中的位置见 Content-Range。',
  'openai.download-video.responses.400': '视频尚未完成，或 id、variant 格式有误。',
  'openai.download-video.responses.401': unauthenticated,
  'openai.download-video.responses.403': denied,
  'openai.download-video.responses.404': noVideo,
  'openai.download-video.responses.429': exhausted,
  'openai.download-video.responses.500': fault,
  'openai.download-video.responses.503': overloaded,
  'openai.download-video.scenarios.video.title': 'MP4 视频',
  'openai.download-video.scenarios.video.summary': '响应就是文件本身：保存其字节，不要按 JSON 解析。',
  'openai.download-video.scenarios.thumbnail.title': '预览用的一帧',
  'openai.download-video.scenarios.thumbnail.summary': '一帧 WebP，小到可以放进列表。',
  'openai.download-video.scenarios.spritesheet.title': '进度条用的多帧',
  'openai.download-video.scenarios.spritesheet.summary':
    '多帧并排在一张 JPEG 中，跳转之前即可看到该时刻的画面。',
  'openai.download-video.scenarios.not-ready.title': '为时过早',
  'openai.download-video.scenarios.not-ready.summary': '状态为 completed 后才有内容，提前请求会报错。',
  'openai.download-video.path.video_id': videoId,

  'openai.remix-video.title': '重制视频',
  'openai.remix-video.summary':
    '发起新任务，带着一处改动重新生成已完成的视频，镜头和运动保持不变。时长和尺寸与原视频相同。响应与新建视频时一样是任务，轮询方式也相同。',
  'openai.remix-video.choose': '修改已完成视频中的一处，其余保持不变。',
  'openai.remix-video.responses.200': '已排队的新任务。',
  'openai.remix-video.responses.400': '缺少提示词或提示词过长，或视频尚未完成。',
  'openai.remix-video.responses.401': unauthenticated,
  'openai.remix-video.responses.403': denied,
  'openai.remix-video.responses.404': noVideo,
  'openai.remix-video.responses.413': tooLarge,
  'openai.remix-video.responses.429': exhausted,
  'openai.remix-video.responses.500': fault,
  'openai.remix-video.responses.503': overloaded,
  'openai.remix-video.scenarios.remix.title': '同一镜头，略作改动',
  'openai.remix-video.scenarios.remix.summary': '重制是独立的任务，时长和尺寸相同；原视频不受影响。',
  'openai.remix-video.scenarios.unknown-video.title': unknownTitle,
  'openai.remix-video.scenarios.unknown-video.summary': unknownSummary,
  'openai.remix-video.path.video_id': videoId,
};
