import type { Texts } from '@/lib/i18n/texts';

export const events: Texts = {
  'anthropic.StreamEvent': 'ストリームの 1 イベント。未知の type は読み飛ばしてください。',
  'anthropic.MessageStart': '応答の開始。',
  'anthropic.MessageStart.message': '応答。content はまだ空で、プロンプトのトークン数が入っています。',
  'anthropic.ContentBlockStart': 'ブロックの開始。',
  'anthropic.ContentBlockStart.content_block':
    'ブロック。最初は空です。API 側のツールの結果は、全体が入っています。',
  'anthropic.BlockIndex': 'content の何番目のブロックか。0 から数えます。',
  'anthropic.ContentBlockDelta': 'ブロックの続き。',
  'anthropic.BlockDelta': 'ブロックに加わった内容。',
  'anthropic.TextDelta': 'テキストの続き。',
  'anthropic.TextDelta.text': '続きの文言。ブロックのテキストにつなげます。',
  'anthropic.InputJsonDelta': '呼び出しの引数の続き。',
  'anthropic.InputJsonDelta.partial_json':
    'JSON テキストの次の断片。すべてつなげてから解析します。何も届かなければ {} です。',
  'anthropic.ThinkingDelta': '思考の続き。',
  'anthropic.ThinkingDelta.thinking': '思考の続きの文言。',
  'anthropic.SignatureDelta': '思考の最後に付く署名。',
  'anthropic.SignatureDelta.signature': 'thinking ブロックの署名全体。',
  'anthropic.CitationsDelta': 'テキストに加わった引用 1 件。',
  'anthropic.ContentBlockStop': 'ブロックの完了。',
  'anthropic.MessageDelta': '応答の生成完了。終了した理由とトークン数が入ります。',
  'anthropic.MessageChange': '応答の終わり方。',
  'anthropic.MessageStop': 'この後には何も続きません。',
  'anthropic.Ping': '接続を保つためのイベント。いつでも届くことがあります。無視してください。',
};
