import type { Texts } from '@/lib/i18n/texts';

export const videoEndpoints: Texts = {
  'openai.create-video.title': '動画の生成',
  'openai.create-video.summary':
    'テキストまたは先頭フレームから、4 秒、8 秒、12 秒の音声付き動画を生成するジョブを開始します。すぐに返る応答にあるのは動画ではなく、ジョブの ID です。completed になるまでジョブを取得し、その後コンテンツをダウンロードします。OpenAI 自身のサービスは 2026 年 9 月 24 日に提供を終了しましたが、ゲートウェイでは引き続き使えることがあります。',
  'openai.create-video.choose':
    '動画の生成を開始します。状態とコンテンツには、それぞれ別のアドレスがあります。',
  'openai.create-video.responses.200': 'queued 状態のジョブ。動画はまだ生成されていません。',
  'openai.create-video.responses.400':
    'モデルに合わないフィールドや値、または使えない先頭フレーム。プロンプトは後から拒否されることもあり、その場合はジョブが失敗します。',
  'openai.create-video.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.create-video.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.create-video.responses.404':
    'モデルまたはパスが存在しないか、キーにモデルへのアクセス権がありません。',
  'openai.create-video.responses.413': 'ボディが、サービスまたは手前のゲートウェイの上限を超えています。',
  'openai.create-video.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.create-video.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.create-video.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.create-video.scenarios.text-to-video.title': 'テキストから動画を生成する',
  'openai.create-video.scenarios.text-to-video.summary':
    '応答はジョブです。ID を控え、completed または failed になるまで取得し直します。',
  'openai.create-video.scenarios.image-to-video.title': '画像を動かす',
  'openai.create-video.scenarios.image-to-video.summary':
    '画像は先頭フレームになるため、動画とまったく同じサイズにする必要があります。',
  'openai.create-video.scenarios.wrong-seconds.title': '存在しない長さ',
  'openai.create-video.scenarios.wrong-seconds.summary': '長さは 3 種類で、いずれも文字列で指定します。',
  'openai.create-video.scenarios.reference-size.title': 'サイズの異なる先頭フレーム',
  'openai.create-video.scenarios.reference-size.summary':
    '切り抜きも拡大縮小もされません。送る前に画像を size に合わせてください。',
  'openai.remix-video.title': '動画のリミックス',
  'openai.remix-video.summary':
    '完了した動画を、ショットと動きを保ったまま 1 か所だけ変えて生成し直す、新しいジョブを開始します。長さとサイズは元の動画と同じです。応答は新規の動画と同じジョブで、同じ方法で取得します。',
  'openai.remix-video.choose': '完成した動画の 1 か所を変え、残りはそのままにします。',
  'openai.remix-video.responses.200': 'queued 状態の新しいジョブ。',
  'openai.remix-video.responses.400': 'プロンプトがないか長すぎるか、または動画が完了していません。',
  'openai.remix-video.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.remix-video.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.remix-video.responses.404':
    'この ID の動画はありません。ID の誤り、削除、期限切れ、または別のプロジェクトの動画です。',
  'openai.remix-video.responses.413': 'ボディが、サービスまたは手前のゲートウェイの上限を超えています。',
  'openai.remix-video.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.remix-video.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.remix-video.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.remix-video.scenarios.remix.title': '同じショットを変える',
  'openai.remix-video.scenarios.remix.summary':
    'リミックスは、長さとサイズが同じ独立したジョブです。元の動画は変わりません。',
  'openai.remix-video.scenarios.unknown-video.title': '存在しない動画',
  'openai.remix-video.scenarios.unknown-video.summary':
    '削除済みや期限切れの動画、別のプロジェクトの動画は見つかりません。',
  'openai.remix-video.path.video_id': '動画の生成時に返された ID。',
};
