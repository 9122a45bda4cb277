const body = {
  systemInstruction: { parts: [{ text: 'You are a terse guide.\nAnswer in "one" line.' }] },
  contents: [
    { role: 'user', parts: [{ text: "What's in Kyoto? 京都には何がありますか 🏯" }] },
    { role: 'model', parts: [{ text: 'Temples.' }] },
  ],
  generationConfig: {
    temperature: 0.2,
    topK: 40,
    stopSequences: [],
    responseMimeType: 'application/json',
    responseSchema: {
      type: 'OBJECT',
      properties: { name: { type: 'STRING', nullable: false } },
    },
    seed: null,
  },
};

const response = await fetch('https://gateway.example/v1beta/models/gemini-2.5-flash:generateContent', {
  method: 'POST',
  headers: {
    'x-goog-api-key': process.env.GATEWAY_API_KEY,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify(body, null, 2),
});

if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.dir(await response.json(), { depth: null });
