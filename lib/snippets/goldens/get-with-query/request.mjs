const response = await fetch('https://gateway.example/v1beta/models?pageSize=5&pageToken=a%2Fb%20c%27d&x=(1)*~!', {
  headers: {
    'x-goog-api-key': process.env.GATEWAY_API_KEY,
  },
});

if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.dir(await response.json(), { depth: null });
