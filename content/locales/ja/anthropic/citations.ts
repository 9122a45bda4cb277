import type { Texts } from '@/lib/i18n/texts';

export const citations: Texts = {
  'anthropic.CitationsConfig': '応答が情報源を引用するかどうか。',
  'anthropic.CitationsConfig.enabled':
    '応答がこの情報源を引用するかどうか。1 つのリクエストでは、すべてのドキュメントを有効にするか、すべて無効にします。',
  'anthropic.Citation': '直前の文言の根拠となる、情報源内の箇所。',
  'anthropic.CitedText': '引用された文言。出力トークンにも、送り返したときの入力トークンにも数えません。',
  'anthropic.DocumentIndex': '引用元がリクエストの何番目のドキュメントか。0 から数えます。',
  'anthropic.DocumentTitle': 'ドキュメントに付けたタイトル（ある場合）。',
  'anthropic.CharLocation': 'プレーンテキストの文字の範囲。',
  'anthropic.CharLocation.file_id':
    '引用元のドキュメントとして使われた保存済みファイルの ID。応答だけにあります。',
  'anthropic.CharLocation.start_char_index': '最初の文字。0 から数えます。',
  'anthropic.CharLocation.end_char_index': '最後の文字の次の位置。',
  'anthropic.PageLocation': 'PDF のページの範囲。',
  'anthropic.PageLocation.file_id':
    '引用元のドキュメントとして使われた保存済みファイルの ID。応答だけにあります。',
  'anthropic.PageLocation.start_page_number': '最初のページ。1 から数えます。',
  'anthropic.PageLocation.end_page_number': '最後のページの次のページ。',
  'anthropic.ContentBlockLocation': 'ブロックに分けて送ったドキュメントの、ブロックの範囲。',
  'anthropic.ContentBlockLocation.file_id':
    '引用元のドキュメントとして使われた保存済みファイルの ID。応答だけにあります。',
  'anthropic.BlockStart': '引用された最初のブロック。0 から数えます。',
  'anthropic.BlockEnd': '引用された最後のブロックの次の位置。',
  'anthropic.WebSearchResultLocation': 'web_search で見つかったページ。',
  'anthropic.WebSearchResultLocation.url': 'ページのアドレス。',
  'anthropic.WebSearchResultLocation.title': 'ページのタイトル。',
  'anthropic.WebSearchResultLocation.encrypted_index':
    '検索結果内での位置を暗号化したもの。引用を保つには、変更せずに送り返します。',
  'anthropic.SearchResultLocation': '独自の search_result のブロックの範囲。',
  'anthropic.SearchResultLocation.source': 'search_result ブロックに指定した情報源。',
  'anthropic.SearchResultLocation.title': 'そのブロックに付けたタイトル。',
  'anthropic.SearchResultLocation.search_result_index':
    '引用元がリクエストの何番目の search_result ブロックか。0 から数えます。',
};
