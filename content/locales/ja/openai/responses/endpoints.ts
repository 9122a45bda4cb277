import type { Texts } from '@/lib/i18n/texts';

export const responsesEndpoints: Texts = {
  'openai.responses.title': 'レスポンスの作成',
  'openai.responses.summary':
    'テキストまたは会話に応答し、応答全体を一度に、またはストリームで返します。応答は、推論、ツール呼び出し、メッセージなどのアイテムのリストです。独自のツールと、Web 検索のように API 自身が実行するツールを、1 つのリクエストで併用できます。応答は保存されるので、直前の応答の ID で会話を続けられます。時間のかかる処理はバックグラウンドで実行できます。',
  'openai.responses.choose':
    'OpenAI の最新のプロトコルです。推論がターンをまたいで保持され、ツールが組み込まれ、会話が保存されます。新しいコードやエージェントには、これを選びます。',
  'openai.responses.responses.200':
    '応答。output を使う前に status を確認してください。stream が true の場合は、代わりにイベントストリームが返ります。',
  'openai.responses.responses.400':
    'リクエストの形式が正しくないか、モデルが対応しないフィールドまたは値があります。param がそのフィールドを示すので、修正してから再試行してください。',
  'openai.responses.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.responses.responses.403': 'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.responses.responses.404':
    'モデルまたはパスが存在しないか、キーにモデルへのアクセス権がありません。',
  'openai.responses.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.responses.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.responses.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
};
