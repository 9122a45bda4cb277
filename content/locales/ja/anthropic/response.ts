import type { Texts } from '@/lib/i18n/texts';

export const response: Texts = {
  'anthropic.MessagesResponse': 'モデルの応答。',
  'anthropic.MessagesResponse.id': '応答の ID。',
  'anthropic.MessagesResponse.model': '応答したモデル。',
  'anthropic.MessagesResponse.content':
    'ブロックに分かれた応答。type を見ながら順に処理してください。1 つもないこともあります。',
  'anthropic.AnswerBlock': '応答の一部。送り返すときと同じ形です。',
  'anthropic.StopReason': '応答が終了した理由。ストリームでは message_delta で届き、それまでは null です。',
  'anthropic.StopReason.end_turn': '応答の完了。',
  'anthropic.StopReason.max_tokens': 'max_tokens の上限に達し、応答を打ち切り。',
  'anthropic.StopReason.stop_sequence': 'stop_sequences の文字列への到達。',
  'anthropic.StopReason.tool_use': 'モデルがツールを呼び出しています。実行して結果を送ってください。',
  'anthropic.StopReason.pause_turn':
    'API 側のツールを使う長いターンの中断。そのまま送り返すと続きが生成されます。',
  'anthropic.StopReason.refusal':
    'モデルまたはフィルターによる拒否。理由が stop_details にあることもあります。',
  'anthropic.StopReason.model_context_window_exceeded': 'モデルのコンテキストが上限に達し、応答を打ち切り。',
  'anthropic.StopSequence': 'stop_sequences のうち、到達した文字列（ある場合）。',
  'anthropic.StopDetails': '拒否の詳細。ほかの理由では null です。',
  'anthropic.StopDetails.explanation': '人が読むための理由。文言は変わることがあります。',
  'anthropic.RefusalCategory': 'リクエストが抵触した規則。示されない場合は null です。',
  'anthropic.RefusalCategory.cyber': 'マルウェアなど、コンピューターへの攻撃。',
  'anthropic.RefusalCategory.bio': '危険な生物学。',
  'anthropic.RefusalCategory.frontier_llm': '競合する AI モデルの開発。',
  'anthropic.RefusalCategory.reasoning_extraction': '隠された思考の抜き出し。',
  'anthropic.RefusalCategory.general_harms': 'その他の害。',
  'anthropic.Container': 'モデルのコードが実行された場所。id を送ると、同じファイルを使い続けられます。',
  'anthropic.Container.expires_at': 'コンテナがなくなる日時（RFC 3339 形式）。',
  'anthropic.Diagnostics': 'リクエストで求めたキャッシュの診断結果。問題がなければ null です。',
  'anthropic.CacheMissReason': 'キャッシュをそれ以上使えなかった理由。比較が終わっていなければ null です。',
  'anthropic.CacheMissModelChanged': 'モデルまたは速度の変更。',
  'anthropic.CacheMissedInputTokens': 'キャッシュで節約できたはずのトークン数の概数。',
  'anthropic.CacheMissSystemChanged': 'システムプロンプトの変更。',
  'anthropic.CacheMissToolsChanged': 'ツールまたはその順序の変更。',
  'anthropic.CacheMissMessagesChanged': '以前のメッセージの変更。',
  'anthropic.CacheMissPreviousMessageNotFound': '比較する応答の記録が、すでにありません。',
  'anthropic.CacheMissUnavailable': '原因を特定できません。',
  'anthropic.CountTokensResponse': 'プロンプトのトークン数。',
  'anthropic.CountTokensResponse.input_tokens':
    'システムプロンプト、メッセージ、ツール、画像、ドキュメントを含む、プロンプト全体のトークン数。',
};
