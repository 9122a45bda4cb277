import type { Texts } from '@/lib/i18n/texts';

const model = '生成视频的模型，填模型代码。省略时为 sora-2。';
const prompt = '发生什么、如何拍摄、能听到什么。请写明景别、主体、运动、光线和声音。';
const length = '时长，以秒计，决定价格。省略时为 4。类型是字符串，不是数字。';
const size = '宽和高，以像素计，省略时为 720x1280。';

export const fields: Texts = {
  'openai.VideoRequest': '拍什么，以及怎么拍。',
  'openai.VideoRequest.model': model,
  'openai.VideoRequest.prompt': prompt,
  'openai.VideoRequest.input_reference': '首帧：与视频尺寸完全一致的图片。含有人物的图片会被拒绝。',
  'openai.VideoRequest.seconds': length,
  'openai.VideoRequest.size': size,
  'openai.VideoModel': 'OpenAI 曾为生成视频列出的模型。',
  'openai.VideoReference': '图片，以地址、data: URL 或已上传文件的 id 给出。',
  'openai.VideoReference.file_id': '先前上传的文件的 id。',
  'openai.VideoSeconds': '时长，以秒计，决定价格。类型是字符串，不是数字。',
  'openai.VideoSize': '宽和高，以像素计。',
  'openai.VideoSize.720x1280': '竖版。',
  'openai.VideoSize.1280x720': '横版。',
  'openai.VideoSize.1024x1792': '竖版，更大，也更贵。仅限 sora-2-pro。',
  'openai.VideoSize.1792x1024': '横版，更大，也更贵。仅限 sora-2-pro。',
  'openai.VideoJson': '拍什么，以及怎么拍。',
  'openai.VideoJson.model': model,
  'openai.VideoJson.prompt': prompt,
  'openai.VideoJson.input_reference': '首帧：与视频尺寸完全一致的图片。',
  'openai.VideoJson.seconds': length,
  'openai.VideoJson.size': size,
  'openai.VideoRemixRequest': '视频要如何改动。',
  'openai.VideoRemixRequest.prompt': '哪里要不同。只写一处明确的改动，其余才能保持原样。',

  'openai.Video': '生成视频的任务。',
  'openai.Video.id': '任务的 id。请保留：这是取得视频的唯一途径。',
  'openai.Video.object': '固定为 video。',
  'openai.Video.model': '生成视频的模型，为模型代码。',
  'openai.Video.status': '任务的进展。轮询到 completed 或 failed 为止。',
  'openai.Video.progress': '完成了多少，以百分比表示。可能一段时间没有变化。',
  'openai.Video.created_at': '任务创建的时间，自 1970 年起的秒数。',
  'openai.Video.completed_at': '视频完成的时间，自 1970 年起的秒数；此前为 null。',
  'openai.Video.expires_at': '内容可下载的截止时间，自 1970 年起的秒数；尚无内容时为 null。',
  'openai.Video.prompt': '请求中的提示词。',
  'openai.Video.seconds': '时长，以秒计，为字符串。',
  'openai.Video.remixed_from_video_id': '所重制的原视频的 id；不是重制时为 null。',
  'openai.Video.error': '任务失败的原因；status 不是 failed 时为 null。',
  'openai.VideoStatus': '任务的进展。',
  'openai.VideoStatus.queued': '正在排队。',
  'openai.VideoStatus.in_progress': '正在生成；进度见 progress。',
  'openai.VideoStatus.completed': '已完成，内容在 expires_at 之前可下载。',
  'openai.VideoStatus.failed': '不会再生成；原因见 error。',
  'openai.VideoError': '视频未能生成的原因。',
  'openai.VideoError.code': '供程序判断的原因，如 moderation_blocked 或 video_generation_failed。',
  'openai.VideoError.message': '供人阅读的原因。措辞可能变化。',

  'openai.DownloadVideoQuery': '下载视频的哪一种内容。',
  'openai.DownloadVideoQuery.variant': '下载什么。省略时为视频本身。',
  'openai.VideoVariant': '下载视频的哪一种内容。',
  'openai.VideoVariant.video': '有声视频：video/mp4。',
  'openai.VideoVariant.thumbnail': '一帧，用于预览：image/webp。',
  'openai.VideoVariant.spritesheet': '多帧并排，用于进度条：image/jpeg。',
  'openai.DownloadHeaders': '计费归属，以及要文件的哪一部分。',
  'openai.DownloadHeaders.OpenAI-Organization':
    '计费的组织，密钥属于多个组织时使用。使用自有密钥的网关会忽略。',
  'openai.DownloadHeaders.OpenAI-Project': '计费的项目。使用自有密钥的网关会忽略。',
  'openai.DownloadHeaders.Range':
    '只要这些字节，如 bytes=0-1023：响应为 206，带有 Content-Range。播放器用它来跳转。',
};
