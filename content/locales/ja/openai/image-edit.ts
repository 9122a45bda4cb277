import type { Texts } from '@/lib/i18n/texts';

export const imageEdit: Texts = {
  'openai.ImageEditRequest': '画像と、それをどうするか。',
  'openai.ImageEditRequest.model': '画像を生成するモデルのコード。',
  'openai.ImageEditRequest.image':
    '変更する画像、またはもとにする複数の画像。1 つなら image、複数ならそれぞれ image[] として送ります。',
  'openai.ImageEditRequest.mask':
    '1 枚目の画像と同じサイズで、4 MB 未満の PNG。完全に透明な部分だけを描き直します。',
  'openai.ImageEditRequest.prompt':
    '変更点だけでなく、仕上がりの画像全体の内容。32,000 文字まで、dall-e-2 は 1,000 文字までです。',
  'openai.ImageEditRequest.size': '結果の幅と高さ（ピクセル）。使えるサイズはモデルによって異なります。',
  'openai.ImageEditRequest.quality': '結果にかける手間。料金と所要時間を左右します。',
  'openai.ImageEditRequest.n': '生成するバリエーションの数。1 枚ごとに料金がかかります。',
  'openai.ImageEditRequest.background': '被写体の背景。GPT Image 専用です。',
  'openai.ImageEditRequest.input_fidelity':
    '入力画像をどこまで忠実に保つか。GPT Image 専用で、省略すると low です。',
  'openai.ImageEditRequest.output_format': 'ファイルの形式。GPT Image 専用で、dall-e-2 は PNG を生成します。',
  'openai.ImageEditRequest.stream':
    '画像を Server-Sent Events で送ります。途中画像を先に受け取ることもできます。GPT Image 専用です。',
  'openai.ImageEditRequest.partial_images':
    'ストリームで先に送る途中画像の枚数。1 枚につき 100 出力トークンが加算されます。早く仕上がった画像では、これより少ないことがあります。',
  'openai.ImageEditRequest.user':
    '不正利用を見つけるための、リクエストの背後にいる利用者を表す値。名前やアドレスではなく、ハッシュを送ってください。',
  'openai.ImageEditRequest.output_compression':
    'JPEG または WebP の画質（%）。低いほどファイルが小さくなります。PNG では無視されます。',
  'openai.ImageEditRequest.response_format':
    '結果の受け取り方。省略すると url です。dall-e-2 専用で、GPT Image は b64_json を返します。',
  'openai.ImageEditModel': 'OpenAI が画像編集用として掲載しているモデル。',
  'openai.DallE2': '正方形の PNG 1 枚を編集する旧世代のモデル。',
  'openai.ImageFile': '画像 1 枚。50 MB 未満の PNG、WebP、JPEG。dall-e-2 では 4 MB 未満の正方形の PNG です。',
  'openai.ImageFiles': '16 枚までの画像。dall-e-2 は受け付けません。',
  'openai.InputFidelity': '入力画像をどこまで忠実に保つか。',
  'openai.InputFidelity.high': '顔、文字、ロゴをそのまま維持。より多くの入力トークンを消費します。',
  'openai.InputFidelity.low': '大まかな特徴を維持。',
  'openai.ImageEditJson': '画像のアドレスと、それをどうするか。',
  'openai.ImageEditJson.model': '画像を生成するモデルのコード。',
  'openai.ImageEditJson.images': '変更する画像、またはもとにする複数の画像。',
  'openai.ImageEditJson.mask': '1 枚目と同じサイズの画像。完全に透明な部分だけを描き直します。',
  'openai.ImageEditJson.prompt': '変更点だけでなく、仕上がりの画像全体の内容。',
  'openai.ImageEditJson.size': '結果の幅と高さ（ピクセル）。',
  'openai.ImageEditJson.n': '生成するバリエーションの数。1 枚ごとに料金がかかります。',
  'openai.ImageEditJson.background': '被写体の背景。GPT Image 専用です。',
  'openai.ImageEditJson.input_fidelity':
    '入力画像をどこまで忠実に保つか。GPT Image 専用で、省略すると low です。',
  'openai.ImageEditJson.output_format': 'ファイルの形式。GPT Image 専用で、dall-e-2 は PNG を生成します。',
  'openai.ImageEditJson.stream':
    '画像を Server-Sent Events で送ります。途中画像を先に受け取ることもできます。GPT Image 専用です。',
  'openai.ImageEditJson.partial_images':
    'ストリームで先に送る途中画像の枚数。1 枚につき 100 出力トークンが加算されます。早く仕上がった画像では、これより少ないことがあります。',
  'openai.ImageEditJson.user':
    '不正利用を見つけるための、リクエストの背後にいる利用者を表す値。名前やアドレスではなく、ハッシュを送ってください。',
  'openai.ImageEditJson.output_compression':
    'JPEG または WebP の画質（%）。低いほどファイルが小さくなります。PNG では無視されます。',
  'openai.ImageEditJson.moderation': 'プロンプトと画像をフィルターする厳しさ。',
  'openai.ImageReference': 'アドレス、data: URL、またはアップロード済みファイルの ID で指定する画像。',
  'openai.ImageReference.file_id': '事前にアップロードしたファイルの ID。',
  'openai.ImageEditEvent': '画像の編集中に届くイベント 1 つ。',
  'openai.ImageEditPartial': '結果の途中画像。次のイベントで置き換わります。最大 partial_images 枚です。',
  'openai.ImageEditPartial.b64_json': 'Base64 のファイル。1 つのイベントに全体が入ります。',
  'openai.ImageEditPartial.created_at': 'イベントが送られた時刻。UNIX 時刻（秒）です。',
  'openai.ImageEditPartial.quality': '画像の品質。',
  'openai.ImageEditPartial.output_format': 'ファイルの形式。',
  'openai.ImageEditPartial.partial_image_index': '何番目の途中画像か。0 から数えます。',
  'openai.ImageEditCompleted': '結果の完成。これ以降のイベントはありません。',
  'openai.ImageEditCompleted.b64_json': 'Base64 のファイル。1 つのイベントに全体が入ります。',
  'openai.ImageEditCompleted.created_at': 'イベントが送られた時刻。UNIX 時刻（秒）です。',
  'openai.ImageEditCompleted.quality': '画像の品質。',
  'openai.ImageEditCompleted.output_format': 'ファイルの形式。',
};
