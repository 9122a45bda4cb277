curl 'https://gateway.example/v1beta/models?pageSize=5&pageToken=a%2Fb%20c%27d&x=(1)*~!' \
  --header "x-goog-api-key: $GATEWAY_API_KEY"
