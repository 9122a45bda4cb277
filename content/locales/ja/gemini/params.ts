import type { Texts } from '@/lib/i18n/texts';

export const params: Texts = {
  'gemini.generate-content.path.model':
    'モデルコード（例: gemini-3.1-pro-preview）。先頭に models/ は付けません。',
  'gemini.Query': '全操作に共通のクエリ。',
  'gemini.Query.alt': '応答の形式。JSON で受け取る場合は省略します。',
  'gemini.Query.fields': '返すフィールドを限定するフィールドマスク（例: candidates.content,usageMetadata）。',
  'gemini.Query.prettyPrint': 'JSON をインデントするかどうか。',
  'gemini.Query.quotaUser': 'クォータを公平に分けるため、利用者の 1 人を表す任意の文字列。40 文字以内。',
  'gemini.Query.$.xgafv': 'エラー形式のバージョン。',
  'gemini.Alt': '応答の形式。',
  'gemini.Alt.sse': 'Server-Sent Events。1 チャンクが 1 つの data 行です。',
  'gemini.Alt.json': 'JSON。ストリーミングでは、要素が 1 つずつ届く 1 つの配列です。',
  'gemini.Alt.media': 'ファイルのバイト列。ここでは使いません。',
  'gemini.Alt.proto': 'バイナリの Protocol Buffers。',
  'gemini.ErrorFormat': 'エラー形式のバージョン。',
  'gemini.ErrorFormat.1': '旧形式。',
  'gemini.ErrorFormat.2': 'このドキュメントで説明している形式。',
  'gemini.stream-generate-content.path.model':
    'モデルコード（例: gemini-3.1-pro-preview）。先頭に models/ は付けません。',
  'gemini.StreamQuery': 'ストリーミング操作のクエリ。',
  'gemini.StreamQuery.alt':
    'sse を指定すると Server-Sent Events になります。指定しないと応答は 1 つの JSON 配列となり、受信しながら読み取るのが難しくなります。',
  'gemini.StreamQuery.fields':
    '返すフィールドを限定するフィールドマスク（例: candidates.content,usageMetadata）。',
  'gemini.StreamQuery.prettyPrint': 'JSON をインデントするかどうか。',
  'gemini.StreamQuery.quotaUser':
    'クォータを公平に分けるため、利用者の 1 人を表す任意の文字列。40 文字以内。',
  'gemini.StreamQuery.$.xgafv': 'エラー形式のバージョン。',
  'gemini.count-tokens.path.model':
    'モデルコード（例: gemini-3.1-pro-preview）。先頭に models/ は付けません。',
  'gemini.ListModelsQuery': '返すモデルのページ。',
  'gemini.ListModelsQuery.pageSize': '1 ページのモデル数の上限。',
  'gemini.ListModelsQuery.pageToken': '前のページの nextPageToken。',
  'gemini.ListModelsQuery.alt': '応答の形式。JSON で受け取る場合は省略します。',
  'gemini.ListModelsQuery.fields':
    '返すフィールドを限定するフィールドマスク（例: candidates.content,usageMetadata）。',
  'gemini.ListModelsQuery.prettyPrint': 'JSON をインデントするかどうか。',
  'gemini.ListModelsQuery.quotaUser':
    'クォータを公平に分けるため、利用者の 1 人を表す任意の文字列。40 文字以内。',
  'gemini.ListModelsQuery.$.xgafv': 'エラー形式のバージョン。',
  'gemini.get-model.path.model': 'モデルコード（例: gemini-3.1-pro-preview）。先頭に models/ は付けません。',
};
