import { chromium } from '@playwright/test';
const [,, url, out, width='1440', theme='light', height='1000', full] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const p = await b.newPage({ viewport: { width: +width, height: +height }, colorScheme: theme });
p.on('console', m => console.log('console', m.type(), m.text())); p.on('pageerror', e => console.log('pageerror', e.message)); p.on('response', r => { if (r.status() >= 400) console.log(r.status(), r.url()); });
await p.goto(url); await p.waitForTimeout(600);
await p.screenshot({ path: out, fullPage: full === 'full' });
console.log(await p.evaluate(() => [document.querySelectorAll('*').length, document.documentElement.scrollWidth]));
await b.close();
