curl 'https://gateway.example/v1/videos/video_123/content?variant=video' \
  --header "Authorization: Bearer $GATEWAY_API_KEY" \
  --output harbour.mp4
