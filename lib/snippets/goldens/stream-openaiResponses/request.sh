# Prints the events as they come.
curl https://gateway.example/v1/responses \
  --no-buffer \
  --header "Authorization: Bearer $GATEWAY_API_KEY" \
  --header 'Content-Type: application/json' \
  --data-raw '{"stream":true}'
