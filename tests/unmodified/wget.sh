#!/bin/sh
# Reads the five reports with wget, which fails unless the status is 200.
set -eu
for report in cdr_4 diagram_1_2 diagram_2 'campaign_8&campaign_id=all' diagram_13; do
  file=$(mktemp)
  wget --quiet --output-document "$file" --header 'wolkvox-token: demo' --header 'wolkvox_server: 0001' \
    "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=$report&date_ini=20260304000000&date_end=20260304235959"
  echo "${report%%&*} 200 $(wc -c < "$file")"
  rm "$file"
done
