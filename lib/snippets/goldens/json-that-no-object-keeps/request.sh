curl https://gateway.example/v1beta/models/gemini-2.5-flash:generateContent \
  --header "x-goog-api-key: $GATEWAY_API_KEY" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "b": 1.0,
  "2": 12345678901234567890,
  "1": -0,
  "b": 1e3
}
'
