# Needs speech.bin: curl -o speech.bin https://docs.example/files/speech.bin
curl https://gateway.example/v1/uploads/1 \
  --request PUT \
  --header "Authorization: Bearer $GATEWAY_API_KEY" \
  --header 'Content-Type: application/octet-stream' \
  --data-binary @speech.bin
