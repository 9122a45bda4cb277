import type { Texts } from '@/lib/i18n/texts';

export const models: Texts = {
  'models.gemini-3.1-pro-preview.summary':
    'Gemini 3.1 世代の大型モデル。コード、長文ドキュメント、多段階のタスク向けです。テキスト、画像、音声、動画、PDF を読み取り、テキストで応答します。応答の前に必ず思考し、思考レベルは 3 段階です。',
  'models.gemini-3.1-pro.summary':
    'ゲートウェイが Gemini 3.1 Pro を preview の接尾辞なしで提供する際の名前。リクエスト、応答、上限は gemini-3.1-pro-preview と同じです。実際に応答したビルドは、応答の modelVersion でわかります。',
  'models.gemini-3.1-pro-preview-customtools.summary':
    'モデル独自のシェルコマンドより、宣言された関数を優先するよう調整した Gemini 3.1 Pro。シェルに加えて view_file や search_code などの独自ツールを持つエージェントに使います。それ以外では gemini-3.1-pro-preview が適しています。',
  'models.gemini-3.1-flash-lite-preview.summary':
    '3.1 世代で最小のモデル。翻訳、分類、抽出などの短いリクエストを大量に処理する用途向けです。テキスト、画像、音声、動画、PDF を読み取ります。デフォルトの思考は最小限ですが、設定で増やせます。',
  'models.gemini-3-pro-preview.summary':
    'Gemini 3 世代で最初の大型モデル。後継の gemini-3.1-pro-preview とリクエストおよび応答は同じです。新しいモデルコードへ移行してください。ゲートウェイがすでに後継へ転送していることもあります。',
  'models.gemini-3-flash-preview.summary':
    'Gemini 3 世代の高速モデル。待ち時間が問題になるチャット、エージェント、コード向けです。テキスト、画像、音声、動画、PDF を読み取ります。思考レベルは 4 段階で、ほぼ思考なしまで下げられます。',
  'models.gemini-2.5-pro.summary':
    'Gemini 2.5 世代の大型モデル。安定版で、広く提供されています。最大 32,768 トークンの予算内で思考します。思考を無効にする予算 0 は拒否されます。',
  'models.gemini-2.5-flash.summary':
    'Gemini 2.5 世代の中型モデル。日常的なリクエストを大量に処理する用途向けです。最大 24,576 トークンの予算内で思考し、予算を 0 にすると思考が無効になります。',
  'models.gemini-2.5-flash-lite.summary':
    'Gemini 2.5 世代で最小のモデル。大量処理と低コスト向けです。思考はデフォルトで無効です。予算に 512〜24,576 トークン、または -1 を指定すると有効になります。',
  'models.gemini-2.0-flash.summary':
    '思考機能がなく、応答が最大 8,192 トークンの旧世代の中型モデル。既存のプログラムが依存している場合に限って使ってください。gemini-2.5-flash は同じリクエストを受け付けます。',
  'models.gemini-3.1-flash-image-preview.summary':
    '会話しながら画像を生成、編集するモデル。512 ピクセルから 4K まで、細長いバナーを含む 14 種類のアスペクト比に対応します。画像を出発点にでき、描く対象を Web で検索でき、テキストと画像で応答します。',
  'models.gemini-3-pro-image-preview.summary':
    '図や読みやすい文字など、緻密さが必要な画像を 1K、2K、4K で生成、編集するモデル。必ず先に思考して画像の構成を決めます。画像に示す事実を Web で検索することもできます。',
  'models.gemini-2.5-flash-image.summary':
    '約 1 メガピクセルの画像を 10 種類のアスペクト比で生成、編集するモデル。アスペクト比にかかわらず、1 枚につき 1,290 出力トークンを消費します。思考はせず、ツールも使えません。',
};
