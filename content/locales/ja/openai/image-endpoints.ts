import type { Texts } from '@/lib/i18n/texts';

export const imageEndpoints: Texts = {
  'openai.create-image.title': '画像の生成',
  'openai.create-image.summary':
    'テキストから 1 枚または複数の画像を生成します。GPT Image は、指定した形式とサイズのファイルを Base64 で返し、生成中の途中画像をストリーミングすることもできます。dall-e のモデルはアドレスまたは Base64 を返します。1 枚に数秒から 2 分かかるため、応答のタイムアウトは長めにしてください。',
  'openai.create-image.choose':
    'テキストだけから画像を生成します。手元の画像をもとにする場合は、画像の編集を選びます。',
  'openai.create-image.responses.200':
    'すべての画像が一度に返ります。stream が true の場合は、代わりにイベントストリームが返ります。',
  'openai.create-image.responses.400':
    'モデルに合わないフィールドや値、使えない画像、または安全性フィルターによるプロンプトか結果の拒否。param と code を確認してください。',
  'openai.create-image.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.create-image.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.create-image.responses.404':
    'モデルまたはパスが存在しないか、キーにモデルへのアクセス権がありません。',
  'openai.create-image.responses.413':
    'ボディが、サービスまたは手前のゲートウェイの上限を超えています。画像を小さくするか、枚数を減らしてください。',
  'openai.create-image.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.create-image.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.create-image.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.create-image.scenarios.text-to-image.title': 'テキストから画像を生成する',
  'openai.create-image.scenarios.text-to-image.summary':
    '最初に試すのに最も安価な、正方形で低品質の画像です。',
  'openai.create-image.scenarios.several-images.title': '複数の画像から選ぶ',
  'openai.create-image.scenarios.several-images.summary':
    'n を指定すると、同じプロンプトで複数の画像を生成します。1 枚ごとに料金がかかります。',
  'openai.create-image.scenarios.transparent-webp.title': '背景のない画像',
  'openai.create-image.scenarios.transparent-webp.summary':
    '透過画像は PNG または WebP です。どのページにも載せられるアイコンやステッカーに向いています。',
  'openai.create-image.scenarios.partial-images.title': '生成中の途中画像',
  'openai.create-image.scenarios.partial-images.summary':
    '各イベントには直前の画像を置き換える完全なファイルが入っており、届くたびにそのまま表示できます。',
  'openai.create-image.scenarios.style-and-url.title': 'ファイルの代わりにアドレスを受け取る',
  'openai.create-image.scenarios.style-and-url.summary':
    'モデルはプロンプトを書き換え、その文面と、1 時間有効なアドレスを返します。',
  'openai.create-image.scenarios.moderation-blocked.title': '拒否されるプロンプト',
  'openai.create-image.scenarios.moderation-blocked.summary':
    '同じものを再送しても解決しません。code で判定し、利用者にプロンプトを変えてもらいます。',
  'openai.create-image.scenarios.wrong-size.title': 'モデルにないサイズ',
  'openai.create-image.scenarios.wrong-size.summary':
    '使えるサイズはモデルの世代ごとに異なります。param がフィールドを、メッセージが使えるサイズを示します。',
  'openai.edit-image.title': '画像の編集',
  'openai.edit-image.summary':
    '送った画像と、それをどうするかを述べたテキストから画像を生成します。マスクを使うと変更を一部分に限定でき、複数の画像を送ると、顔、商品、画風を新しい場面に取り入れられます。ファイルはフォームで送ります。アドレスのある画像や、アップロード済みの画像は、代わりに JSON で指定できます。',
  'openai.edit-image.choose':
    '手元の 1 枚または複数の画像をもとに、一部を変えたり、新しく組み合わせたりします。',
  'openai.edit-image.responses.200':
    'すべての結果が一度に返ります。stream が true の場合は、代わりにイベントストリームが返ります。',
  'openai.edit-image.responses.400':
    'モデルに合わないフィールドや値、使えない画像、または安全性フィルターによるプロンプトか結果の拒否。param と code を確認してください。',
  'openai.edit-image.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.edit-image.responses.403': 'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.edit-image.responses.404':
    'モデルまたはパスが存在しないか、キーにモデルへのアクセス権がありません。',
  'openai.edit-image.responses.413':
    'ボディが、サービスまたは手前のゲートウェイの上限を超えています。画像を小さくするか、枚数を減らしてください。',
  'openai.edit-image.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.edit-image.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.edit-image.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.edit-image.scenarios.edit-with-mask.title': '画像の一部を変える',
  'openai.edit-image.scenarios.edit-with-mask.summary':
    'マスクの透明な部分だけをモデルが描き直し、残りはそのままです。',
  'openai.edit-image.scenarios.two-images.title': '2 枚の画像を組み合わせる',
  'openai.edit-image.scenarios.two-images.summary':
    '複数のファイルは image[] として 16 個まで送ります。どの画像から何を取るかは、プロンプトで指示します。',
  'openai.edit-image.scenarios.edit-stream.title': '結果の前に届く途中画像',
  'openai.edit-image.scenarios.edit-stream.summary':
    'イベントは新規の画像と同じで、名前が image_edit で始まります。',
  'openai.edit-image.scenarios.dall-e-2-edit.title': 'dall-e-2 による編集',
  'openai.edit-image.scenarios.dall-e-2-edit.summary':
    '4 MB 未満の正方形の PNG 1 枚と、画像自体が透過でなければマスクを受け取ります。',
  'openai.edit-image.scenarios.moderation-blocked.title': '拒否される編集',
  'openai.edit-image.scenarios.moderation-blocked.summary':
    'プロンプトと画像の両方が審査されます。code で判定し、同じものを再送しないでください。',
  'openai.edit-image.scenarios.mask-size.title': 'サイズの異なるマスク',
  'openai.edit-image.scenarios.mask-size.summary':
    'マスクの幅と高さは、1 枚目の画像と同じにする必要があります。',
  'openai.create-image.scenarios.base64.title': '小さな画像を Base64 で受け取る',
  'openai.create-image.scenarios.base64.summary':
    'b64_json では応答にファイルそのものが入るため、有効期限がありません。',
};
