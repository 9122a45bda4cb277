import type { Texts } from '@/lib/i18n/texts';

export const storedVideoEndpoints: Texts = {
  'openai.retrieve-video.title': '動画の状態の取得',
  'openai.retrieve-video.summary':
    '動画の進み具合を返します。status が completed または failed になるまで、5 秒、10 秒、30 秒のように間隔を延ばしながらポーリングし、期限を決めて打ち切ってください。失敗したジョブにも 200 が返り、理由は error にあります。',
  'openai.retrieve-video.choose': '動画が順番待ち、生成中、完了、失敗のどれかを確認できます。',
  'openai.retrieve-video.responses.200': 'その時点のジョブ。状態は status でわかります。',
  'openai.retrieve-video.responses.400': 'パラメーターの形式が正しくありません。',
  'openai.retrieve-video.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.retrieve-video.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.retrieve-video.responses.404':
    'この ID の動画はありません。ID の誤り、削除、期限切れ、または別のプロジェクトの動画です。',
  'openai.retrieve-video.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.retrieve-video.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.retrieve-video.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.retrieve-video.scenarios.in-progress.title': '生成中の動画',
  'openai.retrieve-video.scenarios.in-progress.summary':
    '10 秒以上空けて取得し直します。progress は段階的に進みます。',
  'openai.retrieve-video.scenarios.completed.title': '完成した動画',
  'openai.retrieve-video.scenarios.completed.summary':
    'expires_at までにダウンロードしてください。それを過ぎると、ジョブは残りますがコンテンツはなくなります。',
  'openai.retrieve-video.scenarios.queued.title': '順番待ちの動画',
  'openai.retrieve-video.scenarios.queued.summary':
    'まだ何も生成されていません。混雑時には数分続くことがあります。',
  'openai.retrieve-video.scenarios.failed.title': '失敗した動画',
  'openai.retrieve-video.scenarios.failed.summary':
    'この場合も 200 が返ります。HTTP ステータスだけでなく、status と error を確認してください。',
  'openai.retrieve-video.scenarios.moderation-blocked.title': '拒否された動画',
  'openai.retrieve-video.scenarios.moderation-blocked.summary':
    'プロンプト、画像、動画のすべてが審査されるため、開始から数分後に拒否されることもあります。',
  'openai.retrieve-video.scenarios.unknown-video.title': '存在しない動画',
  'openai.retrieve-video.scenarios.unknown-video.summary':
    '削除済みや期限切れの動画、別のプロジェクトの動画は見つかりません。',
  'openai.retrieve-video.path.video_id': '動画の生成時に返された ID。',
  'openai.download-video.title': '動画コンテンツの取得',
  'openai.download-video.summary':
    '完了した動画を MP4 で、または 1 フレームの画像やフレームの一覧画像としてダウンロードします。応答はファイルのバイト列で、エラーは JSON なので、Content-Type で判別してください。コンテンツには期限があるため、必要なものは保存してください。',
  'openai.download-video.choose': '動画、サムネイル、スプライトシートをダウンロードします。',
  'openai.download-video.responses.200':
    'ファイル。どのファイルかは variant で、種類は Content-Type でわかります。',
  'openai.download-video.responses.206':
    'Range で指定したバイト列。ファイル内の位置は Content-Range にあります。',
  'openai.download-video.responses.400':
    '動画がまだ完了していないか、ID または variant の形式が正しくありません。',
  'openai.download-video.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.download-video.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.download-video.responses.404':
    'この ID の動画はありません。ID の誤り、削除、期限切れ、または別のプロジェクトの動画です。',
  'openai.download-video.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.download-video.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.download-video.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.download-video.scenarios.video.title': 'MP4 の動画',
  'openai.download-video.scenarios.video.summary':
    '応答はファイルそのものです。JSON として読まず、バイト列を保存してください。',
  'openai.download-video.scenarios.thumbnail.title': 'プレビュー用の 1 フレーム',
  'openai.download-video.scenarios.thumbnail.summary': '一覧表示に使える小さな WebP の 1 フレームです。',
  'openai.download-video.scenarios.spritesheet.title': 'シークバー用のフレーム',
  'openai.download-video.scenarios.spritesheet.summary':
    'フレームを並べた 1 枚の JPEG で、シーク先の場面を事前に表示できます。',
  'openai.download-video.scenarios.not-ready.title': '早すぎるダウンロード',
  'openai.download-video.scenarios.not-ready.summary':
    'コンテンツは status が completed になってから使えます。それより前に取得するとエラーになります。',
  'openai.download-video.path.video_id': '動画の生成時に返された ID。',
  'openai.list-videos.title': '動画一覧の取得',
  'openai.list-videos.summary':
    'プロジェクトの動画を、状態にかかわらずページに分けて返します。ID がわからなくなったジョブの検索や、整理に使います。',
  'openai.list-videos.choose': '以前に開始した動画を探します。',
  'openai.list-videos.responses.200': '1 ページ分のジョブ。',
  'openai.list-videos.responses.400': 'パラメーターの形式が正しくないか、範囲外です。',
  'openai.list-videos.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.list-videos.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.list-videos.responses.404': 'サービスまたはゲートウェイが、動画に対応していません。',
  'openai.list-videos.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.list-videos.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.list-videos.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.list-videos.scenarios.first-page.title': '最新の動画',
  'openai.list-videos.scenarios.first-page.summary':
    '状態にかかわらず、2 件のページを返します。続きがあることは has_more でわかります。',
  'openai.list-videos.scenarios.next-page.title': '次のページ',
  'openai.list-videos.scenarios.next-page.summary':
    '前のページの last_id を after として送ると、次のページが返ります。',
  'openai.delete-video.title': '動画の削除',
  'openai.delete-video.summary':
    '動画とそのジョブを、期限が切れる前に削除します。課金済みの料金は戻りません。',
  'openai.delete-video.choose': '不要になった動画を削除します。',
  'openai.delete-video.responses.200': '動画を削除しました。',
  'openai.delete-video.responses.400': 'パラメーターの形式が正しくありません。',
  'openai.delete-video.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.delete-video.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.delete-video.responses.404':
    'この ID の動画はありません。ID の誤り、削除、期限切れ、または別のプロジェクトの動画です。',
  'openai.delete-video.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.delete-video.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.delete-video.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.delete-video.scenarios.delete.title': '動画を削除する',
  'openai.delete-video.scenarios.delete.summary':
    'ジョブとコンテンツはなくなります。その動画のリミックスは残ります。',
  'openai.delete-video.scenarios.unknown-video.title': '存在しない動画',
  'openai.delete-video.scenarios.unknown-video.summary':
    '削除済みや期限切れの動画、別のプロジェクトの動画は見つかりません。',
  'openai.delete-video.path.video_id': '動画の生成時に返された ID。',
};
