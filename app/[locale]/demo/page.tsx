import { notFound } from 'next/navigation';
import { SiteFrame } from '@/app/site-frame';
import { Breadcrumb } from '@/components/shell/breadcrumb';
import { Pager } from '@/components/shell/pager';
import { Badge, MethodBadge } from '@/components/ui/badge';
import { CopyButton } from '@/components/ui/copy-button';
import { Icon } from '@/components/ui/icon';
import { catalog } from '@/content/catalog';
import { dictionaries } from '@/content/locales';
import { isLocale } from '@/lib/i18n/locale';
import { breadcrumbOf, neighboursOf } from '@/lib/publish/navigation';

const page = { type: 'model', model: 'gemini-3.1-pro-preview' } as const;
const sample = `{
  "contents": [
    { "role": "user", "parts": [{ "text": "Say hello in five languages." }] }
  ],
  "generationConfig": { "temperature": 0.7, "maxOutputTokens": 1024 }
}`;

export default async function DemoPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { shell, reference, workbench, statuses } = dictionaries[locale];
  const copy = (
    <CopyButton
      label={shell.copy}
      done={shell.copied}
      icon={<Icon name="copy" />}
      doneIcon={<Icon name="check" />}
    />
  );
  return (
    <SiteFrame
      locale={locale}
      page={page}
      tableOfContents={
        <ul className="toc">
          <li>
            <a href="#body">{reference.requestBody}</a>
          </li>
          <li>
            <a href="#responses">{reference.responses}</a>
          </li>
        </ul>
      }
      workbench={
        <>
          <div className="tabs" role="tablist">
            <button type="button" role="tab" aria-selected>
              JSON
            </button>
            <button type="button" role="tab">
              cURL
            </button>
            <button type="button" role="tab">
              JavaScript
            </button>
            <button type="button" role="tab">
              Java
            </button>
            <button type="button" role="tab">
              Swift
            </button>
          </div>
          <textarea
            className="textarea mt-3"
            rows={12}
            defaultValue={sample}
            aria-label={workbench.editBody}
          />
          <div className="mt-3 flex gap-2">
            <button type="button" className="btn btn-primary">
              <Icon name="play" />
              {workbench.send}
            </button>
            <button type="button" className="btn">
              {workbench.stop}
            </button>
          </div>
          <p className="notice notice-info mt-3">{workbench.sandboxNotice}</p>
          <label className="label mt-3">
            {workbench.key.label}
            <input className="input mt-1" type="password" />
          </label>
        </>
      }
    >
      <Breadcrumb crumbs={breadcrumbOf(catalog, locale, page, shell)} label={shell.breadcrumb} />
      <div className="prose mt-3">
        <h1>Gemini 3.1 Pro Preview</h1>
        <p className="flex gap-2">
          <Badge tone="info">{dictionaries[locale].availability.preview}</Badge>
          <Badge>chat</Badge>
        </p>
        <div className="codeline">
          <MethodBadge method="POST" />
          <code>/v1beta/models/gemini-3.1-pro-preview:generateContent</code>
          {copy}
        </div>
        <p>
          {dictionaries[locale].home.lead} <code>generationConfig</code>{' '}
          <a href="#body">{reference.fields}</a>
        </p>
        <nav className="tabs">
          <a href="#a" aria-current="page">
            Gemini
          </a>
          <a href="#b">OpenAI</a>
        </nav>
        <h2 id="body">{reference.requestBody}</h2>
        <div className="fields">
          <div className="field">
            <div className="field-head">
              <span className="field-name">contents</span>
              <span className="field-type">array of Content</span>
              <span className="field-required">{reference.required}</span>
            </div>
            <p className="field-text">{dictionaries[locale].home.steps.send.text}</p>
            <div className="fields">
              <div className="field">
                <div className="field-head">
                  <span className="field-name">role</span>
                  <span className="field-type">string</span>
                </div>
                <p className="field-text">{dictionaries[locale].home.steps.copy.text}</p>
              </div>
              <div className="field deprecated">
                <div className="field-head">
                  <span className="field-name">parts</span>
                  <span className="field-type">array of Part</span>
                  <Badge tone="warn">{reference.deprecated}</Badge>
                </div>
                <p className="field-text">{dictionaries[locale].home.steps.choose.text}</p>
              </div>
            </div>
          </div>
        </div>
        <h2 id="responses">{reference.responses}</h2>
        {(
          [
            ['200', 'ok'],
            ['400', 'warn'],
            ['500', 'bad'],
          ] as const
        ).map(([status, tone]) => (
          <p key={status} className="flex gap-2">
            <Badge tone={tone}>{status}</Badge>
            {statuses[status]}
          </p>
        ))}
        <div className="codeblock">
          <div className="codeblock-bar">JSON {copy}</div>
          <pre>
            <code>{sample}</code>
          </pre>
        </div>
        <p>
          <MethodBadge method="GET" /> <MethodBadge method="PUT" /> <MethodBadge method="DELETE" />
        </p>
      </div>
      <Pager {...neighboursOf(catalog, locale, page)} words={shell} />
    </SiteFrame>
  );
}
