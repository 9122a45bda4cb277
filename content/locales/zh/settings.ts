import type { Texts } from '@/lib/i18n/texts';

/** What each setting means to the operator, by its name. */
export const settings: Texts = {
  'settings.PORT': '站点监听的端口。',
  'settings.HOST': '站点监听的地址。',
  'settings.SITE_URL': '读者访问站点所用的地址。页面会显示它，换一个值就是另一个构建。',
  'settings.UPSTREAM_URL': '中转调用网关时所用的地址。',
  'settings.UPSTREAM_URL.absent': '只有沙箱',
  'settings.UPSTREAM_PUBLIC_URL': '页面和示例代码里显示的网关地址。换一个值就是另一个构建。',
  'settings.ALLOW_PRIVATE_UPSTREAM': '`1`：网关可以是环回或内网地址，也可以用明文 http。',
  'settings.LECTERN_SECRET':
    '密钥环：`id:secret`，以逗号分隔，每个口令至少 32 个字符。第一个用于密封，全部都能解开。生产环境设置了 `UPSTREAM_URL` 时必填。',
  'settings.LECTERN_SECRET.absent': '仅有沙箱时随机生成',
  'settings.TRUST_PROXY':
    '站点前面有几层代理属于您。调用方地址取其中最外层写入 `X-Forwarded-For` 的值；为 `0` 时忽略该请求头。',
  'settings.REDIS_URL':
    '`redis://` 或 `rediss://`：多个实例一起计数的地方。需要各实例相同的 `LECTERN_SECRET`。',
  'settings.REDIS_URL.absent': '各实例自行计数',
  'settings.METRICS':
    '`1`：`GET /api/metrics` 向任何请求者返回 Prometheus 指标，适用于只有您的内网能访问的端口。',
  'settings.METRICS_TOKEN':
    '`/api/metrics` 只应答以 `Authorization: Bearer` 携带此令牌的请求，令牌至少 16 个字符。',
  'settings.METRICS_TOKEN.absent': '无',
  'settings.CALLS_PER_MINUTE': '一个读者每分钟的中转调用数；读者由带随机标识的 Cookie 识别。',
  'settings.CALLS_PER_MINUTE_PER_ADDRESS': '一个地址每分钟的中转调用数，不论由谁发起。',
  'settings.SANDBOX_CALLS_PER_MINUTE': '一个地址每分钟对 `/sandbox` 的调用数。',
  'settings.KEYS_PER_MINUTE': '一个地址每分钟尝试存入密钥的次数。',
  'settings.CALLS_AT_ONCE': '一个读者同时打开的调用数。',
  'settings.STREAMS_AT_ONCE': '其中最多有多少个是流。',
  'settings.CALLS_AT_ONCE_PER_ADDRESS': '一个地址同时打开的中转调用数；对 `/sandbox` 的调用另计，数目相同。',
  'settings.CALLS_AT_ONCE_IN_ALL': '一个实例同时打开的各类调用总数。',
  'settings.CONNECTIONS_AT_ONCE': '一个实例上的连接数，没有调用的也算在内。超出的连接立即关闭。',
  'settings.CONNECTIONS': '一个实例到网关的连接数，其中一个接口最多可占十分之九。',
  'settings.REQUEST_BODY': '一个请求的请求体。',
  'settings.FORM_BODY': '一个表单连同其全部文件。校验期间保存在内存里。',
  'settings.UPSTREAM_HEADERS': '网关应答的响应头。',
  'settings.TEXT_ANSWER': 'JSON 应答，或任何既不是事件流也不是媒体的应答。',
  'settings.BYTES_ANSWER': '图片、声音、视频或文件。站点从不整份保存。',
  'settings.STREAM_ANSWER': '一个完整的事件流。',
  'settings.STREAM_EVENT': '流中的一个事件。',
  'settings.FILE_EVENT': '事件里可能带有整张图片或整段声音的接口的一个事件。',
  'settings.REQUEST_BODY_TIME': '请求体从第一个字节到最后一个字节。',
  'settings.CONNECT_TIME': '等到网关连接中的一个空位，以及建立新连接。',
  'settings.FIRST_BYTE_TIME': '从调用开始到应答的响应头。已知较慢的接口最多可等 10 分钟。',
  'settings.KEEP_ALIVE_TIME': '一个连接在两次请求之间可以空闲多久，必须长于负载均衡保留空闲连接的时间。',
  'settings.IDLE_TIME': '应答途中最长的静默。',
  'settings.STREAM_IDLE_TIME': '事件流途中最长的静默。',
  'settings.STREAM_TIME': '从应答的响应头到应答结束，不论内容；媒体和文件除外。',
  'settings.COMMENT_TIME': '两个事件之间静默这么久之后，站点自己发送一行注释，免得负载均衡以为流已断开。',
  'settings.KEY_LIFE': '密钥保存多久，从存入时算起。',
  'settings.UNREADY_TIME': '收到 SIGTERM 后，就绪检查已回答“否”而仍接受调用的时间。',
  'settings.DRAIN_TIME': '此后，已打开的调用还可以继续多久。',
};
