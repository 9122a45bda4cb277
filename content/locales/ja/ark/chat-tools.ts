import type { Texts } from '@/lib/i18n/texts';

export const chatTools: Texts = {
  'ark.ChatTool': 'モデルが実行を要求できるもの。',
  'ark.ChatTool.type': '常に function です。',
  'ark.ChatTool.function': 'モデルが呼び出しを要求できる関数。',
  'ark.ChatFunctionDefinition': '独自の関数。',
  'ark.ChatFunctionDefinition.name': 'モデルが呼び出すときの名前。英字、数字、_、- を使います。',
  'ark.ChatFunctionDefinition.description': '関数の機能と使う場面。モデルはこの説明を見て選びます。',
  'ark.ChatFunctionDefinition.parameters':
    '引数を表す、type が object の JSON Schema。引数がない関数では省略します。',
  'ark.ChatFunctionDefinition.strict': '引数をスキーマに厳密に従わせます。',
  'ark.ChatToolChoiceMode': 'モデルが関数を呼び出す自由度。',
  'ark.ChatToolChoiceMode.none': '呼び出しなし。',
  'ark.ChatToolChoiceMode.auto': 'テキストか呼び出しかをモデルが選びます。',
  'ark.ChatToolChoiceMode.required': 'モデルは少なくとも 1 つを呼び出します。',
  'ark.ChatFunctionChoice': 'この関数を必ず呼び出します。',
  'ark.ChatFunctionChoice.type': '常に function です。',
  'ark.ChatFunctionChoice.function': '必ず呼び出す関数。',
  'ark.ChatFunctionName': '名前で指定する関数。',
  'ark.ChatFunctionName.name': '呼び出す関数の名前。',
  'ark.ChatLegacyFunction': '旧形式の関数。',
  'ark.ChatLegacyFunction.name': 'モデルが呼び出すときの名前。英字、数字、_、- を使います。',
  'ark.ChatLegacyFunction.description': '関数の機能と使う場面。モデルはこの説明を見て選びます。',
  'ark.ChatLegacyFunction.parameters':
    '引数を表す、type が object の JSON Schema。引数がない関数では省略します。',
  'ark.ChatFunctionCallMode': '関数を呼び出してよいかどうか。旧形式です。',
  'ark.ChatFunctionCallMode.none': '呼び出しなし。',
  'ark.ChatFunctionCallMode.auto': 'テキストか呼び出しかをモデルが選びます。',
};
