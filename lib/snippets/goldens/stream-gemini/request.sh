# Prints the events as they come.
curl 'https://gateway.example/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse' \
  --no-buffer \
  --header "Authorization: Bearer $GATEWAY_API_KEY" \
  --header 'Content-Type: application/json' \
  --data-raw '{"stream":true}'
