import type { Texts } from '@/lib/i18n/texts';

export const responsesMcpTool: Texts = {
  'openai.McpTool': 'API 自身が呼び出す、リモート MCP サーバーのツール。サーバーは 1 つの方法で指定します。',
  'openai.McpTool.server_label': 'サーバーに付ける名前。その呼び出しにも同じ値が入ります。',
  'openai.McpTool.server_url': 'サーバーのアドレス。',
  'openai.McpTool.tunnel_id': '公開アドレスのないサーバーへのトンネル。',
  'openai.McpTool.server_description': 'サーバーの用途。モデルが読みます。',
  'openai.McpTool.authorization':
    'サーバー用の OAuth トークン。保存されないので、毎回のリクエストで送ります。',
  'openai.McpTool.headers': 'サーバーに送るヘッダー。',
  'openai.McpTool.allowed_tools':
    '呼び出してよいツール。名前またはフィルターで指定します。省略するとすべてです。',
  'openai.McpTool.require_approval': 'mcp_approval_response を待つ呼び出し。',
  'openai.Connector': 'OpenAI が接続するサービス。authorization にトークンが必要です。',
  'openai.McpToolFilter': 'サーバーの一部のツール。',
  'openai.McpToolFilter.tool_names': '名前で指定するツール。',
  'openai.McpToolFilter.read_only': 'サーバーが readOnlyHint を付けているツール、または付けていないツール。',
  'openai.McpApprovalMode': '呼び出しの前に確認を求められるかどうか。',
  'openai.McpApprovalRules': 'ツールごとの承認。',
  'openai.McpApprovalRules.always': '呼び出しのたびに確認するツール。',
  'openai.McpApprovalRules.never': '確認せずに呼び出すツール。',
};
