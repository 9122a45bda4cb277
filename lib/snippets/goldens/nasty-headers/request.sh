curl 'https://gateway.example/v1/it'\''s/$HOME/(x)*~!?a=%22%5C&b=$(id)&b=' \
  --request PATCH \
  --header 'x-say: It'\''s "\(x)" ${x} $(id) `id` \u0041 \' \
  --header 'x-empty;' \
  --header 'x-key: $!"'\''`'"$GATEWAY_API_KEY" \
  --header 'x-many: one' \
  --header 'X-Many: two'
