curl https://gateway.example/v1beta/models/gemini-2.5-flash:generateContent \
  --header "x-goog-api-key: $GATEWAY_API_KEY" \
  --header 'Content-Type: application/json' \
  --data-raw $'{\r
	"a": "b" \r
}\r
'
