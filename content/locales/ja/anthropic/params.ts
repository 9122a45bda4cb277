import type { Texts } from '@/lib/i18n/texts';

export const params: Texts = {
  'anthropic.MessagesQuery': '会話を送る操作のクエリ。',
  'anthropic.MessagesQuery.beta':
    'SDK 0.x のベータ版の呼び出しが、anthropic-beta とあわせて true を送ります。省略してください。',
  'anthropic.MessagesHeaders': '会話を送る操作のヘッダー。',
  'anthropic.MessagesHeaders.anthropic-version':
    '必須。応答はどちらのバージョンでも同じですが、新しい方はリクエストの一部のフィールドを拒否します。',
  'anthropic.MessagesHeaders.anthropic-beta': '有効にする試験的機能の名前。コンマで区切ります。',
  'anthropic.MessagesHeaders.anthropic-workspace-id':
    '課金先のワークスペース。認証情報で複数のワークスペースを使える場合に指定します。ゲートウェイは無視します。',
  'anthropic.MessagesHeaders.anthropic-user-profile-id':
    '代理で呼び出す相手のプロファイル。相手が自分の組織ではない場合に指定します。',
  'anthropic.Headers': '全操作に共通のヘッダー。',
  'anthropic.Headers.anthropic-version':
    '必須。応答はどちらのバージョンでも同じですが、新しい方はリクエストの一部のフィールドを拒否します。',
  'anthropic.Headers.anthropic-beta': '有効にする試験的機能の名前。コンマで区切ります。',
  'anthropic.Headers.anthropic-workspace-id':
    '課金先のワークスペース。認証情報で複数のワークスペースを使える場合に指定します。ゲートウェイは無視します。',
  'anthropic.Version': 'リクエストが前提とする API のバージョン。',
  'anthropic.Version.2023-06-01':
    'SDK 0.x とほとんどのゲートウェイが使うバージョン。キーは通常 x-api-key で渡します。ここにあるフィールドをすべて受け付けます。',
  'anthropic.Version.2026-10-21':
    'SDK 1.x が使うバージョン。キーは Bearer トークンで渡します。temperature、top_p、top_k、アシスタントメッセージ内のドキュメント、ユーザーメッセージのテキストに付けた引用を 400 で拒否します。',
  'anthropic.ListModelsQuery': '返すモデルのページ。',
  'anthropic.ListModelsQuery.limit': '1 ページのモデル数の上限。',
  'anthropic.ListModelsQuery.after_id': '前のページの last_id。',
  'anthropic.ListModelsQuery.before_id': '次のページの first_id。',
  'anthropic.get-model.path.model': 'モデルコード（例: claude-opus-4-6）。',
};
