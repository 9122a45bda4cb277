import type { Texts } from '@/lib/i18n/texts';
import { denied, exhausted, fault, invalid, notFound, noTask, unauthenticated } from './faults';

const unknownTitle = '任务不存在';
const unknownSummary = '任务保留 7 天，只属于发起它的账号。';
const taskId = '任务的 id。';

export const videoEndpoints: Texts = {
  'ark.create-video-task.title': '创建视频生成任务',
  'ark.create-video-task.summary':
    '发起视频生成，立即返回任务 id。content 说明视频的素材：提示词、作为首尾帧的图片，或作为参考的图片、视频和音频。这两类角色互斥。生成一段视频需要半分钟到数分钟。',
  'ark.create-video-task.choose': 'Seedance 模型的原生协议，可为图片、视频和音频指定角色。',
  'ark.create-video-task.responses.200': '任务已受理。保留其 id，轮询到结束为止。',
  'ark.create-video-task.responses.400': invalid,
  'ark.create-video-task.responses.401': unauthenticated,
  'ark.create-video-task.responses.403': denied,
  'ark.create-video-task.responses.404': notFound,
  'ark.create-video-task.responses.429': exhausted,
  'ark.create-video-task.responses.500': fault,
  'ark.create-video-task.scenarios.text-to-video.title': '文生视频',
  'ark.create-video-task.scenarios.text-to-video.summary': '响应是一个 id：轮询任务到结束，再下载视频。',
  'ark.create-video-task.scenarios.first-frame.title': '图生视频（首帧）',
  'ark.create-video-task.scenarios.first-frame.summary':
    '视频以该图片开始；ratio 为 adaptive 时，宽高比也与之相同。',
  'ark.create-video-task.scenarios.first-last-frame.title': '图生视频（首尾帧）',
  'ark.create-video-task.scenarios.first-last-frame.summary':
    '两张图片须注明角色；提示词说明首帧如何变为尾帧。',
  'ark.create-video-task.scenarios.reference-images.title': '参考图',
  'ark.create-video-task.scenarios.reference-images.summary':
    '提示词以图片的序号指代图片；不能与首帧、尾帧同用。',
  'ark.create-video-task.scenarios.reference-video-audio.title': '参考图片、视频和音频',
  'ark.create-video-task.scenarios.reference-video-audio.summary':
    '运镜取自视频，物品取自图片，音乐取自音频。',
  'ark.create-video-task.scenarios.video-to-video.title': '编辑视频',
  'ark.create-video-task.scenarios.video-to-video.summary': '说明替换什么、保留什么，如运镜。',
  'ark.create-video-task.scenarios.return-last-frame.title': '返回尾帧',
  'ark.create-video-task.scenarios.return-last-frame.summary':
    '完成的任务还带有 last_frame_url，可作为下一段视频的首帧。',
  'ark.create-video-task.scenarios.quick.title': '快速的竖版短片',
  'ark.create-video-task.scenarios.quick.summary': '分辨率低、时长短、无声：等待最短，价格最低。',
  'ark.create-video-task.scenarios.draft.title': '先出样片',
  'ark.create-video-task.scenarios.draft.summary': '以 480p 低价生成样片，验证创意是否可行。',
  'ark.create-video-task.scenarios.from-draft.title': '由样片生成正片',
  'ark.create-video-task.scenarios.from-draft.summary':
    '写明样片的任务：提示词、图片、种子和时长都沿用样片。',
  'ark.create-video-task.scenarios.mixed-roles.title': '首尾帧与参考混用',
  'ark.create-video-task.scenarios.mixed-roles.summary':
    '一次请求要么指定首尾帧，要么指定参考素材，不能兼有。',
  'ark.create-video-task.scenarios.sound-alone.title': '只有音频',
  'ark.create-video-task.scenarios.sound-alone.summary': '没有图片或视频同传时，音频会被拒绝。',
  'ark.create-video-task.scenarios.too-long.title': '时长超出上限',
  'ark.create-video-task.scenarios.too-long.summary':
    '每个模型对 duration 各有上下限；更长的视频请分段生成再拼接。',
  'ark.create-video-task.scenarios.sensitive-prompt.title': '提示词不允许',
  'ark.create-video-task.scenarios.sensitive-prompt.summary':
    '内容审核在请求中发现问题，立即拒绝；在视频中发现，则任务失败。',

  'ark.retrieve-video-task.title': '查询视频生成任务',
  'ark.retrieve-video-task.summary':
    '查询任务的进展；成功后给出视频的下载地址，24 小时内有效。status 为 queued 或 running 时继续轮询。失败的任务同样返回 200，原因见 error。',
  'ark.retrieve-video-task.choose': '查询以任务方式发起的视频进展如何。',
  'ark.retrieve-video-task.responses.200': '任务。以 status 为准。',
  'ark.retrieve-video-task.responses.400': invalid,
  'ark.retrieve-video-task.responses.401': unauthenticated,
  'ark.retrieve-video-task.responses.403': denied,
  'ark.retrieve-video-task.responses.404': noTask,
  'ark.retrieve-video-task.responses.429': exhausted,
  'ark.retrieve-video-task.responses.500': fault,
  'ark.retrieve-video-task.scenarios.succeeded.title': '视频已完成',
  'ark.retrieve-video-task.scenarios.succeeded.summary':
    'content.video_url 中的地址 24 小时内有效，请立即保存视频。',
  'ark.retrieve-video-task.scenarios.last-frame.title': '完成的视频及其尾帧',
  'ark.retrieve-video-task.scenarios.last-frame.summary':
    '发起任务时设置了 return_last_frame，因此两个地址都有。',
  'ark.retrieve-video-task.scenarios.queued.title': '任务在排队',
  'ark.retrieve-video-task.scenarios.queued.summary': '几秒后再查询；只有排队中的任务才能取消。',
  'ark.retrieve-video-task.scenarios.running.title': '任务运行中',
  'ark.retrieve-video-task.scenarios.running.summary':
    '没有百分比进度：继续轮询，间隔从 5 秒逐渐加长到 30 秒。',
  'ark.retrieve-video-task.scenarios.failed.title': '任务失败',
  'ark.retrieve-video-task.scenarios.failed.summary':
    '响应的状态码为 200，没有视频的原因见 error；失败不计费。',
  'ark.retrieve-video-task.scenarios.cancelled.title': '任务已取消',
  'ark.retrieve-video-task.scenarios.cancelled.summary': '任务在排队时被取消，不产生费用。',
  'ark.retrieve-video-task.scenarios.expired.title': '任务已超时',
  'ark.retrieve-video-task.scenarios.expired.summary':
    '未在 execution_expires_after 之内完成；容量紧张时，flex 任务会遇到这种情况。',
  'ark.retrieve-video-task.scenarios.unknown-task.title': unknownTitle,
  'ark.retrieve-video-task.scenarios.unknown-task.summary': unknownSummary,
  'ark.retrieve-video-task.path.id': taskId,

  'ark.list-video-tasks.title': '查询视频生成任务列表',
  'ark.list-video-tasks.summary':
    '分页列出最近 7 天的任务，由新到旧；可列出全部，也可按状态、模型或 id 筛选。',
  'ark.list-video-tasks.choose': '找回任务，包括 id 已丢失的任务。',
  'ark.list-video-tasks.responses.200': '一页任务。',
  'ark.list-video-tasks.responses.400': invalid,
  'ark.list-video-tasks.responses.401': unauthenticated,
  'ark.list-video-tasks.responses.403': denied,
  'ark.list-video-tasks.responses.429': exhausted,
  'ark.list-video-tasks.responses.500': fault,
  'ark.list-video-tasks.scenarios.all.title': '最新的任务',
  'ark.list-video-tasks.scenarios.all.summary': '最近 7 天的任务，由新到旧；total 为各页任务总数。',
  'ark.list-video-tasks.scenarios.waiting.title': '某一状态、某一模型的任务',
  'ark.list-video-tasks.scenarios.waiting.summary': '筛选条件的名称中带点号，多个条件须同时满足。',

  'ark.delete-video-task.title': '取消或删除视频生成任务',
  'ark.delete-video-task.summary': '取消排队中的任务，或删除已结束任务的记录。正在生成的任务无法停止。',
  'ark.delete-video-task.choose': '取消排队中的任务，或删除已结束的任务。',
  'ark.delete-video-task.responses.200': '操作成功。响应是一个空对象。',
  'ark.delete-video-task.responses.400': invalid,
  'ark.delete-video-task.responses.401': unauthenticated,
  'ark.delete-video-task.responses.403': denied,
  'ark.delete-video-task.responses.404': noTask,
  'ark.delete-video-task.responses.409': '任务正在运行，既不能取消，也不能删除。',
  'ark.delete-video-task.responses.429': exhausted,
  'ark.delete-video-task.responses.500': fault,
  'ark.delete-video-task.scenarios.cancel.title': '取消排队中的任务',
  'ark.delete-video-task.scenarios.cancel.summary': '任务仍在，状态变为 cancelled；响应是一个空对象。',
  'ark.delete-video-task.scenarios.delete.title': '删除已完成的任务',
  'ark.delete-video-task.scenarios.delete.summary': '记录随即消失，其中的地址也一并失去。',
  'ark.delete-video-task.scenarios.still-running.title': '运行中的任务无法停止',
  'ark.delete-video-task.scenarios.still-running.summary': '等任务结束后再删除。',
  'ark.delete-video-task.scenarios.unknown-task.title': unknownTitle,
  'ark.delete-video-task.scenarios.unknown-task.summary': unknownSummary,
  'ark.delete-video-task.path.id': taskId,
  'ark.VideoTaskDeleted': '空对象，表示操作成功。',
};
