curl https://gateway.example/v1beta/models/gemini-2.5-flash:generateContent \
  --header "x-goog-api-key: $GATEWAY_API_KEY" \
  --header 'Content-Type: application/json' \
  --data-raw 'It'\''s "quoted", `ticked`, ${x}, $(id), $HOME, \(x), \#(x), \u0041 and \n
'\'''\'''\'' and """ and """# and */ and /* and #"" and \
 space at both ends 
	tab at both ends	

　漢字、かな　
emoji 👍🏽 é é   ﻿ ‮
no line break at the end"'
