const body = `It's "quoted", \`ticked\`, \${x}, $(id), $HOME, \\(x), \\#(x), \\u0041 and \\n
''' and """ and """# and */ and /* and #"" and \\
 space at both ends 
	tab at both ends	

　漢字、かな　
emoji 👍🏽 é é \u2028 \ufeff \u202e
no line break at the end"`;

const response = await fetch('https://gateway.example/v1beta/models/gemini-2.5-flash:generateContent', {
  method: 'POST',
  headers: {
    'x-goog-api-key': process.env.GATEWAY_API_KEY,
    'Content-Type': 'application/json',
  },
  body,
});

if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.dir(await response.json(), { depth: null });
