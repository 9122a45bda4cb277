import type { Texts } from '@/lib/i18n/texts';

export const content: Texts = {
  'anthropic.ContentBlock': 'メッセージの一部。',
  'anthropic.TextBlock': 'テキストのブロック。',
  'anthropic.TextBlock.text': 'テキスト。リクエストでは空にできません。',
  'anthropic.TextBlock.citations':
    'テキストの根拠。バージョン 2026-10-21 では、ユーザーメッセージに使えるのは空のリストか null だけです。',
  'anthropic.CacheControl':
    'プロンプトをここまでキャッシュし、以降のリクエストで 10 分の 1 の料金で読み取れるようにします。この印は 4 つまでで、リクエストだけで使えます。',
  'anthropic.CacheControl.ttl': 'キャッシュの保持期間。読み取られるたびに数え直します。',
  'anthropic.CacheTtl': 'キャッシュしたプロンプトの冒頭を、最後の使用から保持する期間。',
  'anthropic.CacheTtl.5m': '5 分。書き込みの料金は通常の入力の 1.25 倍です。',
  'anthropic.CacheTtl.1h': '1 時間。書き込みの料金は通常の入力の 2 倍です。',
  'anthropic.ImageBlock': 'モデルに見せる画像。',
  'anthropic.ImageBlock.source': '画像の取得元。',
  'anthropic.Base64Image': 'リクエストに埋め込む画像。',
  'anthropic.Base64Image.media_type': '画像の形式。実際のバイト列と一致させます。',
  'anthropic.Base64Image.data':
    'Base64 だけのバイト列。画像は 5 MB までです。data: 接頭辞を付けると拒否されます。',
  'anthropic.ImageMediaType': '読み取れる画像の形式。アニメーションは最初のフレームだけを読み取ります。',
  'anthropic.UrlSource': 'Web 上のファイル。',
  'anthropic.UrlSource.url': 'サービスがファイルをダウンロードする公開アドレス。',
  'anthropic.FileSource': '事前にアップロードしたファイル。',
  'anthropic.FileId': 'アップロードしたファイル、またはコンテナ内のコードが書き出したファイルの ID。',
  'anthropic.ImageTransformations': 'モデルに見せる前に、画像に加えてよい変更。',
  'anthropic.OversizedImage': 'モデルが読み取れるサイズを超える画像の扱い。',
  'anthropic.OversizedImage.downsize': '通知せずに縮小。画像内の座標がずれます。',
  'anthropic.OversizedImage.error': 'リクエストを 400 で拒否。収まる最大のサイズが示されます。',
  'anthropic.DocumentBlock':
    'PDF またはテキスト。アシスタントメッセージにあると、バージョン 2026-10-21 は拒否します。',
  'anthropic.DocumentBlock.source': 'ドキュメントの取得元。',
  'anthropic.DocumentBlock.title': 'モデルと引用のための名前。',
  'anthropic.DocumentBlock.context':
    'ドキュメントについてモデルに伝えておくこと。引用されることはありません。',
  'anthropic.Base64Pdf': 'リクエストに埋め込む PDF。テキストと画像が読み取られます。',
  'anthropic.Base64Pdf.data':
    'Base64 だけの PDF。リクエスト全体は 32 MB、含まれる PDF は 100 ページまでです。',
  'anthropic.PlainText': 'リクエストに埋め込むプレーンテキスト。',
  'anthropic.PlainText.data': 'テキストそのもの。引用の際は文単位に分割されます。',
  'anthropic.BlockSource': 'あらかじめブロックに分けておいたドキュメント。',
  'anthropic.BlockSource.content': 'テキスト、または自分で分けたブロック。引用はブロックの番号で示されます。',
  'anthropic.SearchResultBlock': '独自の検索で見つかった結果。応答で引用できます。',
  'anthropic.SearchResultBlock.source': '見つかった場所（アドレスやドキュメント名など）。',
  'anthropic.SearchResultBlock.title': '見つかったもののタイトル。',
  'anthropic.SearchResultBlock.content': '見つかった内容。引用できるブロックに分けます。',
  'anthropic.ThinkingBlock': '応答に先立つ思考。',
  'anthropic.ThinkingBlock.thinking': '思考またはその要約。思考を省略する設定では空です。',
  'anthropic.ThinkingBlock.signature':
    '思考を封印する署名。ツール呼び出しの後は、ブロック全体を変更せずに送り返します。',
  'anthropic.RedactedThinkingBlock': '安全上の理由で隠された思考。',
  'anthropic.RedactedThinkingBlock.data': '封印された思考。変更せずに送り返します。',
};
