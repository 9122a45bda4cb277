import type { Texts } from '@/lib/i18n/texts';

export const bytedance: Texts = {
  'models.doubao-seed-1-8-251228.summary':
    '字节跳动的模型，适合需要多步调用工具的智能体。可读取文本、图片和视频，以文本作答。回答前会先推理；effort 设为 minimal 时关闭推理。',
  'models.doubao-seedream-4-5-251128.summary':
    '字节跳动的图像模型，输出 2K 到 4K 的图片：人脸、小字和海报优于 Seedream 4.0。支持文生图、编辑图片，以及最多 14 张参考图；组图最多 15 张。尺寸须在 370 万到 1680 万像素之间，因此 1K 会被拒绝。',
  'models.doubao-seedream-4-0-250828.summary':
    '字节跳动首个既能绘制又能编辑图片的模型，输出 1K 到 4K。支持最多 14 张参考图和最多 15 张的组图，并有快速的提示词优化方式，这是 Seedream 4.5 所没有的。',
  'models.doubao-seedance-2-0-260128.summary':
    '字节跳动的有声视频模型，时长 4 到 15 秒，分辨率最高 1080p。支持首帧、首尾帧，或参考图片、视频和音频，也能编辑和延长视频。构思时可联网搜索。',
  'models.doubao-seedance-1-5-pro-251215.summary':
    '字节跳动较早的有声视频模型，时长 4 到 12 秒，分辨率最高 1080p，支持文生视频、首帧和首尾帧。可先生成便宜的样片，这是 Seedance 2.0 所没有的。不接受参考素材。',
  'models.doubao-seedance-2.0.summary':
    '网关提供 Seedance 2.0 时所用的名称，用于根据文本、图片和音频生成视频。请求中含有视频会被拒绝，因为计价不同：此时请用 doubao-seedance-2.0-V2V。',
  'models.doubao-seedance-2.0-fast.summary':
    '网关提供 Seedance 2.0 快速版时所用的名称，更快也更便宜，适合试验创意和大批量生成。接受文本、图片和音频；要传入视频请用 doubao-seedance-2.0-fast-V2V。',
  'models.doubao-seedance-2.0-V2V.summary':
    '网关提供 Seedance 2.0 时所用的名称，用于含有视频的请求：编辑、延长该视频，或参考其运动。除输出的时长外，输入的时长也计费。',
  'models.doubao-seedance-2.0-fast-V2V.summary':
    '网关提供 Seedance 2.0 快速版时所用的名称，更快也更便宜，用于含有视频的请求。可先用它试验改动，再由 doubao-seedance-2.0-V2V 以完整画质生成。',
};
