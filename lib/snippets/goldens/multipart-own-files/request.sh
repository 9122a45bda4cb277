# Needs cat.png
# Needs a mask; "black", white.png: curl -o 'a mask; "black", white.png' https://docs.example/files/a%20mask%3B%20%22black%22%2C%20white.png
curl https://gateway.example/v1/images/edits \
  --header "Authorization: Bearer $GATEWAY_API_KEY" \
  --form-string 'prompt=A cat in
a "hat"' \
  --form 'image[]=@cat.png;type=image/png' \
  --form 'image[]=@"a mask; \"black\", white.png";type=image/png' \
  --form-string 'input_reference[image_url]=https://docs.example/cat.png'
