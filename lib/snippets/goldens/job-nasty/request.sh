# Needs a mask; "black", white.png: curl -o 'a mask; "black", white.png' https://docs.example/files/a%20mask%3B%20%22black%22%2C%20white.png
# Begins a job, asks until it is done, and saves what it made. Needs jq. Run it as a file: bash job.sh
set -euo pipefail

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

job=$(curl 'https://gateway.example/it'\''s/$HOME/(x)' \
  --silent --show-error --fail-with-body \
  --header "Authorization: Bearer $GATEWAY_API_KEY" \
  --form-string 'prompt=It'\''s "quoted", `ticked`, ${x}, $(id), $HOME, \(x), \#(x), \u0041 and \n
'\'''\'''\'' and """ and """# and */ and /* and #"" and \
 space at both ends 
	tab at both ends	

　漢字、かな　
emoji 👍🏽 é é   ﻿ ‮
no line break at the end"' \
  --form 'mask=@"a mask; \"black\", white.png";type=image/png') || fail "$job"
id=$(jq --exit-status --raw-output '(.data["task \"id\""])? // empty | @uri' <<< "$job") || fail "No id in the answer: $job"

# Seconds between two questions; the last one repeats.
pauses=(1)
deadline=$((SECONDS + 2))
printed=
for ((asked = 0; ; asked++)); do
  job=$(curl 'https://gateway.example/it'\''s/$HOME/(x)*~!/'"$id"'_$id?a=(1)' \
    --silent --show-error --fail-with-body \
    --header "Authorization: Bearer $GATEWAY_API_KEY") || fail "$job"
  status=$(jq --raw-output '(.data["x-state"])? // empty' <<< "$job")
  [[ $status == "$printed" ]] || printf '%s\n' "$status"
  printed=$status
  case $status in
    'all "done"' | 'it'\''s *') break ;;
    'no $HOME' | '\(x)' | FAILURE) fail "$(jq --raw-output '(.data.why[1])? // .' <<< "$job")" ;;
  esac
  pause=${pauses[0]}
  ((SECONDS + pause <= deadline)) || fail 'Not done within 2 seconds'
  sleep "$pause"
done

url=$(jq --exit-status --raw-output '(.data.out[0].url)? // empty' <<< "$job") || fail "No result in the answer: $job"
# Sent without the key, because the file may be on another host.
status=$(curl --globoff --url "$url" \
  --silent --show-error --location \
  --output 'it'\''s a $film.mp4.part' \
  --write-out '%{http_code}')
[[ $status == 200 ]] || fail "$status $(cat 'it'\''s a $film.mp4.part')"
mv 'it'\''s a $film.mp4.part' 'it'\''s a $film.mp4'
printf '%s\n' 'it'\''s a $film.mp4'
