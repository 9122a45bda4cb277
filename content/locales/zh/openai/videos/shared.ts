// What the operations on videos have in common.

export const malformed = '某个参数格式有误。';
export const noVideo = '没有此 id 的视频：id 写错，视频已删除或过期，或属于其他项目。';
export const unknownTitle = '视频不存在';
export const unknownSummary = '已删除、已过期以及其他项目的视频都查不到。';
export const videoId = '创建视频时返回的 id。';
