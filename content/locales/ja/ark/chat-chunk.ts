import type { Texts } from '@/lib/i18n/texts';

export const chatChunk: Texts = {
  'ark.ChatCompletionChunk': 'ストリームの 1 イベント。',
  'ark.ChatCompletionChunk.id': '応答の ID。すべてのチャンクに共通です。',
  'ark.ChatCompletionChunk.object': '常に chat.completion.chunk です。',
  'ark.ChatCompletionChunk.choices':
    '応答の断片。usage を持つチャンクでは空なので、先頭の要素があることを前提にしないでください。',
  'ark.ChatCompletionChunk.usage':
    '使用トークン数。最後のチャンクにだけ、または指定した場合はすべてのチャンクに入り、それ以外は null です。',
  'ark.ChatCompletionChunk.created': '応答の生成を始めた時刻。UNIX 時刻（秒）です。',
  'ark.ChatCompletionChunk.model': '応答したモデル。',
  'ark.ChatCompletionChunk.service_tier':
    'リクエストの処理に使われた容量。default、または予約したティアです。',
  'ark.ChatChunkChoice': '応答の候補 1 つの断片。',
  'ark.ChatChunkChoice.index': 'この断片が属する候補の番号。',
  'ark.ChatChunkChoice.delta': '新しい内容。',
  'ark.ChatChunkChoice.finish_reason': '応答が終了した理由。応答の最後のチャンクにだけ入ります。',
  'ark.ChatChunkChoice.moderation_hit_type':
    'finish_reason が content_filter の場合に、フィルターが検出したもの。',
  'ark.ChatChunkChoice.logprobs': 'トークンの対数確率。logprobs を指定していなければ null です。',
  'ark.ChatDeltaRole': '発信者。',
  'ark.ChatToolCallFragment': 'ツール呼び出しの断片。',
  'ark.ChatToolCallFragment.index':
    'この断片が属する呼び出しの番号。複数の呼び出しが交互に届くことがあります。',
  'ark.ChatToolCallFragment.id': '呼び出しの ID。最初の断片にだけ入ります。',
  'ark.ChatToolCallFragment.type': '常に function です。最初の断片にだけ入ります。',
  'ark.ChatToolCallFragment.function': '呼び出しの断片。',
  'ark.ChatFunctionFragment': '関数呼び出しの断片。',
  'ark.ChatFunctionFragment.name': '関数名。最初の断片にだけ入ります。',
  'ark.ChatFunctionFragment.arguments': 'JSON テキストの次の断片。すべてつなげてから解析します。',
  'ark.ChatDelta': '前のチャンクからの差分。',
  'ark.ChatDelta.role': '発信者。assistant です。',
  'ark.ChatDelta.content': '応答の次の断片。順につなげます。空のこともあります。',
  'ark.ChatDelta.reasoning_content': '思考の次の断片。応答より先に届きます。',
  'ark.ChatDelta.encrypted_content': '暗号化された思考。',
  'ark.ChatDelta.tool_calls': 'ツール呼び出しの断片。index ごとに組み立てます。',
  'ark.ChatDelta.function_call': '旧形式の呼び出しの断片。',
};
