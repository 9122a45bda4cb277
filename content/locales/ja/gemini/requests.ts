import type { Texts } from '@/lib/i18n/texts';

export const requests: Texts = {
  'gemini.GenerateContentRequest': '会話と、その続きの生成方法。',
  'gemini.GenerateContentRequest.contents':
    'これまでの会話。古い順に並べます。質問が 1 つだけなら、テキストのパートを 1 つ持つメッセージが 1 つです。',
  'gemini.GenerateContentRequest.systemInstruction':
    '役割、口調、規則など、会話とは別に渡す常時有効な指示。テキストのパートだけを使えます。',
  'gemini.GenerateContentRequest.generationConfig':
    '応答の生成方法。各設定のデフォルトはモデルによって異なります。',
  'gemini.GenerateContentRequest.tools': 'モデルが使えるもの。独自の関数、検索、コード実行などです。',
  'gemini.GenerateContentRequest.toolConfig':
    'ツールの使い方。たとえば、関数を必ず呼び出すよう指定できます。',
  'gemini.GenerateContentRequest.safetySettings':
    'フィルターの強さ。カテゴリごとに 1 件までです。指定しないカテゴリはモデルのデフォルトのままです。',
  'gemini.GenerateContentRequest.cachedContent':
    '保存済みの会話冒頭の名前。その部分の読み取り料金が安くなります。',
  'gemini.GenerateContentRequest.serviceTier': 'リクエストを処理する優先度。高いほど料金も高くなります。',
  'gemini.GenerateContentRequest.store':
    'このリクエストをプロジェクトのログに残してよいかどうか。プロジェクト側の設定より優先されます。',
  'gemini.GenerateContentRequest.continuationToken':
    'CONTINUATION で止まった応答のトークン。その続きから生成します。',
  'gemini.GenerateContentRequest.labels': 'リクエストの分類に使う任意の名前と値。請求の内訳などに使います。',
  'gemini.GenerateContentRequest.model':
    'パスのモデルの繰り返し（models/ とモデルコード）。省略してください。',
  'gemini.ServiceTier': 'リクエストを処理する優先度。',
  'gemini.ServiceTier.unspecified': 'standard と同じ。',
  'gemini.ServiceTier.flex': '割安。サービスの混雑時は、待たされたり拒否されたりすることがあります。',
  'gemini.ServiceTier.standard': '通常の処理。',
  'gemini.ServiceTier.priority': '割高。優先的に処理されます。',
  'gemini.CountTokensRequest': 'トークンを数える対象。メッセージだけ、またはリクエスト全体です。',
  'gemini.CountTokensRequest.contents':
    'トークンを数えるメッセージ。generateContentRequest とは併用できません。',
  'gemini.CountTokensRequest.generateContentRequest':
    '指示とツールを含めて数えるリクエスト全体。この中の model は必須で、models/ とモデルコードを指定します。',
  'gemini.CountTokensRequest.model': 'パスのモデルの繰り返し。省略してください。',
  'gemini.CountTokensResponse': 'プロンプトのトークン数。',
  'gemini.CountTokensResponse.totalTokens': 'モデルが読み取るプロンプトのトークン数。ない場合は 0 です。',
  'gemini.CountTokensResponse.cachedContentTokenCount': 'そのうち cachedContent によるトークン数。',
  'gemini.CountTokensResponse.promptTokensDetails': 'コンテンツの種類別のトークン数。',
  'gemini.CountTokensResponse.cacheTokensDetails': 'キャッシュされたトークン数のコンテンツの種類別内訳。',
  'gemini.ListModelsResponse': '1 ページ分のモデル。',
  'gemini.ListModelsResponse.models': 'このページのモデル。',
  'gemini.ListModelsResponse.nextPageToken':
    '次のページを取得するときに pageToken として送ります。最後のページにはありません。',
  'gemini.Model': 'モデルと、その上限およびデフォルト。',
  'gemini.Model.name': 'モデル名（models/ とモデルコード）。',
  'gemini.Model.baseModelId': 'バージョンなしのモデルコード（例: gemini-2.5-flash）。',
  'gemini.Model.version': 'モデルのバージョン。',
  'gemini.Model.displayName': '表示名。',
  'gemini.Model.description': 'モデルの 1 文の説明。',
  'gemini.Model.inputTokenLimit': '入力トークン数の上限。',
  'gemini.Model.outputTokenLimit': '応答のトークン数の上限。',
  'gemini.Model.supportedGenerationMethods': 'モデルが対応する操作（generateContent、countTokens など）。',
  'gemini.Model.thinking': '応答の前に思考できるモデルかどうか。',
  'gemini.Model.temperature': 'リクエストで指定がない場合の temperature。',
  'gemini.Model.maxTemperature': '指定できる temperature の最大値。',
  'gemini.Model.topP': 'リクエストで指定がない場合の topP。',
  'gemini.Model.topK': 'リクエストで指定がない場合の topK。topK に対応しないモデルにはありません。',
};
