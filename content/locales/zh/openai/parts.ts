import type { Texts } from '@/lib/i18n/texts';

const breakpoint = '缓存提示词，到此 part 结尾为止。用于 prompt_cache_options.mode 为 explicit 时。';

export const parts: Texts = {
  'openai.ChatTextPart': '一段文本。',
  'openai.ChatTextPart.type': '固定为 text。',
  'openai.ChatTextPart.text': '文本内容。',
  'openai.ChatTextPart.prompt_cache_breakpoint': breakpoint,
  'openai.ChatUserPart': '用户消息的一个 part（内容片段），为所说或所展示的内容。',
  'openai.ChatImagePart': '供模型查看的图片。',
  'openai.ChatImagePart.type': '固定为 image_url。',
  'openai.ChatImagePart.image_url': '图片，须放在对象中：直接传字符串会被拒绝。',
  'openai.ChatImagePart.prompt_cache_breakpoint': breakpoint,
  'openai.ChatImageDetail': '查看图片的精细程度。',
  'openai.ChatImageDetail.auto': '由模型根据图片尺寸决定。',
  'openai.ChatImageDetail.low': '只看一张缩略图，token 少；足以了解大意。',
  'openai.ChatImageDetail.high': '能看清小字等细节，token 较多。',
  'openai.ChatImageUrl': '图片，以地址或数据给出。',
  'openai.ChatImageUrl.url':
    '图片地址，或以 base64 的 data: URL 给出的图片本身。支持 PNG、JPEG、WEBP 和静态 GIF。',
  'openai.ChatImageUrl.detail': '查看图片的精细程度，决定图片消耗的 token 数。',
  'openai.ChatAudioPart': '供模型收听的音频。',
  'openai.ChatAudioPart.type': '固定为 input_audio。',
  'openai.ChatAudioPart.input_audio': '音频。仅能听懂音频的模型接受。',
  'openai.ChatAudioPart.prompt_cache_breakpoint': breakpoint,
  'openai.ChatAudioInFormat': '输入音频的格式。',
  'openai.ChatInputAudio': '以数据给出的音频。',
  'openai.ChatInputAudio.data': '音频的纯 base64，不带 data: 前缀。',
  'openai.ChatInputAudio.format': '音频的格式。',
  'openai.ChatFilePart': '供模型阅读的文档。',
  'openai.ChatFilePart.type': '固定为 file。',
  'openai.ChatFilePart.file': '文档。PDF 的文字和页面画面都会读取。',
  'openai.ChatFilePart.prompt_cache_breakpoint': breakpoint,
  'openai.ChatInputFile': '文档，以数据或 id 给出。',
  'openai.ChatInputFile.filename': '文件名。使用 file_data 时必填。',
  'openai.ChatInputFile.file_data':
    '以 base64 的 data: URL 给出的文件，如 data:application/pdf;base64, 后接文件内容。',
  'openai.ChatInputFile.file_id': '先前上传的文件的 id。',
  'openai.ChatAssistantPart': '模型消息的一个 part（内容片段）。',
  'openai.ChatRefusalPart': '模型的拒绝，作为历史回传。',
  'openai.ChatRefusalPart.type': '固定为 refusal。',
  'openai.ChatRefusalPart.refusal': '模型不作答时所说的话。',
};
