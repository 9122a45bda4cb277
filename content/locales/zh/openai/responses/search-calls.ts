import type { Texts } from '@/lib/i18n/texts';

export const searchCalls: Texts = {
  'openai.WebSearchCall': '一次网页搜索。搜索计费，打开网页不计费。',
  'openai.WebSearchStatus': '搜索的进度。',
  'openai.WebSearchAction': '在网上做了什么。',
  'openai.WebSearchActionSearch': '搜索。',
  'openai.WebSearchActionSearch.queries': '搜索的内容。',
  'openai.WebSearchActionSearch.sources':
    '读取过的所有网页，include 包含 web_search_call.action.sources 时才有。',
  'openai.WebSearchActionSearch.query': 'queries 的旧写法。',
  'openai.WebSearchSource': '读取过的一个网页。',
  'openai.WebSearchSource.url': '网页地址。',
  'openai.WebSearchActionOpenPage': '打开网页。',
  'openai.WebSearchActionOpenPage.url': '网页地址。',
  'openai.WebSearchActionFind': '在网页中查找文本。',
  'openai.WebSearchActionFind.url': '网页地址。',
  'openai.WebSearchActionFind.pattern': '查找的文本。',

  'openai.FileSearchCall': '在向量库中的一次搜索。',
  'openai.FileSearchCall.queries': '搜索的内容。',
  'openai.FileSearchCall.results': '找到的内容，include 包含 file_search_call.results 时才有。',
  'openai.FileSearchStatus': '搜索的进度。',
  'openai.FileSearchResult': '找到的一个段落。',
  'openai.FileSearchResult.file_id': '文件的 id。',
  'openai.FileSearchResult.filename': '文件名。',
  'openai.FileSearchResult.text': '找到的段落。',
  'openai.FileSearchResult.score': '匹配程度，0 到 1。',
  'openai.FileSearchResult.attributes': '为该文件设置的属性，最多 16 个。',
};
