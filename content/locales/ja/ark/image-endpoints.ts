import type { Texts } from '@/lib/i18n/texts';

export const imageEndpoints: Texts = {
  'ark.create-image.title': '画像の生成',
  'ark.create-image.summary':
    'テキストからの生成、画像の編集、複数の画像をもとにした生成を、最大 4K で行います。sequential_image_generation を使うと、1 回のリクエストで関連性のある連続した画像を生成できます。複数のうち 1 枚が失敗しても、残りの画像は返ります。多くのゲートウェイは、この操作を /v1/images/generations でも提供しています。',
  'ark.create-image.choose': 'Seedream モデルの唯一のプロトコルで、新規の画像にも編集にも使います。',
  'ark.create-image.responses.200':
    '画像、または画像がない理由。stream が true の場合は、代わりに画像ごとのイベントが返ります。',
  'ark.create-image.responses.400':
    'リクエストの形式が正しくないか、モデルが対応しない値か、許可されない内容です。param がフィールドを示すので、修正してから再試行してください。',
  'ark.create-image.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'ark.create-image.responses.403': 'アカウントがこのモデルを使えないか、未払いの料金があります。',
  'ark.create-image.responses.404':
    'モデル、推論エンドポイント、タスクのいずれかが存在しないか、アカウントで有効化されていません。',
  'ark.create-image.responses.429':
    '1 分間のリクエスト数かトークン数が多すぎるか、キューが満杯です。間隔を延ばしながら再試行してください。QuotaExceeded の場合は無料枠を使い切っており、待っても解決しません。',
  'ark.create-image.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'ark.create-image.scenarios.text-to-image.title': 'テキストから画像を生成する',
  'ark.create-image.scenarios.text-to-image.summary':
    '応答には、24 時間有効なアドレスと、実際に描かれたサイズがあります。',
  'ark.create-image.scenarios.exact-size.title': 'サイズを正確に指定する',
  'ark.create-image.scenarios.exact-size.summary':
    '幅と高さを指定すると、アスペクト比が決まります。この例は 21:9 のバナーです。',
  'ark.create-image.scenarios.image-to-image.title': '画像を編集する',
  'ark.create-image.scenarios.image-to-image.summary':
    '変える点とそのまま残す点を伝えます。画像は data: URL またはアドレスで渡します。',
  'ark.create-image.scenarios.reference-images.title': '複数の画像をもとに描く',
  'ark.create-image.scenarios.reference-images.summary':
    'プロンプトでは、リスト内の順番で画像を指します。14 枚まで送れます。',
  'ark.create-image.scenarios.sequence.title': '連続した画像',
  'ark.create-image.scenarios.sequence.summary':
    'auto を指定すると、1 回のリクエストで、プロンプトに応じて関連性のある複数の画像を生成します。',
  'ark.create-image.scenarios.sequence-stream.title': '完成した画像から順に受け取る',
  'ark.create-image.scenarios.sequence-stream.summary':
    'stream を true にすると、画像ごとに 1 つのイベントが届き、最後のイベントに枚数が入ります。',
  'ark.create-image.scenarios.one-fails.title': '4 枚のうち 1 枚の失敗',
  'ark.create-image.scenarios.one-fails.summary':
    'この場合もステータスは 200 です。data の要素ごとに error を確認してください。',
  'ark.create-image.scenarios.one-fails-stream.title': 'ストリーム中の 1 枚の失敗',
  'ark.create-image.scenarios.one-fails-stream.summary':
    'その画像の代わりに partial_failed イベントが届き、ストリームは続きます。',
  'ark.create-image.scenarios.base64.title': '画像を Base64 で受け取る',
  'ark.create-image.scenarios.base64.summary':
    'b64_json では応答に画像そのものが入り、数 MB になります。この例では短縮しています。',
  'ark.create-image.scenarios.wrong-size.title': '小さすぎるサイズ',
  'ark.create-image.scenarios.wrong-size.summary':
    '幅と高さの積は、モデルの範囲に収める必要があります。512×512 はどのモデルでも使えません。',
  'ark.create-image.scenarios.sensitive-prompt.title': '許可されないプロンプト',
  'ark.create-image.scenarios.sensitive-prompt.summary':
    '描き始める前にフィルターがリクエストを拒否します。料金はかかりません。',
};
