import type { Texts } from '@/lib/i18n/texts';

export const imageRequest: Texts = {
  'openai.ImageRequest': '生成する画像の内容と、その設定。',
  'openai.ImageRequest.model':
    '画像を生成するモデルのコード。省略時に使われるモデルは提供が終了しているため、必ず指定してください。',
  'openai.ImageRequest.prompt':
    '画像に描く内容。GPT Image は 32,000 文字、dall-e-3 は 4,000 文字、dall-e-2 は 1,000 文字までです。',
  'openai.ImageRequest.n': '生成する枚数。1 枚ごとに料金がかかります。dall-e-3 は 1 枚だけです。',
  'openai.ImageRequest.size': '幅と高さ（ピクセル）。使えるサイズはモデルによって異なります。',
  'openai.ImageRequest.quality': '画像にかける手間。料金と所要時間を左右します。',
  'openai.ImageRequest.background': '被写体の背景。GPT Image 専用です。',
  'openai.ImageRequest.output_format':
    'ファイルの形式。GPT Image 専用で、dall-e のモデルは PNG を生成します。',
  'openai.ImageRequest.output_compression':
    'JPEG または WebP の画質（%）。低いほどファイルが小さくなります。PNG では無視されます。',
  'openai.ImageRequest.moderation': 'プロンプトと画像をフィルターする厳しさ。GPT Image 専用です。',
  'openai.ImageRequest.stream':
    '画像を Server-Sent Events で送ります。途中画像を先に受け取ることもできます。GPT Image 専用です。',
  'openai.ImageRequest.partial_images':
    'ストリームで先に送る途中画像の枚数。1 枚につき 100 出力トークンが加算されます。早く仕上がった画像では、これより少ないことがあります。',
  'openai.ImageRequest.response_format':
    '画像の受け取り方。dall-e 専用で、GPT Image は常に b64_json を返します。',
  'openai.ImageRequest.style': '画像の作風。dall-e-3 専用です。',
  'openai.ImageRequest.user':
    '不正利用を見つけるための、リクエストの背後にいる利用者を表す値。名前やアドレスではなく、ハッシュを送ってください。',
  'openai.ImageModel': 'OpenAI が画像生成用として掲載しているモデル。',
  'openai.ImageSize': '幅と高さ（ピクセル）。',
  'openai.ImageSize.1024x1024': '正方形。最も速く仕上がります。',
  'openai.ImageSize.1536x1024': '横長。',
  'openai.ImageSize.1024x1536': '縦長。',
  'openai.ImageSize.auto': 'プロンプトに応じてモデルが決定。',
  'openai.DallE2Size': '小さな正方形。dall-e-2 専用です。',
  'openai.DallE3Size': '横長と縦長。dall-e-3 専用です。',
  'openai.FreeImageSize': '任意の幅と高さ。gpt-image-2 専用です。',
  'openai.ImageQuality': '画像にかける手間。料金と所要時間を左右します。',
  'openai.ImageQuality.low': '下書き向け。正方形の画像で約 270 出力トークン。',
  'openai.ImageQuality.medium': '正方形の画像で約 1,060 出力トークン。',
  'openai.ImageQuality.high': '細部や文字の描写向け。正方形の画像で約 4,160 出力トークン。',
  'openai.ImageQuality.auto': 'モデルが決定。',
  'openai.StandardQuality': 'dall-e のモデルの標準品質。',
  'openai.HdQuality': 'より細かい描写。料金は約 2 倍です。dall-e-3 専用です。',
  'openai.ImageBackground': '被写体の背景。',
  'openai.ImageBackground.transparent': '透過。output_format を png または webp にする必要があります。',
  'openai.ImageBackground.opaque': '描かれた背景。',
  'openai.ImageBackground.auto': 'プロンプトに応じてモデルが決定。',
  'openai.ImageFileFormat': 'ファイルの形式。',
  'openai.ImageFileFormat.png': '劣化がなく、透過に対応。',
  'openai.ImageFileFormat.jpeg': '最も小さく、最も速い形式。透過には非対応。',
  'openai.ImageFileFormat.webp': '小さく、透過に対応。',
  'openai.ImageModeration': 'プロンプトと画像をフィルターする厳しさ。',
  'openai.ImageModeration.low': '緩め。',
  'openai.ImageModeration.auto': '通常どおり。',
  'openai.ImageResponseFormat': 'dall-e のモデルが画像を返す方法。',
  'openai.ImageResponseFormat.url': '1 時間有効なアドレス。すぐにダウンロードしてください。',
  'openai.ImageResponseFormat.b64_json': 'ファイルそのもの。応答に Base64 で入ります。',
  'openai.ImageStyle': 'dall-e-3 の作風。',
  'openai.ImageStyle.vivid': '広告のような、鮮やかで劇的な表現。',
  'openai.ImageStyle.natural': '写真に近い、控えめな表現。',
};
