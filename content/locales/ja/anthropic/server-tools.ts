import type { Texts } from '@/lib/i18n/texts';

export const serverTools: Texts = {
  'anthropic.WebSearchTool': 'Web を検索し、見つけた内容を引用します。検索 1 回ごとに料金がかかります。',
  'anthropic.WebSearchVersion': 'Web 検索ツールのバージョン。',
  'anthropic.WebSearchVersion.web_search_20250305': '検索だけ。',
  'anthropic.WebSearchVersion.web_search_20260209': 'モデルは結果を読む前にコードで絞り込み可能。',
  'anthropic.WebSearchVersion.web_search_20260318': '同じ内容に response_inclusion を追加。',
  'anthropic.AllowedDomains':
    '対象を、これらのドメインとその配下だけに限ります。blocked_domains とは併用できません。',
  'anthropic.BlockedDomains': 'これらのドメインを対象から除きます。allowed_domains とは併用できません。',
  'anthropic.MaxUses':
    '1 つのリクエストでの呼び出し回数の上限。超えた呼び出しは max_uses_exceeded で失敗します。',
  'anthropic.UserLocation': 'ユーザーの位置。近くのものを見つけるために使います。',
  'anthropic.UserLocation.city': '市や町の名前。',
  'anthropic.UserLocation.region': '州や都道府県などの地域の名前。',
  'anthropic.UserLocation.country': '2 文字の国コード（ISO 3166-1）。',
  'anthropic.UserLocation.timezone': 'IANA タイムゾーンの名前。',
  'anthropic.ResponseInclusion':
    'コードが処理し終えた結果を応答に含めるかどうか。バージョン 20260318 が必要です。',
  'anthropic.ResponseInclusion.full': 'すべての結果を含めます。デフォルトです。',
  'anthropic.ResponseInclusion.excluded': '呼び出し元のコードが終わると、呼び出しと結果を省きます。',
  'anthropic.WebFetchTool': '会話に現れたアドレスのページと PDF を読み取ります。',
  'anthropic.WebFetchTool.max_content_tokens':
    '読み取るページのトークン数のおおよその上限。PDF は切り詰められません。',
  'anthropic.WebFetchTool.use_cache':
    '保存済みのコピーを使ってよいかどうか。頻繁に変わるページでは無効にします。20260309 以降で使えます。',
  'anthropic.WebFetchVersion': 'Web 取得ツールのバージョン。',
  'anthropic.WebFetchVersion.web_fetch_20250910': '読み取りだけ。',
  'anthropic.WebFetchVersion.web_fetch_20260209': 'モデルはページを読む前にコードで絞り込み可能。',
  'anthropic.WebFetchVersion.web_fetch_20260309': '同じ内容に use_cache を追加。',
  'anthropic.WebFetchVersion.web_fetch_20260318': '同じ内容に response_inclusion を追加。',
  'anthropic.UrlSources': '読み取ってよいアドレスの出所。デフォルトでは、会話のどこにあってもかまいません。',
  'anthropic.UrlSources.user_input': 'ユーザーメッセージにあるアドレスを読み取ってよいかどうか。',
  'anthropic.UrlSources.client_tool_results': '独自のツールの結果にあるアドレスを読み取ってよいかどうか。',
  'anthropic.UrlSources.server_tool_results':
    'web_search と web_fetch の結果にあるアドレスを読み取ってよいかどうか。',
  'anthropic.AllSources': 'そこにあるすべてのアドレスを許可します。',
  'anthropic.NoSources': 'そこにあるアドレスを一切許可しません。',
  'anthropic.ToolSources': 'どの結果のアドレスを読み取ってよいか。',
  'anthropic.OnlySources': 'これらのツールの結果にあるアドレス。',
  'anthropic.NamedTools': '対象のツール。',
  'anthropic.NamedTool': '名前で指定する、このリクエストのツール。',
  'anthropic.NamedTool.name': 'tools にあるツールの名前。',
  'anthropic.ExceptSources': 'ほかのすべてのツールの結果にあるアドレス。',
  'anthropic.CodeExecutionTool': 'モデルのコードを、ネットワークのないコンテナで実行します。',
  'anthropic.CodeExecutionVersion': 'コード実行ツールのバージョン。',
  'anthropic.CodeExecutionVersion.code_execution_20250522': 'Python だけ。',
  'anthropic.CodeExecutionVersion.code_execution_20250825':
    'シェルコマンドとファイル編集にも対応。コードからツールを呼び出せます。',
  'anthropic.CodeExecutionVersion.code_execution_20260120': '変数もリクエストをまたいで保持。',
  'anthropic.CodeExecutionVersion.code_execution_20260521': '最新バージョン。同じく状態を保持します。',
  'anthropic.ToolSearchRegexTool':
    'defer_loading を指定したツールを、名前と説明に対する正規表現で検索します。',
  'anthropic.ToolSearchRegexVersion': 'ツール検索のバージョン、または最新版を指す名前。',
  'anthropic.ToolSearchBm25Tool': 'defer_loading を指定したツールを、必要なものを表す語句で検索します。',
  'anthropic.ToolSearchBm25Version': 'ツール検索のバージョン、または最新版を指す名前。',
};
