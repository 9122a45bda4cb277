const response = await fetch('https://gateway.example/v1beta/models/gemini-2.5-flash:generateContent', {
  method: 'POST',
  headers: {
    'x-goog-api-key': process.env.GATEWAY_API_KEY,
    'Content-Type': 'application/json',
  },
  body: '{\r\n\t"a": "b" \r\n}\r\n',
});

if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.dir(await response.json(), { depth: null });
