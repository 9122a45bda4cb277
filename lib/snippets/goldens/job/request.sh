# Begins a job, asks until it is done, and saves what it made. Needs jq. Run it as a file: bash job.sh
set -euo pipefail

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

job=$(curl https://gateway.example/v1/videos \
  --silent --show-error --fail-with-body \
  --header "Authorization: Bearer $GATEWAY_API_KEY" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "sora-2",
  "prompt": "A boat on Hokusai'\''s sea 海"
}') || fail "$job"
id=$(jq --exit-status --raw-output '.id // empty | @uri' <<< "$job") || fail "No id in the answer: $job"

# Seconds between two questions; the last one repeats.
pauses=(5 10 30)
deadline=$((SECONDS + 900))
printed=
for ((asked = 0; ; asked++)); do
  job=$(curl "https://gateway.example/v1/videos/$id" \
    --silent --show-error --fail-with-body \
    --header "Authorization: Bearer $GATEWAY_API_KEY") || fail "$job"
  status=$(jq --raw-output '.status // empty' <<< "$job")
  state=$(jq --raw-output '[.status, .progress] | map(values) | join(" ")' <<< "$job")
  [[ $state == "$printed" ]] || printf '%s\n' "$state"
  printed=$state
  case $status in
    completed) break ;;
    failed) fail "$(jq --raw-output '(.error.message)? // .' <<< "$job")" ;;
  esac
  pause=${pauses[asked < 2 ? asked : 2]}
  ((SECONDS + pause <= deadline)) || fail 'Not done within 900 seconds'
  sleep "$pause"
done

status=$(curl "https://gateway.example/v1/videos/$id/content?variant=video" \
  --silent --show-error \
  --header "Authorization: Bearer $GATEWAY_API_KEY" \
  --output video.mp4.part \
  --write-out '%{http_code}')
[[ $status == 200 ]] || fail "$status $(cat video.mp4.part)"
mv video.mp4.part video.mp4
printf '%s\n' video.mp4
