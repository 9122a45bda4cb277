import type { Texts } from '@/lib/i18n/texts';

export const bytedance: Texts = {
  'models.doubao-seed-1-8-251228.summary':
    'ByteDance のモデル。ツールを何度も使うエージェントに向いています。テキストと画像を読み取り、テキストで応答します。応答の前に推論しますが、effort を minimal にすると推論しません。',
  'models.doubao-seedream-4-5-251128.summary':
    '2K から 4K の画像を生成する ByteDance のモデル。顔、小さな文字、ポスターは Seedream 4.0 より優れています。テキストからの生成、画像の編集、最大 14 枚の画像をもとにした生成ができ、連続した画像は最大 15 枚です。サイズは 3.7〜16.8 メガピクセルの範囲で、1K は拒否されます。',
  'models.doubao-seedream-4-0-250828.summary':
    '画像の生成と編集の両方ができる、ByteDance で最初のモデル。1K から 4K に対応します。最大 14 枚の画像をもとに描き、連続した画像を最大 15 枚生成します。Seedream 4.5 にはない、プロンプトの高速な最適化も使えます。',
  'models.doubao-seedance-2-0-260128.summary':
    '4〜15 秒、最大 1080p の音声付き動画を生成する ByteDance のモデル。先頭フレームと末尾フレームを指定するか、画像、動画、音声を参照できます。動画の編集や続きの生成もでき、構成を決める際に Web を検索することもできます。',
  'models.doubao-seedance-1-5-pro-251215.summary':
    '4〜12 秒、最大 1080p の音声付き動画を、テキストまたは先頭フレームと末尾フレームから生成する、ByteDance の旧世代のモデル。Seedance 2.0 にはない、安価なドラフトの先行生成ができます。参照は拒否されます。',
  'models.doubao-seedance-2.0.summary':
    'ゲートウェイが、テキスト、画像、音声から動画を生成する Seedance 2.0 を提供する際の名前。動画を含むリクエストは料金体系が異なるため拒否されます。その場合は doubao-seedance-2.0-V2V を使ってください。',
  'models.doubao-seedance-2.0-fast.summary':
    'ゲートウェイが、より速く安価なビルドの Seedance 2.0 を提供する際の名前。アイデアの試作や大量生成に向いています。テキスト、画像、音声を受け付けます。動画には doubao-seedance-2.0-fast-V2V を使ってください。',
  'models.doubao-seedance-2.0-V2V.summary':
    'ゲートウェイが、動画を含むリクエスト用の Seedance 2.0 を提供する際の名前。動画を編集する、続きを作る、動きを取り入れるといった用途に使います。出力の秒数に加えて、入力の秒数にも料金がかかります。',
  'models.doubao-seedance-2.0-fast-V2V.summary':
    'ゲートウェイが、動画を含むリクエスト用に、より速く安価なビルドの Seedance 2.0 を提供する際の名前。doubao-seedance-2.0-V2V で本番の品質にする前に、変更を試すのに向いています。',
};
