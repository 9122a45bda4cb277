import type { Texts } from '@/lib/i18n/texts';

export const chatChunk: Texts = {
  'openai.ChatCompletionChunk': 'ストリームの 1 イベント。',
  'openai.ChatCompletionChunk.id': '応答の ID。すべてのチャンクに共通です。',
  'openai.ChatCompletionChunk.object': '常に chat.completion.chunk です。',
  'openai.ChatCompletionChunk.choices':
    '応答の断片。usage を持つチャンクでは空なので、先頭の要素があることを前提にしないでください。',
  'openai.ChatCompletionChunk.usage':
    '使用トークン数。include_usage を指定すると、[DONE] の前の最後のチャンクに入り、それまでは null です。',
  'openai.ChatCompletionChunk.obfuscation': 'テキストの長さを隠すランダムなパディング。無視してください。',
  'openai.ChatCompletionChunk.created': '応答の生成を始めた時刻。UNIX 時刻（秒）です。',
  'openai.ChatCompletionChunk.model': '応答したビルド（例: gpt-5.4-2026-03-05）。',
  'openai.ChatCompletionChunk.service_tier':
    'リクエストの処理に適用されたティア。指定したものと異なることがあります。',
  'openai.ChatCompletionChunk.system_fingerprint':
    'サービスの構成を表していた値。seed とあわせて比較するためのものでした。',
  'openai.ChatCompletionChunk.moderation': 'プロンプトと応答の評価。リクエストで求めた場合に返ります。',
  'openai.ChatChunkChoice': '応答の候補 1 つの断片。',
  'openai.ChatChunkChoice.index': 'n 個の応答のうち、この断片が属するもの。',
  'openai.ChatChunkChoice.delta': '新しい内容。応答の最後のチャンクでは空です。',
  'openai.ChatChunkChoice.finish_reason': '応答が終了した理由。応答の最後のチャンクまでは null です。',
  'openai.ChatChunkChoice.logprobs': 'この断片のトークンの対数確率。logprobs を指定した場合に返ります。',
  'openai.ChatDelta': '前のチャンクからの差分。',
  'openai.ChatDelta.role': '発信者。最初のチャンクにだけ assistant が入ります。',
  'openai.ChatDelta.content': '応答の次の断片。順につなげます。空のこともあります。',
  'openai.ChatDelta.refusal': '拒否の次の断片。',
  'openai.ChatDelta.tool_calls': 'ツール呼び出しの断片。index ごとに組み立てます。',
  'openai.ChatDelta.function_call': '旧形式の呼び出しの断片。',
  'openai.ChatDeltaRole': '発信者。',
  'openai.ChatToolCallFragment': 'ツール呼び出しの断片。',
  'openai.ChatToolCallFragment.index':
    'この断片が属する呼び出しの番号。複数の呼び出しが交互に届くことがあるので、この番号で区別します。',
  'openai.ChatToolCallFragment.id': '呼び出しの ID。最初の断片にだけ入ります。',
  'openai.ChatToolCallFragment.type': '呼び出すツールの種類。最初の断片にだけ入ります。',
  'openai.ChatToolCallFragment.function': '関数呼び出しの断片。',
  'openai.ChatToolCallFragment.custom': 'カスタムツール呼び出しの断片。',
  'openai.ChatToolKind': 'ツールの種類。',
  'openai.ChatToolKind.function': '関数。JSON を受け取り、断片は function に入ります。',
  'openai.ChatToolKind.custom': 'カスタムツール。テキストを受け取り、断片は custom に入ります。',
  'openai.ChatCustomFragment': 'カスタムツール呼び出しの断片。',
  'openai.ChatCustomFragment.name': 'ツール名。最初の断片にだけ入ります。',
  'openai.ChatCustomFragment.input': 'ツールに渡すテキストの続き。',
  'openai.ChatFunctionFragment': '関数呼び出しの断片。',
  'openai.ChatFunctionFragment.name': '関数名。最初の断片にだけ入ります。',
  'openai.ChatFunctionFragment.arguments': 'JSON テキストの次の断片。すべてつなげてから解析します。',
};
