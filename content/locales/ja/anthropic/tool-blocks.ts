import type { Texts } from '@/lib/i18n/texts';

export const toolBlocks: Texts = {
  'anthropic.ToolUseBlock':
    '独自のツールの呼び出し。プログラムが実行します。アシスタントメッセージだけにあります。',
  'anthropic.ToolUseBlock.id': '呼び出しの ID。tool_result の tool_use_id で同じ値を返します。',
  'anthropic.ToolUseBlock.name': '呼び出すツールの名前。',
  'anthropic.ToolUseBlock.input': 'JSON オブジェクトの引数。使う前に検証してください。',
  'anthropic.Caller': '呼び出し元。モデル、またはモデルが書いたコードです。変更せずに送り返します。',
  'anthropic.DirectCaller': 'モデル自身による呼び出し。',
  'anthropic.CodeCaller': 'モデルが書いたコードによる呼び出し。',
  'anthropic.CodeCaller.tool_id': 'コードを実行した server_tool_use ブロックの id。',
  'anthropic.CallerVersion': '呼び出し元のコードを実行した、コード実行ツールのバージョン。',
  'anthropic.ToolsetName':
    'ツールが属するツールセット。browser または computer です。ほかのツールにはありません。',
  'anthropic.ToolResultBlock': '独自のツールが返した結果。呼び出しの次のユーザーメッセージの先頭に置きます。',
  'anthropic.ToolResultBlock.content':
    'ツールが返した内容。テキストまたはブロックのリストです。省略すると、実行したことだけを示します。',
  'anthropic.ToolResultBlock.is_error':
    'ツールが失敗したかどうか。理由は content に書きます。モデルがそれを見て再試行することがあります。',
  'anthropic.ToolUseId': '対応する呼び出しの id。',
  'anthropic.ToolReference': '検索で見つかったツール。その定義がプロンプトに加わります。',
  'anthropic.ToolReference.tool_name': 'tools にあるツールの名前。このツールが読み込まれます。',
  'anthropic.BrowserState':
    'browser ツールセットの呼び出し後のブラウザーの状態。1 つの結果に 1 つまでで、エラーのない場合だけ使えます。',
  'anthropic.BrowserState.tabs': '呼び出し後に開いているすべてのタブ。新しいものだけではありません。',
  'anthropic.BrowserState.state_changes': '呼び出しによって起きたこと。何も起きなければ省略します。',
  'anthropic.BrowserTab': '開いているタブ。',
  'anthropic.BrowserTab.title': '表示中のページのタイトル。空でもかまいません。',
  'anthropic.BrowserTab.url': '表示中のページのアドレス。空でもかまいません。',
  'anthropic.BrowserTab.active': 'tab_id のない呼び出しの対象となるタブの印。1 つのタブに付けます。',
  'anthropic.TabId': '自分で付けるタブの名前。すべての結果で同じ名前を使います。',
  'anthropic.TabOpened': 'タブが開き、今も開いています。',
  'anthropic.DownloadStarted': 'ダウンロードの開始。',
  'anthropic.DownloadId': '自分で付けるダウンロードの名前。そのすべての変化で同じ名前を使います。',
  'anthropic.DownloadUrl': 'リダイレクト後の、ファイルの取得元アドレス。',
  'anthropic.DownloadCompleted': 'ダウンロードの完了。',
  'anthropic.DownloadCompleted.path': '別のツールがファイルを読み取れる場合の、その場所。',
  'anthropic.DownloadCompleted.size_bytes': 'ファイルのサイズ（バイト）。',
  'anthropic.DownloadFailed': 'ダウンロードの失敗または中止。',
  'anthropic.DownloadFailed.error': '失敗の内容（わかっている場合）。',
};
