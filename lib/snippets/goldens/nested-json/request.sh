curl https://gateway.example/v1beta/models/gemini-2.5-flash:generateContent \
  --header "x-goog-api-key: $GATEWAY_API_KEY" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "systemInstruction": {
    "parts": [
      {
        "text": "You are a terse guide.\nAnswer in \"one\" line."
      }
    ]
  },
  "contents": [
    {
      "role": "user",
      "parts": [
        {
          "text": "What'\''s in Kyoto? 京都には何がありますか 🏯"
        }
      ]
    },
    {
      "role": "model",
      "parts": [
        {
          "text": "Temples."
        }
      ]
    }
  ],
  "generationConfig": {
    "temperature": 0.2,
    "topK": 40,
    "stopSequences": [],
    "responseMimeType": "application/json",
    "responseSchema": {
      "type": "OBJECT",
      "properties": {
        "name": {
          "type": "STRING",
          "nullable": false
        }
      }
    },
    "seed": null
  }
}'
